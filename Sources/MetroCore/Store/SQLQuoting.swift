import MetroText

/// Quotes identifiers from other programs for use in an SQL statement.
enum SQLQuoting {
  /// Quotes the name of a table, column or index.
  static func name(_ name: String) -> String {
    "\"" + name.replacingASCII("\"", with: "\"\"") + "\""
  }
}
