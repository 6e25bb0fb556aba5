import GRDB

/// The revisions that touch a record, followed through its former IDs.
struct Lineage {
  /// The revisions that touch the record, in order.
  let revisions: [Int64]

  /// The record's IDs, current one first, each with the revision that assigned it; 0 for the first
  /// ID.
  private let stretches: [(id: String, since: Int64)]

  /// - Throws: `noSuchRecord` if the catalog never had the record.
  init(of noun: Noun, id: String, _ database: Database) throws {
    let log = RevisionLog(database)
    var stretches: [(id: String, since: Int64)] = []
    var revisions: Set<Int64> = []
    // A record that gets an ID again and again has many stretches with it.
    var touching: [String: [Int64]] = [:]
    var id = id
    var end = Int64.max
    while true {
      // Before the record had this ID, another record may have had it.
      let rename = try Row.fetchOne(
        database,
        sql: """
          SELECT revision, before FROM revision_rename
          WHERE noun = ? AND after = ? AND revision < ? ORDER BY revision DESC LIMIT 1
          """, arguments: [noun.table, id, end])
      let since: Int64 = try rename?.decode(atIndex: 0) ?? 0
      // An index that is out of order can return rows outside the requested range.
      guard since < end else { throw ChangesetError() }
      let known = try touching[id] ?? log.revisions(touching: RecordKey(noun, id: id))
      touching[id] = known
      revisions.formUnion(known[known.index(of: since)...].prefix { $0 <= end })
      stretches.append((id, since))
      guard let rename else { break }
      id = try rename.decode(atIndex: 1)
      end = since
    }
    self.stretches = stretches
    self.revisions = revisions.sorted()
    if revisions.isEmpty { try RecordReader(database: database).require(noun, id: stretches[0].id) }
  }

  var ids: Set<String> { Set(stretches.map(\.id)) }

  /// Returns the ID of the record after a revision.
  func id(after revision: Int64) -> String {
    // The latest stretch comes first.
    var (low, high) = (0, stretches.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].since <= revision { high = middle } else { low = middle + 1 }
    }
    return stretches[low].id
  }
}

extension RevisionLog {
  /// Returns the revisions that touch a record, in order.
  fileprivate func revisions(touching record: RecordKey) throws -> [Int64] {
    try parts(after: .min, touching: [record]).compactMap(revision(ofPart:))
  }
}

extension [Int64] {
  /// Returns the index of the first number, of sorted ones, that is not smaller than a number.
  fileprivate func index(of number: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
