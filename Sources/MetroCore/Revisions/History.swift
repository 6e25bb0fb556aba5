import GRDB
package import MetroText

/// Which revisions a history shows.
package struct HistoryFilter: Sendable {
  /// Only revisions that touch this record, including under its former IDs.
  package var record: (noun: Noun, id: String)?
  /// Only revisions that touch records of this noun.
  package var noun: Noun?
  package var actor: String?
  package var since: UTCTime?
  package var until: UTCTime?
  package var limit: Int?

  package init() {}
}

extension Catalog {
  /// Passes the matching revisions to `take`, latest first.
  ///
  /// - Throws: `noSuchRecord` if the filter names a record that the catalog never had.
  package func history(
    _ filter: HistoryFilter, take: (Revision, _ takenBackBy: Int64?) throws -> Void
  ) throws {
    try read { database in
      let log = RevisionLog(database)
      var conditions: [SQL] = ["TRUE"]
      if let record = filter.record {
        let numbers = try Lineage(of: record.noun, id: record.id, database).revisions
        guard !numbers.isEmpty else { return }
        conditions.append("number IN (SELECT value FROM json_each(\(numbers.json)))")
      }
      if let noun = filter.noun {
        conditions.append(
          "number IN (SELECT revision FROM revision_noun WHERE noun = \(noun.table))")
      }
      if let actor = filter.actor { conditions.append("actor = \(actor)") }
      if let since = filter.since { conditions.append("time >= \(since.text)") }
      if let until = filter.until { conditions.append("time <= \(until.text)") }
      let query: SQL = """
        \(sql: RevisionLog.select) WHERE \(literal: conditions.joined(separator: " AND "))
        ORDER BY number DESC LIMIT \(filter.limit ?? -1)
        """
      let (sql, arguments) = try query.build(database)
      let takenBack = try UndoChoice(database).takenBack()
      let rows = try Row.fetchCursor(database, sql: sql, arguments: arguments)
      while let row = try rows.next() {
        let revision = try log.revision(row)
        try take(revision, takenBack[revision.number])
      }
    }
  }

  /// Reads a revision.
  ///
  /// - Throws: `noSuchRevision`, `revisionNotKept`.
  package func revision(_ number: Int64) throws -> Revision {
    try read { try RevisionLog($0).revision(number) }
  }

  /// Returns the number of the last revision before a time, or 0 if there is none.
  package func revision(before time: UTCTime) throws -> Int64 {
    try read {
      try Int64.fetchOne(
        $0, sql: "SELECT max(number) FROM revision WHERE time < ?", arguments: [time.text]) ?? 0
    }
  }

  /// Returns the number of the latest revision, or 0 before the first.
  package func latestRevision() throws -> Int64 {
    try read { try RevisionLog($0).latest() }
  }
}

extension [Int64] {
  /// The numbers as a JSON array, for SQL that takes a list as one value.
  fileprivate var json: String { "[\(map(String.init).joined(separator: ","))]" }
}
