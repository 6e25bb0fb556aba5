import GRDB

extension Noun {
  static let themeTraits: Traits = [.citable, .named, .compared, .mergeable, .published]

  static let theme = Noun(
    .theme,
    nameField: "label",
    idFields: ["label"],
    identity: Identity(),
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
        sql: "(SELECT count(*) FROM program_theme WHERE theme = t.id)")
    ],
    defaultColumns: ["id", "label", "broader", "programs"],
    sections: [
      Section("Names", .name, filter: "theme", columns: Section.nameColumns),
      Section("Narrower themes", .theme, filter: "broader", columns: ["label", "programs", "id"]),
      Section("Programs", .program, filter: "theme", columns: ["title", "dates", "host", "id"]),
    ])
}
