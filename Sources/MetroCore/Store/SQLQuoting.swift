import MetroText

/// Quotes what another program may have chosen, so that it is one word of an SQL statement.
enum SQLQuoting {
  /// A name of a table, column or index.
  static func name(_ name: String) -> String {
    "\"" + name.replacingASCII("\"", with: "\"\"") + "\""
  }
}
