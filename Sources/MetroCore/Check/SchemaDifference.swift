/// A table, index, trigger or view that a file has and a catalog has not, has in another way, or the
/// other way round.
///
/// What a file has is another program's, and its name can be anything. SQLite reads a file only if kind
/// and name are those of the text.
struct SchemaDifference {
  /// What the file has; nil for what is missing.
  let found: SchemaEntry?
  /// What a catalog has; nil for what should not be there.
  let expected: SchemaEntry?

  private var entry: SchemaEntry? { found ?? expected }
  var name: String { entry?.name ?? "" }
  var isTable: Bool { entry?.kind == "table" }
  var isMissing: Bool { found == nil }
  var isExtra: Bool { expected == nil }

  /// Whether it is a table that has what cannot be made again.
  var isLoss: Bool { isTable && !isExtra && !DerivedTables.names.contains(name) }

  /// Whether a repair can resolve it where no table is a loss.
  var isRepairable: Bool { isTable ? !isExtra && !isLoss : isMissing || drop != nil }

  /// The statement that takes away what the file has; nil for a table, and for what has to stay.
  var drop: String? {
    switch found?.kind {
    case "index": "DROP INDEX \(SQLQuoting.name(name))"
    case "trigger": "DROP TRIGGER \(SQLQuoting.name(name))"
    // SQLite takes a view with such a name for its own, and keeps it.
    case "view" where !name.lowercased().utf8.starts(with: "sqlite_".utf8):
      "DROP VIEW \(SQLQuoting.name(name))"
    default: nil
    }
  }

  var text: String {
    guard let entry else { return "" }
    if isMissing { return "the \(entry.kind) \(entry.name) is missing" }
    return isExtra
      ? "there is \(entry.kind == "index" ? "an" : "a") \(entry.kind) \(entry.name), which is none of a catalog; it is never run"
      : "the \(entry.kind) \(entry.name) is another one than a catalog has"
  }
}

/// A row of `sqlite_schema`: a table, index, trigger or view with the text that made it.
struct SchemaEntry {
  /// `table`, `index`, `trigger` or `view`.
  let kind: String
  let name: String
  /// The table that an index or trigger belongs to.
  let table: String
  let sql: String

  /// Whether it has the same kind and name.
  ///
  /// Bytes are compared: to Swift, some characters beyond ASCII equal one of ASCII, but not to
  /// SQLite.
  func isNamed(as other: SchemaEntry) -> Bool {
    kind.utf8.elementsEqual(other.kind.utf8) && name.utf8.elementsEqual(other.name.utf8)
  }

  /// Whether it is the same in everything.
  func isSame(as other: SchemaEntry) -> Bool {
    isNamed(as: other) && table.utf8.elementsEqual(other.table.utf8)
      && sql.utf8.elementsEqual(other.sql.utf8)
  }
}
