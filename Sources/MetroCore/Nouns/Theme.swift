import GRDB

extension Noun {
  static let themeTraits: Traits = [.citable, .named, .compared, .mergeable, .published]

  static let theme = Noun(
    .theme,
    nameField: "label",
    idFields: ["label"],
    identity: Identity(),
    compared: ComparedProperties(place: .record("broader", .theme), isFew: true),
    fields: [
      Field("label", .name, isRequired: true, isSearched: true, help: "the name of the theme"),
      Field("broader", .reference(.theme), help: "the ID of the broader theme"),
    ],
    filters: [
      .equal("broader", .reference(.theme), help: "directly below this theme")
    ],
    derivedColumns: [
      Column(
        "programs", .number, help: "the number of programs on the theme",
        sql: "(SELECT count(*) FROM program_theme WHERE theme = t.id)"),
      Column(
        "practices", .number, help: "the number of practices on the theme",
        sql: "(SELECT count(*) FROM practice_theme WHERE theme = t.id)"),
    ],
    defaultColumns: ["id", "label", "broader", "programs"],
    sections: [
      Section("Names", .name, filter: "theme", columns: Section.nameColumns),
      Section("Narrower themes", .theme, filter: "broader", columns: ["label", "programs", "id"]),
      Section(
        "Programs", .program, filter: "theme", columns: ["title", "dates", "host", "status", "id"]),
      Section(
        "Practices", .practice, filter: "theme", columns: ["title", "cities", "status", "id"]),
    ], publication: .pages(themePages))
}

extension Filter {
  /// Returns a filter for the records with a theme or a narrower one; `list` is the table of themes.
  static func theme(in list: String, of owner: String) -> Filter {
    Filter("theme", .reference(.theme), .all, help: "on this theme or a narrower theme") {
      theme, _ in
      """
      t.id IN (SELECT \(sql: owner) FROM \(sql: list)
        WHERE theme IN (\(literal: narrower(theme))))
      """
    }
  }

  /// Returns a query for a theme and the themes below it.
  static func narrower(_ theme: FilterValue) -> SQL {
    """
    WITH RECURSIVE narrower (id) AS (
      SELECT \(theme.text) UNION SELECT theme.id FROM theme JOIN narrower
      ON theme.broader = narrower.id)
    SELECT id FROM narrower
    """
  }
}
