import MetroText

/// Why a statement of the user's own is refused, or fails.
package struct SQLStatementError: CatalogError {
  package enum Cause: Sendable, Equatable {
    /// There is no statement in the text.
    case empty
    /// There is more than one.
    case several
    /// The text has a NUL, which no SQL can have.
    case nulCharacter
    /// The text is longer than so many bytes.
    case tooLong(limit: Int)
    /// It would do something else than read: `DELETE`, `PRAGMA table_info`, `load_extension()`.
    case refused(action: String)
    /// A token cannot stand where it stands.
    case misplaced(token: String)
    case endsEarly
    case noSuchView(String, nearest: [String])
    case noSuchColumn(String, nearest: [String])
    case noSuchFunction(String)
    /// Anything else that keeps it from being run, in SQLite's words.
    case meaningless(reason: String)
    /// A parameter that is not written as `:name`.
    case unnamedParameter(String)
    /// Parameters of the statement that are given no value.
    case missingParameters([String])
    /// A value is given for a parameter that the statement does not have.
    case noSuchParameter(String, known: [String])
    /// It began, and the data do not let it go on; in SQLite's words.
    case failed(reason: String)
    case timeLimit(seconds: Double)
  }

  package let cause: Cause

  /// Where in the statement, as far as that is known.
  package let place: SQLPlace?

  init(_ cause: Cause, at place: SQLPlace? = nil) {
    self.cause = cause
    self.place = place
  }
}

extension SQLStatementError {
  /// Reads what SQLite says of a statement that it cannot prepare.
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
  /// The part between a beginning and an end, if the text has both.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard hasPrefix(start), hasSuffix(end), utf8.count >= start.utf8.count + end.utf8.count
    else { return nil }
    return String(dropFirst(start.count).dropLast(end.count))
  }

  /// A name without the view that is put before it.
  fileprivate var unqualified: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self
  }
}
