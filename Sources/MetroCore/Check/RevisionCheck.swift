import GRDB

/// Makes all revisions again from the beginning, and compares what comes out with the records.
struct RevisionCheck {
  private let catalog: Catalog
  private let isInterrupted: @Sendable () -> Bool

  init(_ catalog: Catalog, _ isInterrupted: @escaping @Sendable () -> Bool) {
    self.catalog = catalog
    self.isInterrupted = isInterrupted
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    let replay = RevisionReplay(catalog, isInterrupted)
    switch try replay.run() {
    case .failed(let revision):
      try take(
        CheckFinding(
          .revisions, "revision \(revision): its changes do not follow from those before"))
    case .done(let expected):
      let outside = try catalog.attaching(expected) {
        try catalog.withQueue { try $0.inDatabase { try OutsideChanges($0) } }
      }
      for record in outside.records {
        try take(
          CheckFinding(
            .revisions, record.noun, id: record.id, "another program \(record.what) it", .adopt))
      }
      try checkIndex(take)
    }
  }

  /// Every part has to be found by each of the records that it touches.
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
            .revisions, "part \(part) is not found by all records that it touches", .repair))
      }
    }
  }
}
