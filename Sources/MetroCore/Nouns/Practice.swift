import GRDB

extension Noun {
  static let practiceTraits: Traits = [
    .citable, .named, .linked, .compared, .mergeable, .published,
  ]

  static let practice = Noun(
    .practice,
    nameField: "title", idFields: ["title"],
    identity: Identity([("cities", .scope)]),
    compared: ComparedProperties(
      place: .record("cities", .city), dates: "dates", details: [.kind, .url],
      expressions: [
        .url: """
        (SELECT url FROM link WHERE practice = t.id AND url IS NOT NULL
          ORDER BY relation <> 'page', id LIMIT 1)
        """
      ]),
    fields: [
      Field("title", .name, isRequired: true, isSearched: true, help: "the title"),
      Field(
        list: "cities", option: "city", of: .reference(.city),
        in: ListTable(name: "practice_city", owner: "practice", columns: ["city"]),
        help: "the ID of a city whose practice it is"),
      practiceOrganizations("owners", "owner", help: "the ID of an organization that owns it"),
      practiceOrganizations(
        "operators", "operator", help: "the ID of an organization that operates it"),
      practiceOrganizations("partners", "partner", help: "the ID of a partner organization"),
      practiceOrganizations("funders", "funder", help: "the ID of an organization that funds it"),
      Field("kind", practiceKind, help: "the kind of practice"),
      Field("status", practiceStatus, help: "the status"),
      Field("dates", .date, help: "the dates, as EDTF: 2012-05/.., 2007/2012"),
      Field(
        list: "themes", option: "theme", of: .reference(.theme),
        in: ListTable(name: "practice_theme", owner: "practice", columns: ["theme"]),
        help: "the ID of a theme"),
      Field(
        list: "sdgs", option: "sdg", of: .sustainableGoal,
        in: ListTable(name: "practice_sdg", owner: "practice", columns: ["goal"]),
        help: "a goal or target of the 2030 Agenda, such as 6 or 11.6"),
      Field("scale", practiceScale, help: "the area that it covers"),
      Field("summary", .prose, isSearched: true, help: "a description of the practice"),
      Field("results", .prose, isSearched: true, help: "what it achieved"),
      Field("cost", .money, help: "the cost as stated, such as 1200000 EUR 2012"),
      Field(
        list: "awards", option: "award", of: .award,
        in: ListTable(name: "practice_award", owner: "practice", columns: ["award"]),
        isSearched: true, help: "an award: NAME, or NAME | YEAR"),
      Field(
        "license", .line,
        help: "the license under which the description can be published, such as CC-BY-4.0"),
      Field(
        "transfers_claimed", .count,
        help: "the number of times that it was taken up according to the sources"),
      Field(
        "cities_claimed", .count,
        help: "the number of cities that took it up according to the sources"),
    ],
    filters: practiceFilters,
    derivedColumns: [
      Column(
        "shown_in", .list, help: "the IDs of the programs that showed it",
        sql: """
          (SELECT group_concat(id, ';') FROM (SELECT id FROM program
            WHERE id IN (\(literal: Showing.programs(of: "t.id")))
              AND \(literal: ProgramPhase.tookPlace(byStatusOf: "program"))
            ORDER BY dates_first, id))
          """),
      Column(
        "cities_that_saw", .number,
        help: "the number of other cities that took part in a program that showed it",
        sql: Showing.seenCount("t.id")),
      Column(
        "transfers", .number, help: "the number of recorded transfers",
        sql: "(SELECT count(*) FROM transfer WHERE practice = t.id)"),
      Column(
        "adopting_cities", .number, help: "the number of cities with a recorded transfer",
        sql: "(SELECT count(DISTINCT city) FROM transfer WHERE practice = t.id)"),
      Column(
        "adopted", .number, help: "the number of cities that adopted it",
        sql: """
          (SELECT count(DISTINCT city) FROM transfer WHERE practice = t.id
            AND \(sql: Transfers.isAdopted))
          """),
      Column(
        "confirmed", help: "the date of the newest source about it",
        sql: "(\(sql: Transfers.newestSource(of: .practice, id: "t.id")))"),
    ],
    relatedColumns: [
      .page(of: .practice),
      Column(
        "based_on", .list, help: "the IDs of the practices that it is based on",
        sql: """
          (SELECT group_concat(practice, ';') FROM (SELECT DISTINCT practice FROM transfer
            WHERE result = t.id ORDER BY practice))
          """),
    ],
    linkedType: LinkedType(
      "CreativeWork",
      [
        "name": ["title"], "genre": ["kind"], "creativeWorkStatus": ["status"],
        "temporalCoverage": ["dates"], "spatialCoverage": ["cities"], "about": ["themes", "sdgs"],
        "description": ["summary"], "abstract": ["results"], "creator": ["owners"],
        "contributor": ["operators", "partners"], "funder": ["funders"], "award": ["awards"],
        "license": ["license"], "url": ["page_url"], "isBasedOn": ["based_on"],
      ]),
    defaultColumns: [
      "id", "title", "cities", "kind", "status", "dates", "themes", "sdgs", "shown_in",
      "cities_that_saw", "transfers", "adopted",
    ],
    sections: [
      Section("Names", .name, filter: "practice", columns: Section.nameColumns),
      Section(
        "Presentations", .presentation, filter: "practice",
        columns: ["title", "kind", "cities", "speakers", "link_state", "program", "id"]),
      Section("Sites", .site, filter: "practice", columns: ["name", "city", "visits", "id"]),
      Section(
        "Programs", .program, filter: "practice",
        columns: ["title", "dates", "host", "status", "id"]),
      Section(
        "Cities that saw it", .city, filter: "saw",
        columns: ["name", "country_name", "saw", "last_saw", "id"]),
      Section(
        "Transfers", .transfer, filter: "practice",
        columns: ["city", "stage", "way", "via", "result", "dates", "id"]),
      Section(
        "Came of", .transfer, filter: "result",
        columns: ["practice", "from_cities", "stage", "way", "dates", "id"]),
      Section(
        "Links", .link, filter: "practice", columns: ["relation", "label", "url", "state", "id"]),
    ],
    counts: [
      ClaimedCount(label: "Transfers", derived: "transfers", claimed: "transfers_claimed"),
      ClaimedCount(
        label: "Cities that took it up", derived: "adopting_cities", claimed: "cities_claimed"),
    ], publication: .pages(practicePages))

