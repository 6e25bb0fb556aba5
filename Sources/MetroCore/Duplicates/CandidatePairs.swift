import MetroText

/// The pairs of records that share a key, limited to a fixed number for each record.
///
/// A block, which is all records with one key, is compared completely if it is small. A large one
/// is sorted by place, then name, then date, which puts similar records together, and each record
/// is compared with the next few (sorted neighborhood: Hernández and Stolfo, The Merge/Purge
/// Problem for Large Databases, 1995). So the time is linear in the number of records. If there are
/// many keys, they are processed in several passes of part of them each, so memory does not grow
/// with the number of keys.
struct CandidatePairs {
  private let records: [ComparedRecord]
  private let keys: BlockingKeys
  private let pause: () throws -> Void

  /// The maximum size of a block in which all records are compared with each other.
  static let largestBlock = 32
  /// The number of following records that a record of a larger block is compared with.
  static let window = 8

  private static let keysInPass = 4_000_000
  private static let pairsAtOnce = 1 << 20

  init(_ records: [ComparedRecord], of noun: Noun.Name, pause: @escaping () throws -> Void) {
    self.records = records
    keys = BlockingKeys(noun: noun)
    self.pause = pause
  }

  private struct Entry {
    let key: UInt64
    let record: UInt32
  }

  /// Passes pairs of indices, the smaller first; the same pair may occur again.
  func forEach(_ take: (Int, Int) throws -> Void) throws {
    var pairs: [UInt64] = []
    func flush() throws {
      pairs.sort()
      var last: UInt64?
      for (index, pair) in pairs.enumerated() where pair != last {
        if index & 0x3FF == 0 { try pause() }
        last = pair
        try take(Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      }
      pairs.removeAll(keepingCapacity: true)
    }
    let passes = UInt64(passCount())
    for pass in 0..<passes {
      let entries = try entries(of: pass, among: passes)
      try forEachBlock(of: entries) { block in
        add(pairsOf: block, to: &pairs)
        if pairs.count >= Self.pairsAtOnce { try flush() }
      }
    }
    try flush()
  }

  /// Estimates the number of keys from a sample of the records, and returns the number of passes.
  private func passCount() -> Int {
    let step = max(1, records.count / 1000)
    var count = 0
    for index in stride(from: 0, to: records.count, by: step) {
      keys.forEach(of: records[index]) { _ in count += 1 }
    }
    return count * step / Self.keysInPass + 1
  }

  private func entries(of pass: UInt64, among passes: UInt64) throws -> [Entry] {
    var entries: [Entry] = []
    for (index, record) in records.enumerated() {
      if index & 0x3FF == 0 { try pause() }
      keys.forEach(of: record) { key in
        if key % passes == pass { entries.append(Entry(key: key, record: UInt32(index))) }
      }
    }
    try pause()
    entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.record < $1.record }
    return entries
  }

  private func forEachBlock(
    of entries: [Entry], _ take: ([UInt32]) throws -> Void
  ) throws {
    var start = 0
    while start < entries.count {
      var block = [entries[start].record]
      var end = start + 1
      while end < entries.count, entries[end].key == entries[start].key {
        // Two keys of one record may be equal.
        if entries[end].record != block.last { block.append(entries[end].record) }
        end += 1
      }
      start = end
      if block.count > 1 { try take(block) }
    }
  }

  private func add(pairsOf block: [UInt32], to pairs: inout [UInt64]) {
    let isSmall = block.count <= Self.largestBlock
    let ordered = isSmall ? block : block.sorted(by: comesBefore)
    for index in ordered.indices.dropLast() {
      let end = isSmall ? ordered.count : min(ordered.count, index + 1 + Self.window)
      for other in index + 1..<end {
        let (first, second) = (ordered[index], ordered[other])
        pairs.append(UInt64(min(first, second)) << 32 | UInt64(max(first, second)))
      }
    }
  }

  private func comesBefore(_ left: UInt32, _ right: UInt32) -> Bool {
    let (first, second) = (records[Int(left)], records[Int(right)])
    let places = (first.place?.ids.first ?? "", second.place?.ids.first ?? "")
    if places.0 != places.1 { return places.0 < places.1 }
    let names = (first.names.first?.latin ?? [], second.names.first?.latin ?? [])
    if names.0 != names.1 { return names.0.lexicographicallyPrecedes(names.1) }
    let dates = (first.dates?.first ?? "", second.dates?.first ?? "")
    return dates.0 != dates.1 ? dates.0 < dates.1 : left < right
  }
}
