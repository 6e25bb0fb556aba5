import GRDB

extension Noun {
  static let cityTraits: Traits = [.citable, .named, .compared, .mergeable, .published]

  static let city = Noun(
    .city,
    nameField: "name", idFields: ["name"],
    identity: Identity([
      ("geonames", .number), ("wikidata", .number), ("country", .country), ("kind", .variant),
      ("latitude", .position), ("longitude", .position),
    ]),
    compared: ComparedProperties(
      place: .country, details: [.kind, .geonames, .wikidata], isFew: true),
    fields: [
      Field("name", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("country", .country, help: "the country (ISO 3166-1 alpha-2)"),
      Field(
        "kind", PlaceKind.type, isRequired: true, defaultText: "city", help: "the kind of place"),
      Field("latitude", .latitude, help: "the latitude (WGS 84)"),
      Field("longitude", .longitude, help: "the longitude (WGS 84)"),
      Field("geonames", .ordinal, help: "the GeoNames number"),
      Field("wikidata", .wikidata, help: "the Wikidata item, such as Q8684"),
    ],
    filters: cityFilters + transferFilters,
    derivedColumns: [
      Column(
        "country_name", isFreeText: true, help: "the English name of the country",
        sql: "country_name(t.country)"),
      Column(
        "programs", .number, help: "the number of programs in which the city had a role",
        sql: "(SELECT count(DISTINCT program) FROM \(sql: Involvement.rows) WHERE city = t.id)"),
      Column(
        "presentations", .number,
        help: "the number of presentations that the city gave, alone or with others",
        sql: "(SELECT count(*) FROM presentation_city WHERE city = t.id)"),
    ],
    defaultColumns: ["id", "name", "country", "kind", "latitude", "longitude"],
    sections: [
      Section("Names", .name, filter: "city", columns: Section.nameColumns),
      Section(
        "Programs", .program, filter: "city",
        columns: ["title", "dates", "host", "status", "roles", "id"]),
      Section(
        "Presentations", .presentation, filter: "city",
        columns: ["title", "cities", "speakers", "link_state", "id"]),
      Section("Sites", .site, filter: "city", columns: ["name", "visits", "id"]),
      Section("Organizations", .organization, filter: "city", columns: ["name", "url", "id"]),
      Section(
        "Memberships", .membership, filter: "city",
        columns: ["network", "since", "until", "id"]),
      Section(
        "Practices", .practice, filter: "city",
        columns: ["title", "status", "cities_that_saw", "adopted", "id"]),
      Section(
        "Practices taken up", .transfer, filter: "to",
        columns: ["practice_title", "from_cities", "stage", "result", "id"]),
    ],
    publication: .pages(cityPages), rule: coordinatesGoTogether)

  private static let cityFilters = [
    Filter(
      "program", .reference(.program), help: "that had a role in this program",
      columns: { request in
        guard let program = request.value("program") else { return [] }
        return [
          .roles(
            help: "the roles of the city in the program",
            where: "program = \(program.text) AND city = t.id"),
          Column(
            "delegates", .number, .mark,
            help: "the number of delegates that the city sent, if recorded",
            sql: """
              (SELECT sum(delegates) FROM participation
                WHERE program = \(program.text) AND city = t.id)
              """),
        ]
      },
      condition: { program, request in
        guard let role = request.value("role") else {
          return
            "t.id IN (SELECT city FROM \(sql: Involvement.rows) WHERE program = \(program.text))"
        }
        return """
          t.id IN (SELECT city FROM \(sql: Involvement.rows)
            WHERE program = \(program.text) AND role = \(role.text))
          """
      }),
    Filter("role", participationRole, help: "with this role, in the given program if there is one")
    {
      role, request in
      guard request.value("program") == nil else { return nil }
      return "t.id IN (SELECT city FROM \(sql: Involvement.rows) WHERE role = \(role.text))"
    },
    .equal("country", .country, help: "in this country"),
    .region("t.country", help: "in this region"),
    .equal("kind", PlaceKind.type, help: "of this kind"),
    Filter("missing-geonames", nil, help: "without a GeoNames number") { _, _ in
      "t.geonames IS NULL"
    },
    Filter("missing-country", nil, help: "without a country") { _, _ in "t.country IS NULL" },
    Filter("member-of", .reference(.organization), .all, help: "that belong to this network") {
      network, request in
      let day = request.value("on")
      return """
        t.id IN (SELECT city FROM membership WHERE network = \(network.text)
          AND (since_first IS NULL OR since_first <= \(day?.last ?? request.today))
          AND (until_last IS NULL OR until_last >= \(day?.first ?? request.today)))
        """
    },
    Filter(
      "on", .date, help: "the day of the membership; today if omitted",
      isModifier: true
    ) { _, _ in nil },
    FirstParticipation.filter,
    Filter(
      "never-took-part", nil,
      help: "that were never a participant of a program that took place; hosts and presenters do "
        + "not count"
    ) { _, request in
      "NOT EXISTS (SELECT 1 FROM \(literal: attended(request)))"
    },
    Filter(
      "not-since", .date,
      help: "whose last program as a participant ended before this day, or that had none",
      reading: .period
    ) {
      day, request in
      """
      NOT EXISTS (SELECT 1 FROM \(literal: attended(request))
        AND (program.dates_last >= \(day.first) OR program.dates_last IS NULL))
      """
    },
    Filter(
      "met", .reference(.city), help: "that were a participant in the same program as this city",
      columns: { request in
        guard let other = request.value("met") else { return [] }
        return [
          Column(
            "met", .number, help: "the number of programs in which both cities took part",
            sql: "(SELECT count(*) FROM \(literal: meetings(other, request)))")
        ]
      },
      condition: { other, request in
        "t.id <> \(other.text) AND EXISTS (SELECT 1 FROM \(literal: meetings(other, request)))"
      }),
  ]

  private static let transferFilters = [
    Filter(
      "saw", .reference(.practice), .all,
      help: "that took part in a program that showed this practice of another city",
      columns: { request in
        guard let practice = request.value("saw") else { return [] }
        let seen = Showing.seen("\(practice.text)")
        return [
          Column(
            "saw", .list, help: "the IDs of the programs in which the city saw the practice",
            sql: """
              (SELECT group_concat(program, ';') FROM (SELECT seen.program FROM \(literal: seen)
                JOIN program ON program.id = seen.program WHERE seen.city = t.id
                ORDER BY program.dates_first, program.id))
              """),
          Column(
            "last_saw", help: "the dates of the last of these programs",
            sql: """
              (SELECT program.dates FROM \(literal: seen)
                JOIN program ON program.id = seen.program WHERE seen.city = t.id
                ORDER BY program.dates_last DESC LIMIT 1)
              """),
        ]
      },
      condition: { practice, request in
        let seen = Showing.seen("\(practice.text)")
        guard let day = request.value("saw-before") else {
          return "t.id IN (SELECT city FROM \(literal: seen))"
        }
        return """
          t.id IN (SELECT seen.city FROM \(literal: seen) JOIN program ON program.id = seen.program
            GROUP BY seen.city HAVING max(ifnull(program.dates_last, '9999-12-31')) < \(day.first))
          """
      }),
    Filter(
      "saw-before", .date, help: "the day before which the last program with the practice ended",
      isModifier: true
    ) { _, _ in nil },
    Filter(
      "no-transfer", nil,
      help: "without a transfer: of the practices that they saw, or of any practice"
    ) { _, request in
      let practices = (request.values["saw"] ?? []).map(\.text)
      guard !practices.isEmpty else { return "t.id NOT IN (SELECT city FROM transfer)" }
      return "t.id NOT IN (SELECT city FROM transfer WHERE practice IN \(practices))"
    },
  ]

  /// Returns the programs that took place with the city as a participant, as tables and conditions.
  private static func attended(_ request: FilterContext) -> SQL {
    """
    participation JOIN program ON program.id = participation.program
      WHERE participation.city = t.id AND participation.role = 'participant'
        AND \(literal: ProgramPhase.tookPlace("program", today: "\(request.today)"))
    """
  }

  private static func meetings(_ other: FilterValue, _ request: FilterContext) -> SQL {
    // In this order each city is asked for its own programs, not for all programs of the other one.
    """
    participation AS theirs CROSS JOIN participation AS mine ON mine.program = theirs.program
      AND mine.city = \(other.text) AND mine.role = 'participant'
      CROSS JOIN program ON program.id = theirs.program
      WHERE theirs.city = t.id AND theirs.role = 'participant'
        AND \(literal: ProgramPhase.tookPlace("program", today: "\(request.today)"))
    """
  }

  static let participationRole = FieldType.choice([
    "participant", "host", "presenter", "observer",
  ])

  /// Rejects a latitude without a longitude, and a longitude without a latitude.
  static func coordinatesGoTogether(_ values: inout RecordValues) throws(ValueError) {
    guard (values["latitude"] == .none) == (values["longitude"] == .none) else {
      throw .inconsistent(reason: "latitude and longitude are given together or not at all")
    }
  }
}
