import MetroText

/// A table whose changes revisions record: the table of a noun or of a many-valued field.
///
/// The first column of each holds the ID of the record that its rows belong to.
struct RecordedTable: Sendable {
  let name: String

  /// The noun whose records own the rows.
  let noun: Noun

  /// Whether a row is a record rather than a value of one.
  let isNounsOwn: Bool

  /// Whether full-text search covers the noun.
  let isSearched: Bool

  private init(_ name: String, _ noun: Noun, isNounsOwn: Bool) {
    self.name = name
    self.noun = noun
    self.isNounsOwn = isNounsOwn
    isSearched = noun.fields.contains(where: \.isSearched)
  }

  /// All recorded tables: noun tables first, each after the tables that its rows refer to.
  static let all: [RecordedTable] =
    Noun.inOrderOfReference.map(ofRecords)
    + ListRelation.all.map { RecordedTable($0.table.name, $0.noun, isNounsOwn: false) }

  /// The column that holds the ID of the record that a row belongs to.
  var ownerColumn: String {
    isNounsOwn ? "id" : noun.fields.first { $0.list?.name == name }?.list?.owner ?? "id"
  }

  /// Returns the table of a noun's records.
  static func ofRecords(_ noun: Noun) -> RecordedTable {
    RecordedTable(noun.table, noun, isNounsOwn: true)
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// Returns the table with a name, or nil if its changes are not recorded.
  static func named(_ name: String) -> RecordedTable? { byName[name] }
}

/// Identifies a record by a number, for the index of the revisions that touch it.
///
/// Different records may have the same number, so callers of the index must also read the changes.
struct RecordKey: Hashable {
  /// The ``FNVHash`` of `noun/id`.
  let number: Int64

  init(_ noun: Noun, id: UnsafeBufferPointer<UInt8>) {
    var hash = FNVHash(noun.table.utf8)
    hash.add(UInt8(ascii: "/"))
    unsafe hash.add(id)
    number = Int64(bitPattern: hash.value)
  }

  init(_ noun: Noun, id: String) {
    var id = id
    self = id.withUTF8 { unsafe RecordKey(noun, id: $0) }
  }
}
