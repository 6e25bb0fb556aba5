import GRDB

extension Noun {
  static let programTraits: Traits = [.citable, .named, .linked, .compared, .mergeable, .published]

  static let program = Noun(
    .program,
    nameField: "title",
    idFields: ["title"],
    identity: Identity([("dates", .dates), ("host", .scope)]),
    compared: ComparedProperties(
      place: .record("host", .city), dates: "dates", details: [.kind, .edition, .series]),
    fields: [
      Field("title", .name, isRequired: true, isSearched: true, help: "the title"),
      Field(
        "kind",
        kindType,
        help: "the kind of program"),
      Field("series", .line, isSearched: true, help: "the series that the program belongs to"),
      Field("edition", .line, help: "the edition within the series"),
      Field("dates", .date, help: "the dates, as EDTF: 2015-04-08/2015-04-14, 2015-04, 2015~"),
      Field(
        "status", statusType,
        help: "the status"),
      Field("mode", .choice(["onsite", "online", "hybrid"]), help: "the mode of participation"),
      Field("host", .reference(.city), help: "the ID of the host city"),
      Field("venue", .line, isSearched: true, help: "the place in the host city"),
      Field(
        "alongside", .line, isSearched: true,
        help: "the larger event during which the program was held"),
      Field("capacity", .count, help: "the maximum number of people who can take part"),
      Field(
        "cities_claimed", .count,
        help: "the number of cities that took part according to the sources"),
      Field(
        "countries_claimed", .count,
        help: "the number of countries that took part according to the sources"),
      Field(
        "delegates_claimed", .count,
        help: "the number of people who took part according to the sources"),
      Field(
        "presentations_claimed", .count,
        help: "the number of presentations according to the sources"),
      Field(
        list: "languages", option: "language", of: .language,
        in: ListTable(name: "program_language", owner: "program", columns: ["language"]),
        help: "a working language (BCP 47)"),
      Field(
        list: "themes", option: "theme", of: .reference(.theme),
        in: ListTable(name: "program_theme", owner: "program", columns: ["theme"]),
        help: "the ID of a theme"),
      organizations("organizers", "organizer", help: "the ID of an organization that organizes it"),
      organizations(
        "host_organizations", "host-organization", role: "host",
        help: "the ID of an organization that hosts it"),
      organizations("partners", "partner", help: "the ID of a partner organization"),
      organizations("funders", "funder", help: "the ID of an organization that funds it"),
      Field("summary", .prose, isSearched: true, help: "a description of the program"),
      Field(
        "members_claimed", .count,
        help: "the number of member cities that took part according to the sources"),
      Field("part_of", .reference(.program), help: "the ID of the program that it is part of"),
      .practices(of: .program, help: "the ID of a practice that it is about"),
    ],
    filters: programFilters,
    derivedColumns: [
      Column(
        "starts", help: "the start of the dates, as written",
        sql: """
          CASE WHEN t.dates LIKE '../%' THEN NULL
            ELSE substr(t.dates, 1, instr(t.dates || '/', '/') - 1) END
          """, order: "nullif(t.dates_first, '0000-01-01')"),
      Column(
        "ends", help: "the end of the dates, as written",
        sql: """
          CASE WHEN t.dates LIKE '%/..' THEN NULL
            ELSE substr(t.dates, instr(t.dates, '/') + 1) END
          """, order: "nullif(t.dates_last, '9999-12-31')"),
      .certainDay("starts_on", help: "the first day, if it is certain", of: "dates", isFirst: true),
      .certainDay("ends_on", help: "the last day, if it is certain", of: "dates", isFirst: false),
    ] + participantColumns + [
      Column(
        "presentations", .number, help: "the number of recorded presentations",
        sql: "(SELECT count(*) FROM presentation WHERE program = t.id)"),
      Column(
        "members", .number,
        help: "the number of recorded participants that were members of an organizing network",
        sql: """
          (SELECT nullif(count(DISTINCT city), 0) FROM participation AS p
            WHERE program = t.id AND role = 'participant' AND EXISTS (SELECT 1 FROM membership AS m
              JOIN program_organization AS o ON o.organization = m.network
              WHERE o.program = t.id AND m.city = p.city
                AND (t.dates IS NULL OR ifnull(m.since_first, '0000') <= t.dates_last
                  AND ifnull(m.until_last, '9999~') >= t.dates_first)))
          """),
      Column(
        "visits", .number, help: "the number of recorded visits",
        sql: "(SELECT count(*) FROM visit WHERE program = t.id)"),
    ],
    relatedColumns: [
      .host("host_name", .text, "name"),
      .host("host_country_name", .text, "country_name(country)"),
      .host("host_latitude", .number, "latitude"), .host("host_longitude", .number, "longitude"),
      .themeLabels, .page(of: .program), .firstID(of: .program),
    ],
    defaultColumns: [
      "id", "title", "dates", "host", "cities", "countries", "delegates", "presentations", "visits",
      "status", "themes",
    ],
    defaultOrder: ["starts"],
    sections: [
      Section("Names", .name, filter: "program", columns: Section.nameColumns),
      Section(
        "Parts", .program, filter: "part-of", columns: ["title", "dates", "host", "status", "id"]),
      Section(
        "Cities", .city, filter: "program",
        columns: ["name", "country_name", "roles", "delegates", "id"]),
      Section(
        "Visits", .visit, filter: "program",
        columns: ["position", "site_name", "date", "host", "note", "id"]),
      Section(
        "Presentations", .presentation, filter: "program",
        columns: ["title", "kind", "cities", "speakers", "language", "link_state", "id"]),
      Section(
        "Practices", .practice, filter: "shown-in",
        columns: ["title", "cities", "status", "adopted", "id"]),
      Section(
        "Links", .link, filter: "program",
        columns: ["relation", "label", "url", "state", "presentation", "id"]),
    ],
    counts: [
      ClaimedCount(label: "Cities taking part", derived: "cities", claimed: "cities_claimed"),
      ClaimedCount(
        label: "Their countries", derived: "countries", claimed: "countries_claimed"),
      ClaimedCount(label: "Delegates", derived: "delegates", claimed: "delegates_claimed"),
      ClaimedCount(
        label: "Presentations", derived: "presentations", claimed: "presentations_claimed"),
      ClaimedCount(label: "Member cities", derived: "members", claimed: "members_claimed"),
    ], publication: .pages(programPages))

