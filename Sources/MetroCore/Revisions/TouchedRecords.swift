import GRDB

/// Notes which parts of revisions touch which records.
///
/// The numbers of records are scattered all over the index. To put those of each part into it would
/// read and write most of its pages each time, so many are kept until they can go in order.
final class TouchedRecords {
  private let insert: RowStatement
  private var waiting: [(record: Int64, part: Int64)] = []

  /// How many are kept: 4 MiB.
  private static let most = 1 << 18

  init(_ database: Database) throws {
    insert = try RowStatement(
      database, "INSERT INTO revision_record VALUES (?, ?) ON CONFLICT DO NOTHING")
  }

  /// Notes that a part touches records; ``write()`` has to follow.
  func add(_ records: Set<RecordKey>, in part: Int64) throws {
    for record in records { waiting.append((record.number, part)) }
    if waiting.count > Self.most { try write() }
  }

  /// Puts what is noted into the file.
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
