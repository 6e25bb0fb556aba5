import GRDB

/// A read-only statement of the user.
package struct SQLQuery {
  /// Maximum length in bytes: more than anyone writes, and fast to process.
  static let longest = 1_000_000

  /// One statement in SQLite's dialect, over the views of ``PublicView/all``.
  package let text: String

  /// The current day as `YYYY-MM-DD`.
  let today: String

  /// The values of the parameters `:name` in the statement.
  package var parameters: [String: String] = [:]

  /// The number of seconds of work after which the statement is stopped; nil for no limit.
  package var timeLimit: Double?

  /// Ends the process, on another thread, if SQLite does not stop the statement; nil to wait for
  /// it.
  package var abort: (@Sendable (any CatalogError) -> Never)?

  /// Seconds of a monotonic clock.
  private let now: () -> Double

  package init(_ text: String, today: String, now: @escaping () -> Double = { 0 }) {
    self.text = text
    self.today = today
    self.now = now
  }

  func clock(_ watchdog: SQLWatchdog?) -> SQLClock {
    SQLClock(limit: timeLimit, now: now, watchdog: watchdog)
  }

  /// The first words of statements that do more than read.
  private static let refusedVerbs: Set<String> = [
    "INSERT", "REPLACE", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "ATTACH", "DETACH",
    "PRAGMA", "VACUUM", "REINDEX", "ANALYZE", "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT",
    "RELEASE",
  ]

  /// Rejects statements whose errors show without preparing them.
  ///
  /// The authorizer would also stop those verbs but not name them: it sees `DROP` as a `DELETE`.
  func check() throws(SQLStatementError) {
    let text = SQLText(text)
    guard text.count <= Self.longest else { throw SQLStatementError(.tooLong(limit: Self.longest)) }
    if let offset = text.firstNUL {
      throw SQLStatementError(.nulCharacter, at: text.place(of: offset))
    }
    guard !text.isBlank() else { throw SQLStatementError(.empty) }
    let verb = text.verb
    guard !Self.refusedVerbs.contains(verb) else { throw SQLStatementError(.refused(action: verb)) }
  }
}

extension Catalog {
  /// Sends the result of a statement to a sink, without changing the catalog.
  ///
  /// The columns have the names that SQLite gives them; a repeated name gets a suffix such as `_2`.
  /// A blob is converted to lower-case hexadecimal digits. Rows are sent as they are found, so rows
  /// before an error have already been sent. The catalog must be a file.
  ///
  /// - Throws: `SQLStatementError`, and the file errors.
  package func query(_ query: SQLQuery, to sink: some RowSink) throws {
    do {
      try query.check()
      try SQLiteErrors.translating(path: path, wait: wait, isInterrupted) {
        let connection = try SQLConnection(
          to: self, today: query.today, withFacts: query.text.lowercased().contains("facts"))
        try connection.run(query, to: sink)
      }
    } catch let fault as SQLStatementError {
      throw (fault)
    }
  }
}
