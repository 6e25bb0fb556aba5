import GRDB

extension Database {
  /// Forgets how to restore the states of dumps before a revision, whose history is not kept.
  ///
  /// Differences hold former values like the history, and go with it.
  func forgetDumps(before revision: Int64) throws {
    try execute(
      sql: """
        UPDATE dump SET revision = NULL, difference = NULL
        WHERE revision < ?1 OR revision = ?1 AND difference IS NOT NULL
        """, arguments: [revision])
  }
}
