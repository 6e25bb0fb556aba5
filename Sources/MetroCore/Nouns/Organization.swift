import GRDB

extension Noun {
  static let organizationTraits: Traits = [
    .citable, .named, .linked, .compared, .mergeable, .published,
  ]

  static let organization = Noun(
    .organization,
    nameField: "name", idFields: ["name"],
    identity: Identity([("city", .scope)]),
    compared: ComparedProperties(
      place: .record("city", .city, showsCountry: true), details: [.url], isFew: true),
    fields: [
      Field("name", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("city", .reference(.city), help: "the ID of the city where the organization is"),
      Field("url", .webAddress, help: "the URL of the website"),
      Field("founded", .date, help: "the date on which it was founded, as EDTF"),
      Field("members_claimed", .count, help: "the number of members according to the sources"),
      Field(
        "centers_claimed", .count, help: "the number of training centers according to the sources"),
      Field("programs_claimed", .count, help: "the number of programs according to the sources"),
      Field(
        "cities_claimed", .count,
        help: "the number of cities that took part in its programs according to the sources"),
      Field(
        "delegates_claimed", .count,
        help: "the number of people who took part in its programs according to the sources"),
    ],
    filters: [
      .equal("city", .reference(.city), help: "in this city"),
      .regionOfCity,
      Filter(
        "program", .reference(.program), .all,
        help: "that had a role in this program, or the given one",
        columns: { request in
          guard let program = request.value("program") else { return [] }
          return [
            Column(
              "roles", .list, help: "the roles of the organization in the program",
              sql: """
                (SELECT group_concat(role, ';') FROM (SELECT DISTINCT role FROM program_organization
                  WHERE program = \(program.text) AND organization = t.id
                  ORDER BY role = 'organizer' DESC, role))
                """)
          ]
        },
        condition: { value, request in
          let role: SQL =
            if let role = request.value("role") { "AND role = \(role.text)" } else { "" }
          return """
            t.id IN (SELECT organization FROM program_organization
              WHERE program = \(value.text) \(literal: role))
            """
        }),
      Filter("role", organizationRole, help: "with this role, in the given program if there is one")
      {
        role, request in
        guard request.value("program") == nil else { return nil }
        return "t.id IN (SELECT organization FROM program_organization WHERE role = \(role.text))"
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
      organized(
        "cities", help: "the number of recorded participants of the programs that it organized",
        "count(DISTINCT participation.city)"),
      organized(
        "delegates", help: "the number of recorded delegates in the programs that it organized",
        "sum(participation.delegates)"),
    ],
    relatedColumns: [.page(of: .organization)],
    defaultColumns: ["id", "name", "city", "url", "programs", "members"],
    sections: [
      Section("Names", .name, filter: "organization", columns: Section.nameColumns),
      Section(
        "Organized", .program, filter: "organizer",
        columns: ["title", "dates", "host", "status", "id"]),
      Section(
        "Members", .membership, filter: "network", columns: ["city", "since", "until", "id"]),
      Section(
        "Links", .link, filter: "organization",
        columns: ["relation", "label", "url", "state", "id"]),
    ],
    counts: [
      ClaimedCount(label: "Members", derived: "members", claimed: "members_claimed"),
      ClaimedCount(label: "Programs", derived: "programs", claimed: "programs_claimed"),
      ClaimedCount(label: "Cities taking part", derived: "cities", claimed: "cities_claimed"),
      ClaimedCount(label: "Delegates", derived: "delegates", claimed: "delegates_claimed"),
    ], publication: .pages(organizationPages))

  private static let organizationRole = FieldType.choice(["organizer", "host", "partner", "funder"])

  private static func organized(_ name: String, help: String, _ aggregate: String) -> Column {
    Column(
      name, .number, help: help,
      sql: SQL(
        sql: """
          (SELECT nullif(\(aggregate), 0) FROM program_organization AS o \
          JOIN participation ON participation.program = o.program \
            AND participation.role = 'participant' \
          WHERE o.organization = t.id AND o.role = 'organizer')
          """))
  }
}
