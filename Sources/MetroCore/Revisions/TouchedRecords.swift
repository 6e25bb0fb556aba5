import GRDB

/// Records which parts of revisions touch which records.
///
/// Record numbers are scattered across the index. Inserting those of each part separately would
/// read and write most of its pages each time, so entries are collected and inserted in order.
final class TouchedRecords {
  private let insert: RowStatement
  private var waiting: [(record: Int64, part: Int64)] = []

  /// Maximum number of collected entries, which is 4 MiB.
  private static let most = 1 << 18

  init(_ database: Database) throws {
    insert = try RowStatement(
      database, "INSERT INTO revision_record VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Notes that a part touches records; ``write()`` must follow.
  func add(_ records: Set<RecordKey>, in part: Int64) throws {
    for record in records { waiting.append((record.number, part)) }
    if waiting.count > Self.most { try write() }
  }

  /// Writes the collected entries to the file.
  func write() throws {
    waiting.sort { $0 < $1 }
    for (record, part) in waiting {
      insert.reset()
      insert.bind(record, at: 1)
      insert.bind(part, at: 2)
      try insert.execute()
    }
    insert.reset()
    waiting.removeAll(keepingCapacity: true)
  }
}
