import MetroText

/// What the user and the program know of single texts in the cells of a sheet.
///
/// Texts such as the name of a country repeat from row to row, so what they are is remembered.
final class CellWords {
  private enum Kind { case value, nothing, placeholder }

  private let rules: ReadingRules
  private var kinds = CellCache<String, Kind>()
  private var countries = CellCache<String, Result<CountryCode?, InvalidValue>>()

  init(_ options: ImportOptions) { rules = options.readingRules }

  /// Returns the value that stands for a text of a column.
  func value(of text: String, _ column: String) -> String {
    rules.replacement(of: text, in: column) ?? text
  }

  /// Returns whether a person has said what a text of a column stands for.
  func isDecided(_ text: String, _ column: String) -> Bool {
    rules.replacement(of: text, in: column) != nil
  }

  /// Returns the parts of a list of which a person has said what they mean, and the texts between them.
  func decidedParts(of text: String, _ column: String) -> [String]? {
    rules.decidedParts(of: text, in: column)
  }

  /// Returns whether a text stands for no value; a placeholder is another thing.
  func isNothing(_ text: String, _ column: String) -> Bool {
    let text = value(of: text, column)
    return text.isEmpty || kind(of: text) == .nothing
  }

  /// Returns whether a text says that a value is still missing.
  func isPlaceholder(_ text: String) -> Bool { kind(of: text) == .placeholder }

  /// Returns the country in a cell; nil for a word for nothing.
  func country(_ text: String, _ column: String) throws(ValueError) -> CountryCode? {
    let known = countries[text]
    let country = known ?? Self.country(text)
    if known == nil { countries.keep(country, to: text, about: text) }
    do throws(InvalidValue) {
      return try country.get()
    } catch {
      throw .invalidValue(field: column, error)
    }
  }

  private static func country(_ text: String) -> Result<CountryCode?, InvalidValue> {
    do throws(InvalidValue) {
      guard let code = try FieldType.country.value(from: text).text else { return .success(nil) }
      return .success(try CountryCode(code))
    } catch {
      return .failure(error)
    }
  }

  private func kind(of text: String) -> Kind {
    if let known = kinds[text] { return known }
    let kind: Kind =
      PlaceholderScanner.isWhole(text)
      ? .placeholder : AbsentValue.matches(text) ? .nothing : .value
    kinds.keep(kind, to: text, about: text)
    return kind
  }
}
