/// Where and why an import stopped.
package struct ImportError: Error, Sendable, Equatable {
  package let file: String
  /// From 1; the header of a CSV file is line 1.
  package let line: Int
  /// From 1, in characters; nil if the error concerns the whole record.
  package let column: Int?
  /// The CSV header or JSON key, if the error concerns one.
  package let field: String?
  package let cause: Cause
  /// The other reasons why the same row cannot be imported.
  package var others: [ImportError] = []

  package enum Cause: Sendable, Equatable {
    /// The file is not well-formed or does not match the noun.
    case file(reason: String, hint: Hint? = nil)
    /// The record cannot be stored.
    case record(any CatalogError)
  }
}

extension ImportError {
  /// The hint of an error about the file; nil for any other error.
  package var fileHint: Hint? {
    guard case .file(_, let hint) = cause else { return nil }
    return hint
  }

  /// Returns an error at the same location with another reason about the file.
  package func with(reason: String, hint: Hint?) -> ImportError {
    ImportError(
      file: file, line: line, column: column, field: field,
      cause: .file(reason: reason, hint: hint))
  }
}

extension ImportError.Cause {
  package static func == (left: ImportError.Cause, right: ImportError.Cause) -> Bool {
    switch (left, right) {
    case (.file(let reason, let hint), .file(let otherReason, let otherHint)):
      reason == otherReason && hint == otherHint
    case (.record(let error), .record(let other)): error.isEqual(to: other)
    default: false
    }
  }
}
