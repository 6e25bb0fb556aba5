import GRDB
import MetroText

/// Reads single records of any noun from the tables.
struct RecordReader {
  let database: Database

  /// Returns whether a record exists.
  func exists(_ noun: Noun, id: String) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM \(noun.table) WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [id]) != nil
  }

  /// Returns whether a noun has any record.
  func hasAny(_ noun: Noun) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM \(noun.table))")
    return try Bool.fetchOne(statement) ?? false
  }

  /// Checks that a record exists.
  ///
  /// - Throws: `noSuchRecord` with the existing IDs that are most similar to `id`, or to the ID
  ///   derived from it if it is a name.
  func require(_ noun: Noun, id: String) throws {
    guard try !exists(noun, id: id) else { return }
    let like = RecordID.made(from: id)?.text ?? id
    // Up to 20,000 IDs with the same first letter, and 5,000 others, suffice to find a typo.
    let all = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT id FROM \(noun.table) WHERE id GLOB ? LIMIT 20000"),
      arguments: [like.prefix(1) + "*"])
    let others = try String.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM \(noun.table) LIMIT 5000"))
    throw RecordError.noSuchRecord(
      noun.name, id: id, nearest: nearest(like, in: Set(all + others).sorted()))
  }

  /// Returns the values of a record, or nil if there is none.
  func values(_ noun: Noun, id: String) throws -> RecordValues? {
    let expressions = noun.fields.map { $0.column.sql }.joined(separator: ", ")
    let sql: SQL = "SELECT \(literal: expressions) FROM \(sql: noun.table) AS t WHERE id = \(id)"
    let (text, arguments) = try sql.build(database)
    guard
      let row = try Row.fetchOne(try database.cachedStatement(sql: text), arguments: arguments)
    else { return nil }
    var values = RecordValues()
    for (index, field) in noun.fields.enumerated() {
      values[field.name] = field.stored(row[index])
    }
    return values
  }

  /// Returns the ID of the record with these values in its natural key, or nil.
  func id(_ noun: Noun, naturalKey values: RecordValues) throws -> String? {
    // The forms of the conditions are those of the indexes.
    let conditions = noun.naturalKey.flatMap { field -> [String] in
      let isGiven = values[field] != .none
      let equal = isGiven ? "\(field) = :\(field)" : "\(field) IS NULL"
      let isOptional = noun.field(field)?.isRequired == false
      return isOptional
        ? [equal, "ifnull(\(field), '') = \(isGiven ? ":\(field)" : "''")"] : [equal]
    }
    let given = noun.naturalKey.filter { values[$0] != .none }.map { ($0, values[$0].stored) }
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM \(noun.table) WHERE \(conditions.joined(separator: " AND "))")
    return try String.fetchOne(
      statement, arguments: StatementArguments(Dictionary(uniqueKeysWithValues: given)))
  }
}

extension Field {
  /// Returns the value that a cell of this field's column holds.
  func stored(_ cell: DatabaseValue) -> FieldValue {
    switch cell.storage {
    case .null, .blob: return .none
    case .int64(let number): return FieldValue(.whole(number))
    case .double(let number): return FieldValue(.number(number))
    case .string(let text):
      if isList { return FieldValue(.list(ListText.values(of: text))) }
      guard type == .date, let date = try? EDTFDate(text) else { return FieldValue(.text(text)) }
      return FieldValue(date: date)
    }
  }
}
