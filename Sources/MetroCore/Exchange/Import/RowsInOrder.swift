import GRDB

/// Says of new records in the order of their ids whether they can wait to be stored many at once.
///
/// A record that waits is found by no query. In the order of ids none of those that wait is the same
/// as one that comes; and whatever could be wrong with it is asked before.
final class RowsInOrder {
  private let noun: Noun
  private let known: KnownRecords
  /// The fields that refer to records, with the noun of these.
  private let references: [(field: Int, noun: Noun)]
  private var last: [UInt8] = []
  private var isInOrder: Bool

  init(of noun: Noun, _ database: Database) throws {
    self.noun = noun
    references = noun.fields.enumerated().compactMap { index, field in
      guard case .reference(let target) = field.type else { return nil }
      return (index, Noun.named(target))
    }
    known = try KnownRecords(of: Set(references.map(\.noun.name) + [noun.name]), database)
    // What else must not be there twice cannot be told from the id.
    let rules = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM pragma_index_list(?) WHERE "unique" AND origin <> 'pk'
        """, arguments: [noun.table])
    isInOrder = rules == 0 && !references.contains { $0.noun.name == noun.name }
  }

  /// Whether a record is new, refers to records that are there, and comes behind all before it;
  /// `isNew` says that no record of the catalog can have its id.
  func canWait(
    _ id: UnsafeBufferPointer<UInt8>, _ values: [ImportedValue], isNew: Bool
  ) throws -> Bool {
    guard isInOrder else { return false }
    isInOrder = unsafe last.lexicographicallyPrecedes(id)
    guard isInOrder else { return false }
    last.removeAll(keepingCapacity: true)
    unsafe last.append(contentsOf: id)
    guard try unsafe isNew || !known.has(noun, id) else { return false }
    return try references.allSatisfy { try areThere(values[$0.field], $0.noun) }
  }

  private func areThere(_ value: ImportedValue, _ noun: Noun) throws -> Bool {
    switch value {
    case .notGiven, .none: true
    case .written(let id): try unsafe known.has(noun, id)
    case .writtenList(let ids): try unsafe ids.forEachPart { try unsafe known.has(noun, $0) }
    case .checked(let value):
      try value.texts.allSatisfy { text in
        var text = text
        return try text.withUTF8 { try unsafe known.has(noun, $0) }
      }
    }
  }
}
