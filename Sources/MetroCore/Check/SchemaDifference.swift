/// A table, index, trigger or view that is missing in a file, modified, or foreign.
///
/// Foreign objects can have any name. SQLite only reads a file whose kinds and names match the SQL
/// text.
struct SchemaDifference {
  /// The object in the file; nil if it is missing.
  let found: SchemaEntry?
  /// The object in a new catalog; nil if the object is foreign.
  let expected: SchemaEntry?

  private var entry: SchemaEntry? { found ?? expected }
  var name: String { entry?.name ?? "" }
  var isTable: Bool { entry?.kind == "table" }
  var isMissing: Bool { found == nil }
  var isExtra: Bool { expected == nil }

  /// Whether this is a table whose contents cannot be rebuilt.
  var isLoss: Bool { isTable && !isExtra && !DerivedTables.names.contains(name) }

  /// Whether a repair can resolve the difference, provided that no table is lost.
  var isRepairable: Bool { isTable ? !isExtra && !isLoss : isMissing || drop != nil }

  /// The statement that drops the object in the file; nil for a table and for objects that must
  /// stay.
  var drop: String? {
    switch found?.kind {
    case "index": "DROP INDEX \(SQLQuoting.name(name))"
    case "trigger": "DROP TRIGGER \(SQLQuoting.name(name))"
    // SQLite treats a view with such a name as its own and refuses to drop it.
    case "view" where !name.lowercased().utf8.starts(with: "sqlite_".utf8):
      "DROP VIEW \(SQLQuoting.name(name))"
    default: nil
    }
  }

  var text: String {
    guard let entry else { return "" }
    if isMissing { return "the \(entry.kind) \(entry.name) is missing" }
    return isExtra
      ? "there is \(entry.kind == "index" ? "an" : "a") \(entry.kind) \(entry.name) that is not part of a catalog; it is never run"
      : "the \(entry.kind) \(entry.name) differs from the schema"
  }
}

/// A row of `sqlite_schema`: a table, index, trigger or view with the SQL text that created it.
struct SchemaEntry {
  /// `table`, `index`, `trigger` or `view`.
  let kind: String
  let name: String
  /// The table that an index or trigger belongs to.
  let table: String
  let sql: String

  /// Returns whether kind and name are the same.
  ///
  /// Compares bytes, since Swift treats some non-ASCII characters as equal to ASCII characters and
  /// SQLite does not.
  func isNamed(as other: SchemaEntry) -> Bool {
    kind.utf8.elementsEqual(other.kind.utf8) && name.utf8.elementsEqual(other.name.utf8)
  }

  /// Returns whether kind, name, table and SQL text are the same.
  func isSame(as other: SchemaEntry) -> Bool {
    isNamed(as: other) && table.utf8.elementsEqual(other.table.utf8)
      && sql.utf8.elementsEqual(other.sql.utf8)
  }
}
