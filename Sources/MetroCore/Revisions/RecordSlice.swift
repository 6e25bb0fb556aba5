import GRDB

/// Some records as they were after a revision, in a catalog of their own.
///
/// The records are copied as they are now, and later changes to them are reverted. This finds what
/// a revision changed without reading a catalog of a million records.
final class RecordSlice {
  let scratch: Catalog
  private(set) var records: Set<RecordKey> = []

  /// Copies the records that some parts touch, as they are now.
  convenience init(
    touchedBy parts: [Int64], _ source: Database,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws {
    try self.init(isInterrupted)
    try write { target in
      let rows = try SliceCopy(from: source, to: target)
      for part in parts {
        try unsafe RevisionLog(source).changeset(part).forEachRecord { table, id, _ in
          guard records.insert(unsafe RecordKey(table.noun, id: id)).inserted else { return }
          try unsafe rows.copy(table.noun, id: id)
        }
      }
    }
  }

  /// Copies the records with some IDs, as they are now.
  convenience init(
    of noun: Noun, ids: Set<String>, _ source: Database,
    _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws {
    try self.init(isInterrupted)
    try write { target in
      let rows = try SliceCopy(from: source, to: target)
      for var id in ids {
        records.insert(RecordKey(noun, id: id))
        try id.withUTF8 { try unsafe rows.copy(noun, id: $0) }
      }
    }
  }

  private init(_ isInterrupted: @escaping @Sendable () -> Bool) throws {
    scratch = try Catalog.emptyScratch(isInterrupted)
  }

  /// Copies the records of another slice.
  init(copyOf other: RecordSlice) throws {
    records = other.records
    scratch = try other.scratch.scratchCopy()
  }

  /// Returns the parts after `part` that touch any of the records, in order.
  func parts(after part: Int64, _ source: Database) throws -> [Int64] {
    try RevisionLog(source).parts(after: part, touching: records)
  }

  /// Reverts the changes of some parts to the records; parts must be passed latest first.
  func takeBack(_ parts: some Sequence<Int64>, _ source: Database) throws {
    try write { target in
      let replay = ChangesetReplay(target, .backward, only: records)
      for part in parts { try replay.replay(RevisionLog(source).changeset(part)) }
    }
  }

  /// Returns the values of a record in the slice, or no values if it is missing.
  func values(_ noun: Noun, id: String) throws -> RecordValues {
    try scratch.read { try RecordReader(database: $0).values(noun, id: id) }
      ?? RecordValues()
  }

  private func write(_ work: (Database) throws -> Void) throws {
    do {
      try scratch.write { try work($0.database) }
    } catch StorageError.damaged {
      // The damage is in the catalog that the rows come from, not in the slice.
      throw ChangesetError()
    }
  }
}

/// Copies the rows of single records from one catalog to another.
private struct SliceCopy {
  private let tables: [(noun: Noun.Name, select: RowStatement, insert: RowStatement, count: Int32)]

  init(from source: Database, to target: Database) throws {
    tables = try RecordedTable.all.map { table in
      let columns = try String.fetchAll(
        source, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
      guard !columns.isEmpty else { throw ChangesetError() }
      return (
        table.noun.name,
        try RowStatement(
          source,
          "SELECT \(columns, separator: ", ") FROM \(table.name) WHERE \(columns[0]) = ?"),
        try RowStatement(
          target,
          """
          INSERT INTO \(table.name) (\(columns, separator: ", "))
          VALUES (\(columns.map { _ in "?" }, separator: ", "))
          """), Int32(columns.count)
      )
    }
  }

  func copy(_ noun: Noun, id: UnsafeBufferPointer<UInt8>) throws {
    for table in tables where table.noun == noun.name {
      defer { table.select.reset() }
      unsafe table.select.bind(id, at: 1)
      while try table.select.next() {
        defer { table.insert.reset() }
        for column in 0..<table.count {
          table.insert.bind(table.select.cell(column), at: column + 1)
        }
        _ = try table.insert.run()
      }
    }
  }
}
