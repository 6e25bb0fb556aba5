import GRDB

/// Checks whether referenced records exist, and caches the answers.
final class KnownRecords {
  /// Maximum number of cached records of a type.
  private static let most = 16_384

  private var found: [Noun.Name: Set<String>] = [:]
  private let statements: [Noun.Name: RowStatement]

  init(of nouns: Set<Noun.Name>, _ database: Database) throws {
    let pairs = try nouns.map { noun in
      (noun, try RowStatement(database, "SELECT 1 FROM \(noun.rawValue) WHERE id = ?"))
    }
    statements = Dictionary(uniqueKeysWithValues: pairs)
  }

  func has(_ noun: Noun, _ id: UnsafeBufferPointer<UInt8>) throws -> Bool {
    let text = unsafe String(decoding: id, as: UTF8.self)
    if found[noun.name]?.contains(text) == true { return true }
    guard let statement = statements[noun.name] else { return false }
    defer { statement.reset() }
    unsafe statement.bind(id, at: 1)
    guard try statement.next() else { return false }
    if found[noun.name]?.count ?? 0 >= Self.most { found[noun.name] = nil }
    found[noun.name, default: []].insert(text)
    return true
  }
}
