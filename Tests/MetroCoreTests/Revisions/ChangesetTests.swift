import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

/// A change of a row, as values that outlive the reader.
struct ReadChange: Equatable {
  let table: String
  let isKey: [Bool]
  let operation: ChangesetReader.Operation
  let before: [Cell?]
  let after: [Cell?]

  /// Reads a whole changeset; more changes than bytes would mean an endless loop.
  static func all(of bytes: [UInt8]) throws -> [ReadChange] {
    var changes: [ReadChange] = []
    try unsafe bytes.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        try #require(changes.count <= bytes.count)
        changes.append(
          ReadChange(
            table: reader.table, isKey: reader.isKey, operation: reader.operation,
            before: reader.before.map { $0.map { Cell($0) } },
            after: reader.after.map { $0.map { Cell($0) } }))
      }
    }
    return changes
  }
}

extension ChangesetWriter {
  /// Adds a row of a table whose key columns are in the order of its key.
  mutating func insert(_ cells: [Cell], into table: String, isKey: [Bool]) {
    let key = isKey.indices.map { index in
      isKey[index] ? UInt8(isKey.prefix(index + 1).count { $0 }) : 0
    }
    let texts = cells.flatMap { Array(($0.textOnly ?? "").utf8) }
    unsafe texts.withUnsafeBufferPointer { bytes in
      var end = 0
      let raw = cells.map { cell -> RawCell in
        switch cell {
        case .null: return .null
        case .integer(let number): return .integer(number)
        case .number(let number): return .number(number)
        case .text(let text):
          let start = end
          end += text.utf8.count
          return unsafe .text(UnsafeBufferPointer(rebasing: bytes[start..<end]))
        }
      }
      insert(raw, into: table, key: key)
    }
  }
}

extension Cell {
  fileprivate var textOnly: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension Catalog {
  /// Returns the changesets of a revision.
  func changesets(of revision: Int64) throws -> [[UInt8]] {
    var changesets: [[UInt8]] = []
    try read { try RevisionLog($0).forEachPart(of: revision) { changesets.append($0) } }
    return changesets
  }
}

struct ChangesetTests {
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a written changeset can be read back`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    var writer = ChangesetWriter()
    var expected: [ReadChange] = []
    for _ in 0..<20 {
      let count = Int.random(in: 1...5, using: &numbers)
      // A table always has the same columns.
      let table = "t\(count)"
      let isKey = (0..<count).map { $0 == 0 }
      let row = (0..<count).map { column in
        Self.cell(isKey: isKey[column], using: &numbers)
      }
      writer.insert(row, into: table, isKey: isKey)
      expected.append(
        ReadChange(
          table: table, isKey: isKey, operation: .insert, before: row.map { _ in nil },
          after: row))
    }
    #expect(try ReadChange.all(of: writer.bytes) == expected)
  }

  private static func cell(isKey: Bool, using numbers: inout SeededGenerator) -> Cell {
    switch Int.random(in: isKey ? 3...4 : 0...4, using: &numbers) {
    case 0: .null
    case 1: .integer([0, 1, -1, .max, .min, 255, 256].randomElement(using: &numbers) ?? 0)
    case 2: .number([0.5, -0.000015, 1e300, -.infinity].randomElement(using: &numbers) ?? 0)
    case 3: .text(RandomRecord.prose(using: &numbers))
    // Lengths at which the encoded length grows by a byte.
    default:
      .text(
        String(
          repeating: "é",
          count: [0, 63, 64, 8191, 8192, 70_000].randomElement(using: &numbers) ?? 0))
    }
  }

  @Test func `a written changeset is byte-identical to SQLite's`() throws {
    let catalog = try Seoul2015.catalog()
    for number in 1...(try catalog.latestRevision()) {
      for changeset in try catalog.changesets(of: number) {
        var writer = ChangesetWriter()
        for change in try ReadChange.all(of: changeset) {
          #expect(change.operation == .insert && change.after.allSatisfy { $0 != nil })
          writer.insert(change.after.compactMap(\.self), into: change.table, isKey: change.isKey)
        }
        #expect(writer.bytes == changeset)
      }
    }
  }

