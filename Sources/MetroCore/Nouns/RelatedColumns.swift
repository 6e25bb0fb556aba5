import GRDB

extension Noun {
  /// The columns from related records for exports in open formats; listings do not offer them.
  package var relatedColumns: [Column] {
    switch name {
    case .program:
      [
        .host("host_name", .text, "name"),
        .host("host_country_name", .text, "country_name(country)"),
        .host("host_latitude", .number, "latitude"), .host("host_longitude", .number, "longitude"),
        .themeLabels, .page(of: .program),
      ]
    case .site, .organization: [.page(of: name)]
    default: []
    }
  }
}

extension Column {
  fileprivate static func host(_ name: String, _ kind: Kind, _ expression: String) -> Column {
    Column(
      name, kind, help: "the value of the host city",
      sql: SQL(sql: "(SELECT \(expression) FROM city WHERE city.id = t.host)"))
  }

  /// The labels of the themes, one per line, because a label can contain any other separator.
  fileprivate static let themeLabels = Column(
    "theme_labels", isFreeText: true, help: "the labels of the themes",
    sql: """
      (SELECT group_concat(label, char(10)) FROM (SELECT theme.label FROM program_theme
        JOIN theme ON theme.id = program_theme.theme
        WHERE program_theme.program = t.id ORDER BY position))
      """)

  /// Returns the column with the URL of the record's page, preferring a page that is not dead.
  fileprivate static func page(of noun: Noun.Name) -> Column {
    Column(
      "page_url", isFreeText: true, help: "the URL of the page of the record",
      sql: SQL(
        sql: """
          (SELECT url FROM link WHERE link.\(noun.rawValue) = t.id AND relation = 'page' \
          AND url IS NOT NULL ORDER BY state = 'dead', id LIMIT 1)
          """))
  }
}
