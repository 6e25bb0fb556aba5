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

  /// Forgets the states of dumps after a revision.
  ///
  /// All are forgotten if the latest of the others is not that of the revision itself. A catalog that knows
  /// a later state would take a state between two dumps for a change that was made after the first.
  func forgetDumps(after revision: Int64) throws {
    // States that cannot be restored were added with the next one that can.
    try execute(
      sql: """
        DELETE FROM dump WHERE \(revision) < coalesce(
          revision,
          (SELECT d.revision FROM dump AS d
            WHERE d.number > dump.number AND d.revision IS NOT NULL ORDER BY d.number LIMIT 1),
          \(revision) + 1);
        DELETE FROM dump WHERE NOT EXISTS (
          SELECT 1 FROM (SELECT revision, difference FROM dump ORDER BY number DESC LIMIT 1)
          WHERE revision = \(revision) AND difference IS NULL);
        """)
  }
}
