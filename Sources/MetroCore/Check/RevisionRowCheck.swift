import GRDB
import MetroText

/// Reads the row of each revision, and checks the numbers of revisions and their parts.
struct RevisionRowCheck {
  /// No real catalog reaches this number; beyond it, SQLite may run out of numbers.
  private static let largest: Int64 = 1 << 62

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    try checkRevisions(take)
    try checkParts(take)
    try checkOwners(take)
    try checkBackup(take)
  }

  private func checkRevisions(_ take: (CheckFinding) throws -> Void) throws {
    let log = RevisionLog(database)
    let rows = try Row.fetchCursor(database, sql: "\(RevisionLog.select) ORDER BY number")
    var last: Int64 = 0
    var time: UTCTime?
    while let row = try rows.next() {
      let number = try row.decode(Int64.self, atIndex: 0)
      func report(_ problem: String) throws {
        try take(CheckFinding(.revisions, "revision \(number): \(problem)"))
      }
      if let revision = try read(row, log) {
        if let time, revision.origin.time < time {
          try report("its time is before that of the previous revision")
        }
        time = revision.origin.time
        if let target = revision.kind.target, target < 0 || target >= number {
          try report("it refers to revision \(target), which does not precede it")
        }
      } else {
        try report("it cannot be read")
      }
      guard number >= 1 else {
        try report("numbers begin with 1")
        continue
      }
      if number > Self.largest { try report("no numbers are left after it") }
      let isBaseline = try row.decode(String?.self, atIndex: 5) == "baseline"
      if isBaseline, last > 0 {
        try report("it starts the history, but earlier revisions exist")
      }
      // Revisions before a baseline are not retained.
      if number > last + 1, !isBaseline || last > 0 {
        try take(CheckFinding(.revisions, Self.missing(last + 1, number - 1)))
      }
      last = number
    }
  }

  private func read(_ row: Row, _ log: RevisionLog) throws -> Revision? {
    do {
      return try log.revision(row)
    } catch  where error is RowDecodingError || error is ChangesetError {
      return nil
    }
  }

  private static func missing(_ first: Int64, _ last: Int64) -> String {
    first == last ? "revision \(first) is missing" : "revisions \(first) to \(last) are missing"
  }

  /// Checks the parts, which are numbered chronologically over all revisions.
  private func checkParts(_ take: (CheckFinding) throws -> Void) throws {
    let rows = try RowStatement(
      database, "SELECT number, revision FROM revision_part ORDER BY number")
    var last = Int64.min
    while try rows.next() {
      let part = rows.integer(0)
      let revision = rows.integer(1)
      if part > Self.largest || part < -Self.largest {
        try take(
          CheckFinding(.revisions, "part \(part): its number is out of range"))
      }
      if revision < last {
        try take(
          CheckFinding(
            .revisions,
            "part \(part): it belongs to revision \(revision), but follows revision "
              + "\(last)"))
      }
      last = max(last, revision)
    }
    // A baseline without records has no parts.
    let empty = try Int64.fetchCursor(
      database,
      sql: """
        SELECT number FROM revision AS r WHERE kind <> 'baseline'
          AND NOT EXISTS (SELECT 1 FROM revision_part WHERE revision = r.number) ORDER BY 1
        """)
    while let number = try empty.next() {
      try take(CheckFinding(.revisions, "revision \(number): its changes are missing"))
    }
  }

  /// Checks for rows that refer to a missing revision.
  private func checkOwners(_ take: (CheckFinding) throws -> Void) throws {
    for table in ["revision_part", "revision_noun", "revision_rename", "revision_merge"] {
      let rows = try Int64.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT revision FROM \(table) AS t
          WHERE NOT EXISTS (SELECT 1 FROM revision WHERE number = t.revision) ORDER BY 1
          """)
      while let number = try rows.next() {
        try take(CheckFinding(.references, "\(table): there is no revision \(number)"))
      }
    }
  }

  private func checkBackup(_ take: (CheckFinding) throws -> Void) throws {
    let rows = try Int64.fetchCursor(
      database, sql: "SELECT revision FROM backup WHERE revision < 0")
    while let number = try rows.next() {
      try take(
        CheckFinding(.revisions, "the last backup has the invalid revision \(number)"))
    }
  }
}
