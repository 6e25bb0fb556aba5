import GRDB

/// A revision that contains all records as they are: the first revision of a history.
struct Baseline {
  private let source: Database
  private let target: Database

  /// Reads the records from one database and writes the revision to another one.
  init(_ source: Database, in target: Database) {
    self.source = source
    self.target = target
  }

  /// Writes the revision with a number; its parts are numbered directly before `part`.
  func write(_ origin: RevisionOrigin, number: Int64, before part: Int64) throws {
    let parts = RevisionParts(target, number: number, marksPending: false)
    var next = part
    try forEachPart { _ in next -= 1 }
    try forEachPart { changeset in
      try unsafe changeset.withUnsafeBufferPointer { try unsafe parts.add($0, number: next) }
      next += 1
    }
    try parts.begin()
    _ = try parts.finish(origin, .baseline, renames: [])
  }

  /// Passes all records to `work` as changesets that insert them.
  private func forEachPart(_ work: ([UInt8]) throws -> Void) throws {
    var writer = ChangesetWriter()
    for table in RecordedTable.all {
      let columns = try Row.fetchAll(
        source, sql: "SELECT name, pk FROM pragma_table_info(?)", arguments: [table.name])
      let names = columns.map { $0[0] as String }
      let key = columns.map { $0[1] as UInt8 }
      let rows = try RowStatement(source, "SELECT \(names, separator: ", ") FROM \(table.name)")
      while try rows.next() {
        writer.insert(names.indices.map { rows.cell(Int32($0)) }, into: table.name, key: key)
        guard writer.bytes.count > Catalog.partSize else { continue }
        try work(writer.bytes)
        writer = ChangesetWriter()
      }
    }
    if !writer.bytes.isEmpty { try work(writer.bytes) }
  }
}