  /// Returns a changeset with all kinds of changes.
  private func changeset() throws -> (catalog: Catalog, bytes: [UInt8]) {
    let catalog = try Catalog.inMemory()
    try catalog.add(.theme, "a", ["label": "A"])
    try catalog.add(.city, "quito", ["name": "Quito", "latitude": "-0.22", "longitude": "-78.5"])
    try catalog.addProgram("p", dates: "2015", ["languages": "en;es", "capacity": "20"])
    try catalog.write { writer in
      try writer.add(.theme, id: RecordID("b"), Noun.theme.values(["label": "서울"]))
      try writer.edit(.program, id: "p", Noun.program.values(["languages": "es;en", "dates": ""]))
      try writer.edit(.city, id: "quito", Noun.city.values(["latitude": "0", "geonames": "7"]))
      try writer.remove(.theme, id: "a")
    }
    let bytes = try #require(catalog.changesets(of: catalog.latestRevision()).first)
    return (catalog, bytes)
  }

  @Test func `changes recorded by a session are read correctly`() throws {
    let changes = try ReadChange.all(of: changeset().bytes)
    #expect(Set(changes.map(\.operation)) == [.insert, .update, .delete])
    let added = try #require(changes.first { $0.table == "theme" && $0.operation == .insert })
    #expect(added.after == [.text("b"), .text("서울"), .null])
    let removed = try #require(changes.first { $0.table == "theme" && $0.operation == .delete })
    #expect(removed.before == [.text("a"), .text("A"), .null])
    let city = try #require(changes.first { $0.table == "city" })
    #expect(city.operation == .update && city.before[0] == .text("quito") && city.after[0] == nil)
    #expect(city.before[4] == .number(-0.22) && city.after[4] == .number(0))
    #expect(city.before[6] == .null && city.after[6] == .integer(7))
    #expect(city.before[1] == nil && city.after[1] == nil)
  }

  @Test func `a truncated changeset yields its first changes or an error`() throws {
    let (catalog, bytes) = try changeset()
    let whole = try ReadChange.all(of: bytes)
    var ends = 0
    for length in 0..<bytes.count {
      let part = Array(bytes.prefix(length))
      do {
        let changes = try ReadChange.all(of: part)
        #expect(changes == Array(whole.prefix(changes.count)))
        ends += 1
      } catch is ChangesetError {}
      if length.isMultiple(of: 4) { try expectNothingHappens(to: catalog, from: part) }
    }
    #expect(ends <= whole.count + 1)
  }

  @Test(arguments: 0..<8)
  func `a changeset with a flipped bit is rejected or read, and never crashes`(
    bit: UInt8
  ) throws {
    let (catalog, bytes) = try changeset()
    for index in bytes.indices {
      var bytes = bytes
      bytes[index] ^= 1 << bit
      do {
        _ = try ReadChange.all(of: bytes)
      } catch is ChangesetError {}
      if index % 8 == Int(bit) { try expectNothingHappens(to: catalog, from: bytes) }
    }
  }

  /// Reverts a changeset in a dry run.
  private func expectNothingHappens(to catalog: Catalog, from bytes: [UInt8]) throws {
    do {
      try catalog.transact(by: .unknown, .change, dryRun: true, checksReferencesLast: true) {
        try ChangesetReplay($0.database, .backward).replay(bytes)
      }
    } catch is any CatalogError {
    } catch is RowConflict {
    } catch is ReferenceCheck.BrokenReference {
    }
  }

  @Test func `an impossible length is rejected`() throws {
    let header: [UInt8] = Array("T".utf8) + [1, 1] + Array("city".utf8) + [0]
    for length in [[0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], [0x8F, 0xFF, 0xFF, 0xFF, 0x7F], [0x81]] {
      let bytes = header + [18, 0, 3] + length.map { UInt8($0) } + [97]
      #expect(throws: ChangesetError.self) { try ReadChange.all(of: bytes) }
    }
    #expect(throws: ChangesetError.self) { try ReadChange.all(of: [84, 0xFF, 0xFF, 0x7F]) }
    #expect(throws: ChangesetError.self) { try ReadChange.all(of: [84, 0, 97, 0, 18, 0]) }
    #expect(throws: ChangesetError.self) { try ReadChange.all(of: [18, 0, 3, 1, 97]) }
  }
}
