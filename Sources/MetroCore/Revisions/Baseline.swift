import GRDB

/// A revision that holds all records as they are: what a history begins with.
struct Baseline {
  private let source: Database
  private let target: Database

  /// Takes the records of a database, and writes the revision into another one or the same.
  init(_ source: Database, in target: Database? = nil) {
    self.source = source
    self.target = target ?? source
  }

  /// Writes the revision, unless there are no records; returns its number.
  @discardableResult
  func write(_ origin: RevisionOrigin, number: Int64? = nil) throws -> Int64? {
    let parts = RevisionParts(target, number: number, marksPending: false)
    var writer = ChangesetWriter()
    for table in RecordedTable.all {
      let columns = try Row.fetchAll(
        source, sql: "SELECT name, pk > 0 FROM pragma_table_info(?)", arguments: [table.name])
      let names = columns.map { $0[0] as String }
      let isKey = columns.map { $0[1] as Bool }
      let rows = try RowStatement(source, "SELECT \(names, separator: ", ") FROM \(table.name)")
      while try rows.next() {
        writer.insert(names.indices.map { rows.cell(Int32($0)) }, into: table.name, isKey: isKey)
        guard writer.bytes.count > ChangeRecorder.partSize else { continue }
        try add(&writer, to: parts)
      }
    }
    try add(&writer, to: parts)
    return try parts.finish(origin, .baseline, renames: [])
  }

  private func add(_ writer: inout ChangesetWriter, to parts: RevisionParts) throws {
    guard !writer.bytes.isEmpty else { return }
    try unsafe writer.bytes.withUnsafeBufferPointer { try unsafe parts.add($0) }
    writer.clear()
  }
}
