import GRDB

/// Resolves former IDs of records.
struct FormerIDs {
  let database: Database

  /// Returns the current ID of the record that formerly had an ID, or nil if there is none.
  func successor(_ noun: Noun, of former: String) throws -> String? {
    guard Alias.owner.nouns.contains(noun.name) else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(noun.table) FROM alias WHERE former = ? AND \(noun.table) IS NOT NULL
        """)
    return try String.fetchOne(statement, arguments: [former])
  }

  /// Returns whether an ID is a former ID of a record.
  func isFormer(_ noun: Noun, _ id: UnsafeBufferPointer<UInt8>) throws -> Bool {
    try unsafe successor(noun, of: String(decoding: id, as: UTF8.self)) != nil
  }

  /// Returns the current ID for an ID of a noun; an ID that is in use or unknown is returned as is.
  func present(_ noun: Noun, _ id: String) throws -> String {
    if try RecordReader(database: database).exists(noun, id: id) { return id }
    return try successor(noun, of: id) ?? id
  }

  /// Returns SQL for the current ID, for an SQL expression of an ID.
  static func present(_ noun: Noun.Name, _ id: String) -> String {
    guard Alias.owner.nouns.contains(noun) else { return id }
    return """
      ifnull((SELECT \(noun.rawValue) FROM alias WHERE former = \(id) \
      AND \(noun.rawValue) IS NOT NULL), \(id))
      """
  }

  /// Returns SQL for the current IDs, for an SQL expression of several IDs joined with `;`.
  static func presentList(_ noun: Noun.Name, _ ids: String) -> String {
    """
    (SELECT group_concat(\(present(noun, "part.value")), ';') \
    FROM json_each('[' || replace(json_quote(\(ids)), ';', '","') || ']') AS part)
    """
  }

  /// Returns whether any record of a type has a former ID.
  func hasAny(_ noun: Noun) throws -> Bool {
    guard Alias.owner.nouns.contains(noun.name) else { return false }
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM alias WHERE \(noun.table) IS NOT NULL)")) ?? false
  }
}

extension CatalogWriter {
  var formerIDs: FormerIDs { FormerIDs(database: database) }

  /// Adds an alias from a former ID of a record to its current ID.
  func keepFormerID(
    _ noun: Noun, _ former: String, leadingTo target: String, _ reason: Alias.Reason,
    number: Int64? = nil
  ) throws {
    guard Alias.owner.nouns.contains(noun.name) else { return }
    try renameInWaivers(noun, from: former, to: target)
    try add(
      .alias, Alias.values(noun, former: former, target: target, reason, number: number))
  }

  /// Returns the position that the present ID of a record has among its IDs: 1 unless a former one
  /// has it.
  func numberOfPresentID(_ noun: Noun, _ id: String) throws -> Int64 {
    guard Alias.owner.nouns.contains(noun.name) else { return 1 }
    let numbers = try Int64.fetchSet(
      database,
      sql: "SELECT number FROM alias WHERE \(noun.table) = ? AND number IS NOT NULL",
      arguments: [id])
    return numbers.contains(1) ? (numbers.max() ?? 1) + 1 : 1
  }

  /// Removes the alias for a former ID.
  func freeFormerID(_ noun: Noun, _ former: String) throws {
    let id = try String.fetchOne(
      database, sql: "SELECT id FROM alias WHERE former = ? AND \(noun.table) IS NOT NULL",
      arguments: [former])
    if let id { try remove(.alias, id: id) }
  }

  /// Checks that an ID is not an alias, so that a new record can have it.
  ///
  /// - Throws: `idLeadsElsewhere`.
  func checkLeadsNowhere(_ noun: Noun, id: String) throws {
    guard let target = try formerIDs.successor(noun, of: id) else { return }
    throw RecordError.idLeadsElsewhere(noun.name, id: id, to: target)
  }

  /// Checks that an ID to become an alias neither belongs to a record nor is an alias already.
  ///
  /// - Throws: `inconsistent`, `idLeadsElsewhere`.
  func checkAlias(_ values: RecordValues, id: String) throws {
    let alias = try Alias(values)
    guard try !reader.exists(alias.noun, id: alias.former) else {
      throw ValueError.inconsistent(
        reason: "'\(alias.former)' is the id of \(alias.noun.withArticle) and cannot be an alias")
    }
    let other = try Row.fetchOne(
      database,
      sql: """
        SELECT id, \(alias.noun.table) FROM alias
        WHERE former = ? AND \(alias.noun.table) IS NOT NULL AND id <> ?
        """, arguments: [alias.former, id])
    guard let target: String = other?[1] else { return }
    throw RecordError.idLeadsElsewhere(alias.noun.name, id: alias.former, to: target)
  }
}
