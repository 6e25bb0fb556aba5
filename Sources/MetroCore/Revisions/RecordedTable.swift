/// A table whose changes revisions record: that of a noun, or that of a many-valued field.
///
/// The first column of each holds the id of the record that its rows belong to.
struct RecordedTable: Sendable {
  let name: String

  /// The noun whose records own the rows.
  let noun: Noun

  /// Whether a row is a record, and not a value of one.
  let isNounsOwn: Bool

  /// Whether full-text search looks into the noun.
  let isSearched: Bool

  private init(_ name: String, _ noun: Noun, isNounsOwn: Bool) {
    self.name = name
    self.noun = noun
    self.isNounsOwn = isNounsOwn
    isSearched = noun.fields.contains(where: \.isSearched)
  }

  /// Every recorded table: those of the nouns first, each after those that its rows refer to.
  static let all: [RecordedTable] =
    Noun.inOrderOfReference.map(ofRecords)
    + ListRelation.all.map { RecordedTable($0.table.name, $0.noun, isNounsOwn: false) }

  /// The column with the id of the record that a row belongs to.
  var ownerColumn: String {
    isNounsOwn ? "id" : noun.fields.first { $0.list?.name == name }?.list?.owner ?? "id"
  }

  /// The table of a noun's records.
  static func ofRecords(_ noun: Noun) -> RecordedTable {
    RecordedTable(noun.table, noun, isNounsOwn: true)
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Returns the table of a name, or nil if its changes are not recorded.
  static func named(_ name: String) -> RecordedTable? { byName[name] }
}

/// Names a record by a number, for the index of which revisions touch it.
///
/// Different records may have the same number: who asks the index looks into the changes as well.
struct RecordKey: Hashable {
  /// FNV-1a (draft-eastlake-fnv, 64 bits) of `noun/id`.
  let number: Int64

  init(_ noun: Noun, id: UnsafeBufferPointer<UInt8>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in noun.table.utf8 { take(byte) }
    take(UInt8(ascii: "/"))
    for index in id.indices { take(unsafe id[index]) }
    number = Int64(bitPattern: hash)
  }

  init(_ noun: Noun, id: String) {
    var id = id
    self = id.withUTF8 { unsafe RecordKey(noun, id: $0) }
  }
}
