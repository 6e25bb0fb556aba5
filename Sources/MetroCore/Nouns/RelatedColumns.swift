import GRDB

extension Column {
  static func host(_ name: String, _ kind: Kind, _ expression: String) -> Column {
    Column(
      name, kind, help: "the value of the host city",
      sql: SQL(sql: "(SELECT \(expression) FROM city WHERE city.id = t.host)"))
  }

  /// The labels of the themes, one per line, because a label can contain any other separator.
  static let themeLabels = Column(
    "theme_labels", isFreeText: true, help: "the labels of the themes",
    sql: """
      (SELECT group_concat(label, char(10)) FROM (SELECT theme.label FROM program_theme
        JOIN theme ON theme.id = program_theme.theme
        WHERE program_theme.program = t.id ORDER BY position))
      """)

  /// Returns the column with the first ID of the record, which stays when the record is renamed.
  static func firstID(of noun: Noun.Name) -> Column {
    Column("first_id", help: "the first ID of the record", sql: Alias.firstID(noun, "t"))
  }

  /// Returns the column with the URL of the record's page, preferring a page that is not dead.
  static func page(of noun: Noun.Name) -> Column {
    Column(
      "page_url", isFreeText: true, help: "the URL of the page of the record",
      sql: SQL(
        sql: """
          (SELECT url FROM link WHERE link.\(noun.rawValue) = t.id AND relation = 'page' \
          AND url IS NOT NULL ORDER BY state = 'dead', id LIMIT 1)
          """))
  }
}