  private static func organizations(
    _ name: String, _ option: String, role: String? = nil, help: String
  ) -> Field {
    Field(
      list: name, option: option, of: .reference(.organization),
      in: ListTable(
        name: "program_organization", owner: "program", columns: ["organization"],
        role: role ?? option),
      help: help)
  }

  /// The filters of programs, which `stats` also offers.
  static let programFilters = [
    Filter(
      "year", .date,
      help: "that ran in this year or period: 2015, 2012..2016, this-year, 2y (the last two years)",
      reading: .period
    ) { value, _ in
      "t.dates_first <= \(value.last) AND t.dates_last >= \(value.first)"
    },
    .equal("host", .reference(.city), help: "that this city hosted"),
    .theme(in: "program_theme", of: "program"),
    Filter(
      "city", .reference(.city), .all,
      help: "in which this city had a role, or the given one",
      columns: { request in
        guard let city = request.value("city") else { return [] }
        return [
          .roles(
            help: "the roles of the city",
            where: "program = t.id AND city = \(city.text)")
        ]
      },
      condition: { value, request in
        let role: SQL =
          if let role = request.value("role") { "AND role = \(role.text)" } else { "" }
        return """
          t.id IN (SELECT program FROM \(sql: Involvement.rows)
            WHERE city = \(value.text) \(literal: role))
          """
      }),
    Filter(
      "role", participationRole,
      help: "in which a city had this role, or each city that is given"
    ) { role, request in
      guard request.value("city") == nil else { return nil }
      return "t.id IN (SELECT program FROM \(sql: Involvement.rows) WHERE role = \(role.text))"
    },
    Filter("region", .region, .any, help: "with a participant from this region") { value, _ in
      """
      t.id IN (SELECT program FROM participation JOIN city ON city.id = participation.city
        WHERE role = 'participant' AND \(literal: value.isIn("city.country")))
      """
    },
    .equal("status", statusType, help: "with this status"),
    .equal("kind", kindType, help: "of this kind"),
    .equal(
      "part-of", .reference(.program), column: "part_of", help: "that are part of this program"),
    Filter("organizer", .reference(.organization), .all, help: "that this organization organized") {
      value, _ in
      """
      t.id IN (SELECT program FROM program_organization
        WHERE organization = \(value.text) AND role = 'organizer')
      """
    },
    Filter(
      "from", .date, help: "that ended on or after this day, or in the last years: 2y",
      reading: .period
    ) { value, _ in
      "t.dates_last >= \(value.first)"
    },
    Filter("to", .date, help: "that began on or before this day") { value, _ in
      "t.dates_first <= \(value.last)"
    },
    ProgramPhase.heldFilter,
    Filter("practice", .reference(.practice), .all, help: "that showed this practice") {
      practice, _ in
      "t.id IN (\(literal: Showing.programs(of: "\(practice.text)")))"
    },
    Filter("upcoming", nil, help: "that end today or later and are not cancelled") { _, request in
      "t.dates_last >= \(request.today) AND t.status IS NOT 'cancelled'"
    },
  ]

  private static let statusType = FieldType.choice([
    "planned", "confirmed", "postponed", "cancelled", "held",
  ])

  private static let kindType = FieldType.choice([
    "course", "workshop", "study-visit", "exchange", "webinar", "forum", "internship",
  ])
}

extension Column {
  /// Returns a column with the distinct roles of rows of ``Involvement``, participants first.
  static func roles(help: String, where condition: SQL) -> Column {
    Column(
      "roles", .list, help: help,
      sql: """
        (SELECT group_concat(role, ';') FROM (SELECT DISTINCT role FROM \(sql: Involvement.rows)
          WHERE \(literal: condition)
          ORDER BY role = 'participant' DESC, role = 'host' DESC, role = 'presenter' DESC))
        """)
  }
}
