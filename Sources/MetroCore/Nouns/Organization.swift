import GRDB

extension Noun {
  static let organizationTraits: Traits = [
    .citable, .named, .linked, .compared, .mergeable, .published,
  ]

  static let organization = Noun(
    .organization,
    nameField: "name", idFields: ["name"],
    identity: Identity([("city", .scope)]),
    fields: [
      Field("name", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("city", .reference(.city), help: "the ID of the city where the organization is"),
      Field("url", .webAddress, help: "the URL of the website"),
    ],
    filters: [
      .equal("city", .reference(.city), help: "in this city"),
      Filter("program", .reference(.program), .all, help: "that had a role in this program") {
        value, _ in
        "t.id IN (SELECT organization FROM program_organization WHERE program = \(value.text))"
      },
    ],
    derivedColumns: [
      Column(
        "programs", .number, help: "the number of programs in which the organization had a role",
        sql: """
          (SELECT count(DISTINCT program) FROM program_organization WHERE organization = t.id)
          """),
      Column(
        "members", .number, help: "the number of cities that are or were members",
        sql: "(SELECT count(DISTINCT city) FROM membership WHERE network = t.id)"),
    ],
    defaultColumns: ["id", "name", "city", "url", "programs", "members"],
    sections: [
      Section("Names", .name, filter: "organization", columns: Section.nameColumns),
      Section(
        "Organized", .program, filter: "organizer", columns: ["title", "dates", "host", "id"]),
      Section(
        "Members", .membership, filter: "network", columns: ["city", "since", "until", "id"]),
      Section(
        "Links", .link, filter: "organization",
        columns: ["relation", "label", "url", "state", "id"]),
    ])
}
