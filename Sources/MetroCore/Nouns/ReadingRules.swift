package import MetroText

/// How the texts of options and files become values: which forms are accepted beside the catalog's
/// own.
package struct ReadingRules: Sendable {
  /// The order of the numbers in dates such as `05/06/2017`; nil to accept only unambiguous dates.
  package var dateOrder: DateOrder?

  /// The order of fields whose other values settle it.
  var settledOrders: [String: DateOrder] = [:]

  /// Whether only the catalog's own forms are accepted.
  package var isStrict = false

  /// Whether the texts are from a sheet of people, where `idem` stands for the value of the row above and
  /// a cell may have several persons.
  var isSheet = false

  /// Whether the texts are from a file whose columns are not those of an export, with IDs or without: a cell
  /// may have several persons, or a mark in place of a required name.
  var isForeign = false

  /// The keys of words that stand for no value in every field.
  private let emptyWords: Set<String>

  /// The values that stand for other texts, by field and the key of the text.
  private let values: [String: [String: String]]

  /// Creates rules; `emptyWords` stand for no value beside those of `AbsentValue`, and `values` has
  /// the value that stands for a text, by field and text; `-` stands for none, as it does in cells.
  package init(
    dateOrder: DateOrder? = nil, isStrict: Bool = false, emptyWords: Set<String> = [],
    values: [String: [String: String]] = [:]
  ) {
    self.dateOrder = dateOrder
    self.isStrict = isStrict
    self.emptyWords = Set(emptyWords.map(Self.key))
    self.values = values.mapValues { texts in
      Dictionary(texts.map { (Self.key($0), $1 == "-" ? "" : $1) }) { first, _ in first }
    }
  }

  /// Whether a text of a type is read as in a sheet of people.
  func isSheet(for type: FieldType) -> Bool { isSheet || isForeign && type == .speaker }

  /// Whether a text of a field can have another meaning than its own.
  func concern(_ field: String) -> Bool { !emptyWords.isEmpty || values[field] != nil }

  /// Returns the text that stands for a text of a field; empty for no value, and nil if none does.
  func replacement(of text: String, in field: String) -> String? {
    guard concern(field) else { return nil }
    let key = Self.key(text)
    return values[field]?[key] ?? (emptyWords.contains(key) ? "" : nil)
  }

  /// Returns the form in which texts are compared, without letter case and blanks.
  private static func key(_ text: String) -> String { FoldedName.key(of: text.trimmingBlanks()) }
}
