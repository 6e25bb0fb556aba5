import GRDB
package import MetroLinks
package import MetroText

/// The contents of a catalog and the problems that need attention.
package struct CatalogStatus: Sendable {
  /// The number of records of each noun that has any, in order of reference.
  package var counts: [(noun: Noun.Name, count: Int)] = []

  package var findings = OpenFindings()

  package var linksWithoutAddress = 0

  /// The number of links in each state that needs attention, worst first.
  package var linkStates: [(state: LinkState, count: Int)] = []

  /// The number of programs and presentations without a source; empty if the catalog has no sources
  /// except the gazetteer.
  package var unsourced: [(noun: Noun.Name, count: Int)] = []

  package var latest: Revision?

  /// The time of the last backup (UTC), and the number of revisions since then.
  package var backup: (time: String, revisionsSince: Int)?
}

extension Catalog {
  /// Returns the contents of the catalog and its open problems; `today` is `YYYY-MM-DD`.
  package func status(today: String) throws -> CatalogStatus {
    var status = CatalogStatus()
    status.findings = try openFindings(today: today)
    try read { database in
      for noun in Noun.inOrderOfReference {
        let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(noun.table)") ?? 0
        if count > 0 { status.counts.append((noun.name, count)) }
      }
      status.linksWithoutAddress =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM link WHERE url IS NULL") ?? 0
      for state in [LinkState.dead, .doubtful, .failing, .moved, .blocked] {
        let count = try Int.fetchOne(
          database, sql: "SELECT count(*) FROM link WHERE state = ?", arguments: [state.rawValue])
        if let count, count > 0 { status.linkStates.append((state, count)) }
      }
      if try Evidence(database).hasSources() {
        for noun in [Noun.Name.program, .presentation] {
          let count = try Int.fetchOne(
            database,
            sql: """
              SELECT (SELECT count(*) FROM \(noun.rawValue))
                - (SELECT count(DISTINCT \(noun.rawValue)) FROM statement)
              """)
          if let count, count > 0 { status.unsourced.append((noun, count)) }
        }
      }
      let log = RevisionLog(database)
      let latest = try log.latest()
      status.latest = latest > 0 ? try log.revision(latest) : nil
      let backup = try Row.fetchOne(
        database, sql: "SELECT time, revision FROM backup ORDER BY time DESC LIMIT 1")
      status.backup = try backup.map { row in
        let revision = try row.decode(Int64.self, atIndex: 1)
        return (try row.decode(atIndex: 0), Int(max(0, max(0, latest) - max(0, revision))))
      }
    }
    return status
  }

  /// Records that a backup with all revisions up to `revision` was made, if the catalog is
  /// writable.
  package func noteBackup(of revision: Int64, at time: UTCTime) throws {
    guard access == .writing else { return }
    try writeUnrecorded { database in
      try database.execute(sql: "DELETE FROM backup")
      try database.execute(
        sql: "INSERT INTO backup VALUES (?, ?)",
        arguments: [time.text, revision])
    }
  }
}
