import GRDB
import MetroText

/// Finds the records that a description without an ID may be about.
struct IdentityCandidates {
  let database: Database
  let noun: Noun
  /// The records of a transaction, which many descriptions are compared with.
  var groups: IdentityGroups?

  /// Returns the IDs of the records that have the name and the other `idFields` of a description;
  /// the keys of names must be up to date.
  func ids(_ given: RecordValues) throws -> [String] {
    if noun.hasNames {
      guard let name = noun.nameField.flatMap({ given.text($0) }) else { return [] }
      return try named(FoldedName.key(of: name))
    }
    guard noun.idFields != [noun.nameField] else { return try holders(given) }
    guard let groups else {
      return try String.fetchAll(
        database.cachedStatement(
          sql: "SELECT id FROM \(noun.table) WHERE \(condition(given)) ORDER BY id"),
        arguments: StatementArguments(arguments(given)))
    }
    let near = try groups.ids(
      noun, like: given, where: groupCondition(given), groupArguments(given))
    return try near.filter { id in
      try Bool.fetchOne(
        database.cachedStatement(
          sql: "SELECT EXISTS (SELECT 1 FROM \(noun.table) WHERE id = ? AND \(condition(given)))"),
        arguments: StatementArguments([id.databaseValue] + arguments(given))) ?? false
    }
  }

  /// Returns the IDs of the records with a key among their names, sorted.
  func named(_ key: String) throws -> [String] {
    guard !key.isEmpty else { return [] }
    return try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT id FROM name_key WHERE noun = ? AND key = ? ORDER BY id"),
      arguments: [noun.table, key])
  }

  /// Returns whether a record has a key among its names.
  func has(_ key: String, id: String) throws -> Bool {
    let name = noun.nameField ?? "id"
    return try Bool.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM \(noun.table) WHERE id = ?1 AND folded_name(\(name)) = ?2)
            OR EXISTS (SELECT 1 FROM name WHERE \(noun.table) = ?1 AND folded_name(text) = ?2)
          """), arguments: [id, key]) ?? false
  }

  /// Returns the record with the values that are compared; nil if there is none.
  func candidate(_ id: String) throws -> IdentityRule.Candidate? {
    let fields = comparedFields
    let columns = (["t.id"] + fields.map(\.column.sql)).joined(separator: ", ")
    let query: SQL = """
      SELECT \(literal: columns) FROM \(sql: noun.table) AS t WHERE t.id = \(id)
      """
    let (sql, arguments) = try query.build(database)
    guard
      let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    else { return nil }
    var values = RecordValues()
    for (index, field) in fields.enumerated() { values[field.name] = field.stored(row[index + 1]) }
    return IdentityRule.Candidate(id: id, values: values)
  }

  /// The fields in which a description is compared with a record: with dates all, as dates that
  /// only one of the two has are filled in if nothing else differs.
  private var comparedFields: [Field] {
    guard let identity = noun.identity else { return [] }
    if identity.fields.contains(where: { $0.role == .dates }) {
      return noun.fields.filter { !$0.isList && $0.name != noun.nameField }
    }
    return identity.fields.compactMap { noun.field($0.name) }
  }

  /// Returns the IDs of the records with one of the numbers of a description, sorted.
  func numbered(_ given: RecordValues) throws -> [String] {
    var ids: Set<String> = []
    for field in noun.identity?.numbers ?? [] where given[field] != .none {
      ids.formUnion(
        try String.fetchAll(
          database.cachedStatement(sql: "SELECT id FROM \(noun.table) WHERE \(field) = ?"),
          arguments: [given[field].stored]))
    }
    return ids.sorted()
  }

  /// Returns the records whose ID is the one derived from the name, or follows it with a number.
  private func holders(_ given: RecordValues) throws -> [String] {
    guard let field = noun.nameField, let name = given.text(field),
      let made = RecordID.made(from: name)?.text
    else { return [] }
    let holder = try FormerIDs(database: database).present(noun, made)
    return try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM \(noun.table)
          WHERE (id IN (?1, ?2) OR id >= ?1 || '-0' AND id < ?1 || '-:') AND folded_name(\(field)) = ?3
          ORDER BY id
          """), arguments: [made, holder, FoldedName.key(of: name)])
  }

  private func condition(_ given: RecordValues) -> String {
    let name = isNamed(given) ? ["folded_name(\(noun.nameField ?? "id")) = ?"] : []
    let near = distinguishing(given).map { "(\($0) IS NULL OR \($0) = ?)" }
    return ([groupCondition(given)] + name + near).joined(separator: " AND ")
  }

  private func arguments(_ given: RecordValues) -> [DatabaseValue] {
    let name = isNamed(given) ? noun.nameField.flatMap { given.text($0) } : nil
    return groupArguments(given) + [name].compactMap { $0.map(FoldedName.key(of:))?.databaseValue }
      + distinguishing(given).map { given[$0].stored }
  }

  /// Whether a name is one of the `idFields` of a description.
  private func isNamed(_ given: RecordValues) -> Bool {
    noun.nameField.map { noun.idFields.contains($0) && given[$0] != .none } ?? false
  }

  private func groupCondition(_ given: RecordValues) -> String {
    let owners = noun.owner?.columns ?? []
    return groupFields.map { field in
      // An index on one column serves an equation, and a partial one needs it. A record has fewer
      // statements than a source; the sign keeps SQLite from the index of the source.
      guard given[field] != .none else { return "\(field) IS NULL" }
      return (owners.isEmpty || owners.contains(field) ? "" : "+") + "\(field) = ?"
    }.joined(separator: " AND ")
  }

  private func groupArguments(_ given: RecordValues) -> [DatabaseValue] {
    groupFields.filter { given[$0] != .none }.map { given[$0].stored }
  }

  private var groupFields: [String] { noun.idFields.filter { $0 != noun.nameField } }

  /// Returns the fields in which a description may not differ from a record.
  private func distinguishing(_ given: RecordValues) -> [String] {
    noun.distinguishingFields.filter { given[$0] != .none }
  }
}
