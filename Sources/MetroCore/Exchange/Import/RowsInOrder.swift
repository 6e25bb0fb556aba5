import GRDB

/// Decides whether new records, in ID order, can wait to be stored in bulk.
///
/// Queries do not see a waiting record. In ID order no waiting record can equal a new one, and all
/// other possible errors are checked beforehand.
final class RowsInOrder {
  private let noun: Noun
  private let known: KnownRecords
  /// The fields that refer to records, with the referenced noun.
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
    // Other unique constraints cannot be checked from the ID.
    let rules = try Int.fetchOne(
      database,
      sql: """
        SELECT count(*) FROM pragma_index_list(?) WHERE "unique" AND origin <> 'pk'
        """, arguments: [noun.table])
    isInOrder = rules == 0 && !references.contains { $0.noun.name == noun.name }
  }

  /// Returns whether a record is new, refers to existing records, and follows all earlier ones.
  ///
  /// `isNew` says that no record of the catalog can have its ID.
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
