import GRDB

/// Replays all revisions from the beginning, and compares the result with the records.
struct RevisionCheck {
  private let catalog: Catalog
  private let hasIndex: Bool
  private let isInterrupted: @Sendable () -> Bool

  /// `hasIndex` says whether the index of the revisions by record exists.
  init(
    _ catalog: Catalog, hasIndex: Bool, _ isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.catalog = catalog
    self.hasIndex = hasIndex
    self.isInterrupted = isInterrupted
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    let replay = RevisionReplay(catalog, isInterrupted)
    switch try replay.run() {
    case .failed(let revision, nil):
      try take(
        CheckFinding(
          .revisions, "revision \(revision): its changes do not fit the previous state"))
    case .failed(let revision, let conflict?):
      let isReadable = try catalog.canFold(before: revision)
      try take(
        CheckFinding(
          .revisions, conflict.table.noun.name, id: conflict.id,
          "another program changed \(conflict.field ?? "it") before revision \(revision)",
          isReadable ? .fold(before: revision) : .none))
    case .done(let expected):
      let outside = try catalog.attaching(expected) {
        try catalog.withQueue { try $0.inDatabase { try OutsideChanges($0) } }
      }
      for record in outside.records {
        try take(
          CheckFinding(
            .revisions, record.noun, id: record.id, "another program \(record.what) it", .adopt))
      }
      guard hasIndex else { return }
      try checkIndex(take)
      try checkIndexLeads(take)
    }
  }

  /// Checks that the index leads from each record to all parts that touch it.
  private func checkIndex(_ take: (CheckFinding) throws -> Void) throws {
    try catalog.read { database in
      let log = RevisionLog(database)
      let find = try RowStatement(
        database, "SELECT 1 FROM revision_record WHERE record = ? AND part = ?")
      for part in try log.parts(of: 0...Int64.max) {
        var isWhole = true
        try unsafe log.changeset(part).forEachRecord { table, id, _ in
          defer { find.reset() }
          find.bind(unsafe RecordKey(table.noun, id: id).number, at: 1)
          find.bind(part, at: 2)
          if try !find.next() { isWhole = false }
        }
        guard !isWhole else { continue }
        try take(
          CheckFinding(
            .revisions, "the index does not have part \(part) for all of its records", .repair))
      }
    }
  }

  /// Checks that every part in the index exists.
  private func checkIndexLeads(_ take: (CheckFinding) throws -> Void) throws {
    try catalog.read { database in
      let parts = try Int64.fetchCursor(
        database,
        sql: """
          SELECT DISTINCT part FROM revision_record AS r
          WHERE NOT EXISTS (SELECT 1 FROM revision_part WHERE number = r.part) ORDER BY 1
          """)
      while let part = try parts.next() {
        try take(
          CheckFinding(
            .revisions, "the index has part \(part), which does not exist", .repair))
      }
    }
  }
}
