import GRDB
import MetroText

/// The records that rows without IDs are about, by the hash of a folded name, during one import.
///
/// The records of the catalog are read when their name first occurs in the file. A record of a name
/// that occurs once costs some 70 bytes.
final class KnownIdentities {
  /// A record under one of its names.
  struct Entry {
    let id: String
    /// The hash of the value that tells records of one name apart; nil without a value.
    fileprivate(set) var mark: UInt64?
    /// Whether a row of the file is about the record.
    fileprivate(set) var isOfFile: Bool
    /// The next entry with the same name, or -1.
    fileprivate var next: Int32
  }

  /// What is known of a row before records are compared.
  enum Meeting {
    /// No record has the name, or every one differs for certain.
    case new
    /// The only record with the name, or with the name and the mark.
    case one(Int)
    /// Several records may be meant.
    case several
  }

  private let noun: Noun
  private let database: Database
  private let candidates: IdentityCandidates
  private let isEmpty: Bool
  private var entries: [Entry] = []
  /// The first entry of each name.
  private var first: [UInt64: Int32] = [:]
  /// The entry of each name and mark, for names with several entries; -1 for several of one mark.
  private var marked: [UInt64: Int32] = [:]
  /// The names with several entries of which one has no mark, or is not of the file.
  private var unclear: [UInt64: (unmarked: Int, foreign: Int)] = [:]
  private let find: RowStatement

  /// The field whose values tell records of one name apart.
  let mark: (field: Field, role: Identity.Role)?

  /// `isEmpty` says that the catalog has no record of the noun yet.
  init(_ noun: Noun, _ database: Database, isEmpty: Bool) throws {
    self.noun = noun
    self.database = database
    self.isEmpty = isEmpty
    candidates = IdentityCandidates(database: database, noun: noun)
    mark = Self.mark(of: noun)
    find = try RowStatement(
      database,
      """
      SELECT DISTINCT t.id\(mark.map { ", t.\($0.field.name)" } ?? "")
      FROM name_key JOIN \(noun.table) AS t ON t.id = name_key.id
      WHERE name_key.noun = '\(noun.table)' AND name_key.key = ? ORDER BY t.id
      """)
  }

  /// Returns the field whose values tell records of one name apart, or nil.
  static func mark(of noun: Noun) -> (field: Field, role: Identity.Role)? {
    noun.identity?.fields.first { [.dates, .country, .scope].contains($0.role) }.flatMap { field in
      noun.field(field.name).flatMap { $0.isList ? nil : ($0, field.role) }
    }
  }

  /// Returns the hash of a folded name.
  static func hash(_ key: String) -> UInt64 { FNVHash(key.utf8).value }

  /// Returns the mark of a text.
  static func mark(_ text: String?) -> UInt64? { text.map { FNVHash($0.utf8).value } }

  subscript(index: Int) -> Entry { entries[index] }

  /// Reads the catalog's records with a name, if the name has not occurred before.
  func load(_ key: String, _ name: UInt64) throws {
    guard !isEmpty, first[name] == nil else { return }
    defer { find.reset() }
    find.bind(key, at: 1)
    while try find.next() {
      let id = unsafe String(decoding: find.bytes(0), as: UTF8.self)
      let text =
        mark == nil || find.isNull(1)
        ? nil : unsafe String(decoding: find.bytes(1), as: UTF8.self)
      add(name, id: id, mark: Self.mark(text), isOfFile: false)
    }
  }

  /// Compares a row with the records of its name, which must be loaded.
  func meet(_ name: UInt64, mark: UInt64?) -> Meeting {
    guard let head = first[name] else { return .new }
    guard let group = unclear[name] else { return .one(Int(head)) }
    guard let mark else { return .several }
    if let index = marked[Self.joined(name, mark)] {
      return index >= 0 && entries[Int(index)].mark == mark ? .one(Int(index)) : .several
    }
    return group.unmarked == 0 && isApart(group.foreign) ? .new : .several
  }

  /// Whether other marks are of other records, with some records that are not of the file.
  private func isApart(_ foreign: Int) -> Bool {
    switch self.mark?.role {
    case .scope: true
    case .dates: foreign == 0
    default: false
    }
  }

  /// Returns the entries of a name, which must be loaded.
  func all(_ name: UInt64) -> [Int] {
    var found: [Int] = []
    var next = first[name] ?? -1
    while next >= 0 {
      found.append(Int(next))
      next = entries[Int(next)].next
    }
    return found
  }

  /// Adds a record under a name.
  func add(_ name: UInt64, id: String, mark: UInt64?, isOfFile: Bool) {
    let index = Int32(entries.count)
    guard let head = first[name] else {
      entries.append(Entry(id: id, mark: mark, isOfFile: isOfFile, next: -1))
      first[name] = index
      return
    }
    if unclear[name] == nil {
      unclear[name] = (0, 0)
      count(name, entries[Int(head)])
      place(name, head)
    }
    let next = entries[Int(head)].next
    entries.append(Entry(id: id, mark: mark, isOfFile: isOfFile, next: next))
    entries[Int(head)].next = index
    count(name, entries[Int(index)])
    place(name, index)
  }

  /// Notes that a row of the file is about a record.
  func claim(_ name: UInt64, _ index: Int) {
    guard !entries[index].isOfFile else { return }
    entries[index].isOfFile = true
    unclear[name]?.foreign -= 1
  }

  /// Notes a new mark of a record.
  func change(_ name: UInt64, id: String, mark: UInt64?) {
    for index in all(name) where entries[index].id == id && entries[index].mark != mark {
      if entries[index].mark == nil { unclear[name]?.unmarked -= 1 }
      if mark == nil { unclear[name]?.unmarked += 1 }
      entries[index].mark = mark
      if unclear[name] != nil { place(name, Int32(index)) }
    }
  }

  private static func joined(_ name: UInt64, _ mark: UInt64) -> UInt64 { name &* 31 ^ mark }

  private func count(_ name: UInt64, _ entry: Entry) {
    if entry.mark == nil { unclear[name]?.unmarked += 1 }
    if !entry.isOfFile { unclear[name]?.foreign += 1 }
  }

  private func place(_ name: UInt64, _ index: Int32) {
    guard let mark = entries[Int(index)].mark else { return }
    let other = marked[Self.joined(name, mark)]
    marked[Self.joined(name, mark)] = other == nil || other == index ? index : -1
  }
}