  private static func practiceOrganizations(
    _ name: String, _ role: String, help: String
  ) -> Field {
    Field(
      list: name, option: role, of: .reference(.organization),
      in: ListTable(
        name: "practice_organization", owner: "practice", columns: ["organization"], role: role),
      help: help)
  }

  private static let practiceKind = FieldType.choice([
    "policy", "program", "project", "regulation", "service", "infrastructure", "tool", "campaign",
  ])

  private static let practiceStatus = FieldType.choice([
    "proposed", "pilot", "running", "completed", "discontinued",
  ])

  private static let practiceScale = FieldType.choice([
    "neighborhood", "district", "city", "metropolitan", "region", "country",
  ])

  private static let practiceFilters = [
    Filter("city", .reference(.city), .all, help: "of this city, alone or with others") {
      city, _ in
      "t.id IN (SELECT practice FROM practice_city WHERE city = \(city.text))"
    },
    Filter("not-city", .reference(.city), .all, help: "of cities other than this one") { city, _ in
      "t.id NOT IN (SELECT practice FROM practice_city WHERE city = \(city.text))"
    },
    .theme(in: "practice_theme", of: "practice"),
    Filter(
      "sdg", .sustainableGoal, .all,
      help: "for this goal or target of the 2030 Agenda; a goal includes its targets"
    ) { goal, _ in
      """
      t.id IN (SELECT practice FROM practice_sdg
        WHERE goal = \(goal.text) OR goal GLOB \(goal.text + ".*"))
      """
    },
    .equal("kind", practiceKind, help: "of this kind"),
    .equal("status", practiceStatus, help: "with this status"),
    .equal("scale", practiceScale, help: "that cover an area of this kind"),
    Filter("year", .date, help: "that ran in this year, or in any other period given as EDTF") {
      value, _ in
      "t.dates_first <= \(value.last) AND t.dates_last >= \(value.first)"
    },
    Filter(
      "organization", .reference(.organization), .all,
      help: "in which this organization has a role"
    ) { organization, _ in
      """
      t.id IN (SELECT practice FROM practice_organization
        WHERE organization = \(organization.text))
      """
    },
    Filter("shown-in", .reference(.program), .all, help: "that this program showed") {
      program, _ in
      "t.id IN (\(literal: Showing.practices(in: "\(program.text)")))"
    },
    Filter("taken-up-by", .reference(.city), .all, help: "with a transfer to this city") {
      city, _ in
      "t.id IN (SELECT practice FROM transfer WHERE city = \(city.text))"
    },
    Filter("adopted", nil, help: "that a city adopted") { _, _ in
      "t.id IN (SELECT practice FROM transfer WHERE \(sql: Transfers.isAdopted))"
    },
    Filter("not-adopted", nil, help: "that no city adopted") { _, _ in
      "t.id NOT IN (SELECT practice FROM transfer WHERE \(sql: Transfers.isAdopted))"
    },
    Filter(
      "not-confirmed-since", .date, help: "without a source from this day or later"
    ) { day, _ in
      """
      ifnull((\(sql: Transfers.newestSource(of: .practice, id: "t.id"))), '') < \(day.first)
      """
    },
  ]
}
