import MetroText

/// Why a statement of the user is rejected or fails.
package struct SQLStatementError: CatalogError {
  package enum Cause: Sendable, Equatable {
    /// The text contains no statement.
    case empty
    /// The text contains more than one statement.
    case several
    /// The text contains a NUL character, which SQL does not allow.
    case nulCharacter
    /// The text is longer than `limit` bytes.
    case tooLong(limit: Int)
    /// The statement would do more than read: `DELETE`, `PRAGMA table_info`, `load_extension()`.
    case refused(action: String)
    /// A token is not allowed at its position.
    case misplaced(token: String)
    case endsEarly
    case noSuchView(String, nearest: [String])
    case noSuchColumn(String, nearest: [String])
    case noSuchFunction(String)
    /// Any other error while preparing the statement, in SQLite's words.
    case meaningless(reason: String)
    /// A parameter is not written as `:name`.
    case unnamedParameter(String)
    /// Parameters of the statement have no value.
    case missingParameters([String])
    /// A value is given for a parameter that the statement does not have.
    case noSuchParameter(String, known: [String])
    /// The statement failed while running, in SQLite's words.
    case failed(reason: String)
    case timeLimit(seconds: Double)
  }

  package let cause: Cause

  /// The position in the statement, if known.
  package let place: SQLPlace?

  init(_ cause: Cause, at place: SQLPlace? = nil) {
    self.cause = cause
    self.place = place
  }
}

extension SQLStatementError {
  /// Interprets SQLite's message about a statement that it cannot prepare.
  init(preparing message: String, at place: SQLPlace?) {
    let cause: Cause =
      if let token = message.between("near \"", "\": syntax error")
        ?? message.between("unrecognized token: \"", "\"")
      {
        .misplaced(token: token)
      } else if message == "incomplete input" {
        .endsEarly
      } else if let name = message.between("no such table: ", "") {
        .noSuchView(name, nearest: MetroText.nearest(name.unqualified, in: Self.views))
      } else if let name = message.between("no such column: ", "") {
        .noSuchColumn(name, nearest: MetroText.nearest(name.unqualified, in: Self.columns))
      } else if let name = message.between("no such function: ", "") {
        .noSuchFunction(name)
      } else {
        .meaningless(reason: message)
      }
    self.init(cause, at: place)
  }

  private static var views: [String] { PublicView.all.map(\.name) }

  private static var columns: Set<String> { Set(PublicView.all.flatMap { $0.columns.map(\.name) }) }
}

extension String {
  /// Returns the part between a prefix and a suffix if the text has both.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), utf8.count >= start.utf8.count + end.utf8.count
    else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }

  /// The name without a qualifying view name.
  fileprivate var unqualified: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self
  }
}
