import GRDB

extension Noun {
  static let organizationTraits: Traits = [
    .citable, .named, .linked, .compared, .mergeable, .published,
  ]

  static let organization = Noun(
    .organization,
    summary: "an organization",
    nameField: "name", idFields: ["name"],
    fields: [
      Field("name", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("city", .reference(.city), help: "the id of the city it is in"),
      Field("url", .webAddress, help: "its address on the web"),
    ],
    filters: [
      .equal("city", .reference(.city), help: "in a city"),
      Filter("program", .reference(.program), .all, help: "that had a role in a program") {
        value, _ in
        "t.id IN (SELECT organization FROM program_organization WHERE program = \(value.text))"
      },
    ],
    derivedColumns: [
      Column(
        "programs", .number, help: "how many programs it had a role in",
        sql: """
          (SELECT count(DISTINCT program) FROM program_organization WHERE organization = t.id)
          """),
      Column(
        "members", .number, help: "how many cities have belonged to it",
        sql: "(SELECT count(DISTINCT city) FROM membership WHERE network = t.id)"),
    ],
    defaultColumns: ["id", "name", "city", "url", "programs", "members"],
    sections: [
      Section("Names", .name, filter: "organization", columns: Section.nameColumns),
      Section(
        "Organised", .program, filter: "organizer", columns: ["title", "dates", "host", "id"]),
      Section(
        "Members", .membership, filter: "network", columns: ["city", "since", "until", "id"]),
      Section(
        "Links", .link, filter: "organization",
        columns: ["relation", "label", "url", "state", "id"]),
    ])
}
