import MetroCore
import MetroTOML

/// A value of a recipe or of the configuration, which must be of the kind that its key needs.
struct FileSetting {
  private let entry: TOMLDocument.Entry
  private let path: String

  init(_ entry: TOMLDocument.Entry, _ path: String) {
    self.entry = entry
    self.path = path
  }

  var text: String {
    get throws {
      guard case .text(let text) = entry.value else { throw expected("a text in quotes") }
      return text
    }
  }

  var truth: Bool {
    get throws {
      guard case .truth(let truth) = entry.value else { throw expected("true or false") }
      return truth
    }
  }

  var positive: Int {
    get throws {
      guard case .integer(let number) = entry.value, number > 0 else {
        throw expected("a number from 1")
      }
      return number
    }
  }

  /// A number from 0.
  var number: Int {
    get throws {
      guard case .integer(let number) = entry.value, number >= 0 else {
        throw expected("a number from 0")
      }
      return number
    }
  }

  var textOrNumber: String {
    get throws {
      if case .integer = entry.value { return String(try positive) }
      return try text
    }
  }

  /// An array of texts; a single text is one.
  var texts: [String] {
    get throws {
      guard case .array(let items) = entry.value else { return [try text] }
      return try items.map { item in
        guard case .text(let text) = item else { throw expected("texts in quotes") }
        return text
      }
    }
  }

  /// Returns the result of a conversion.
  ///
  /// - Throws: `Failure` that names what was expected if there is none.
  func converted<Result>(_ expected: String, _ conversion: () -> Result?) throws -> Result {
    guard let result = conversion() else { throw self.expected(expected) }
    return result
  }

  private func expected(_ kind: String) -> Failure {
    fault("'\(entry.key)': expected \(kind)")
  }

  func fault(_ reason: String, hint: String? = nil) -> Failure {
    var failure = Failure(
      status: .badData, message: "\(path):\(entry.line): \(reason)", hint: hint)
    failure.file = path
    failure.line = entry.line
    failure.field = entry.key
    return failure
  }

  /// The file and the line of the key: `/home/kim/.config/metro/config.toml:3`.
  var place: String { "\(path):\(entry.line)" }
}
