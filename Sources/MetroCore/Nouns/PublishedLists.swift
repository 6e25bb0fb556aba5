import GRDB

extension PublishedList {
  /// The links of a record, except those of its presentations.
  static func links(of noun: Noun.Name) -> PublishedList {
    PublishedList(
      "links", .link, with: noun.rawValue, by: "t.relation, t.id",
      columns: [.field("relation"), .links, .field("state"), .field("media_type")])
  }

  /// The names of a record in addition to its own.
  static func names(of noun: Noun.Name) -> PublishedList {
    PublishedList(
      "names", .name, with: noun.rawValue, by: "t.kind = 'as-typed', t.language, t.text, t.id",
      columns: [
        .field("text"), .field("language"), .field("kind"), .field("since"), .field("until"),
      ])
  }

  /// The columns of programs in a list.
  static let programColumns: [PublishedColumn] = [
    .itself, .field("dates"), .field("host"), .field("status"),
  ]

  /// The order of programs: those without dates first, then the latest first.
  static let byDate: SQL = "nullif(t.dates_first, '0000-01-01') DESC NULLS LAST, t.id"
}

extension Noun {
  /// The roles of a city in a program, one row for each pair.
  private static let involvements = """
    (SELECT program, city, group_concat(role, ';') AS roles, max(delegates) AS delegates FROM (
        SELECT program, city, role, sum(delegates) AS delegates FROM \(Involvement.rows)
        GROUP BY program, city, role ORDER BY program, city, role = 'participant' DESC,
          role = 'host' DESC, role = 'presenter' DESC)
      GROUP BY program, city)
    """

  static let programPages = RecordPages(
    columns: [
      .itself, .field("dates"), .field("host"), .field("status"), .field("themes"),
      .count(
        "cities",
        """
        (SELECT count(DISTINCT city) FROM participation
          WHERE program = t.id AND role = 'participant')
        """),
      .count("presentations", "(SELECT count(*) FROM presentation WHERE program = t.id)"),
    ],
    dividedBy: .year,
    lists: [
      PublishedList(
        "cities", .city,
        from: SQL(
          sql: """
            (SELECT i.program AS owner, i.city AS record, i.roles, i.delegates,
              (SELECT group_concat(id, ';') FROM (SELECT id FROM participation
                WHERE program = i.program AND city = i.city ORDER BY role <> 'participant', id)) AS shown
              FROM \(involvements) AS i)
            """),
        showing: .participation,
        by: "r.roles NOT LIKE 'participant%', name_order(t.name), t.id",
        columns: [
          .itself, .field("country"), .value("roles", participationRole, "r.roles"),
          .count("delegates", "r.delegates"),
        ]),
      PublishedList(
        "visits", .visit, with: "program",
        by: "t.position NULLS LAST, t.date_first NULLS LAST, t.id",
        columns: [
          .field("site"), .record("city", .city, "(SELECT city FROM site WHERE id = t.site)"),
          .field("date"), .field("host"), .field("note"),
        ]),
      PublishedList(
        "presentations", .presentation, with: "program", by: "t.date_first NULLS LAST, t.id",
        columns: [
          .itself, .field("cities"), .field("speakers"), .field("language"), .links,
        ]),
      .links(of: .program), .names(of: .program),
    ])

  static let cityPages = RecordPages(
    columns: [
      .itself, .field("country"), .field("kind"),
      .count(
        "programs",
        "(SELECT count(DISTINCT program) FROM \(sql: Involvement.rows) WHERE city = t.id)"
      ),
      .count("presentations", "(SELECT count(*) FROM presentation_city WHERE city = t.id)"),
    ],
    dividedBy: .country,
    lists: [
      PublishedList(
        "programs", .program,
        from: SQL(
          sql: "(SELECT city AS owner, program AS record, roles, delegates FROM \(involvements))"),
        by: PublishedList.byDate,
        columns: [
          .itself, .field("dates"), .field("host"), .field("status"),
          .value("roles", participationRole, "r.roles"), .count("delegates", "r.delegates"),
        ]),
      PublishedList(
        "presentations", .presentation,
        from: """
          (SELECT city AS owner, presentation AS record FROM presentation_city)
          """,
        by: "t.program, t.id",
        columns: [.itself, .field("program"), .field("speakers"), .links]),
      PublishedList(
        "met", .city,
        from: """
          (SELECT mine.city AS owner, theirs.city AS record,
            count(DISTINCT mine.program) AS programs
          FROM participation AS mine JOIN participation AS theirs
            ON theirs.program = mine.program AND theirs.city <> mine.city
          JOIN program ON program.id = mine.program
          WHERE mine.role = 'participant' AND theirs.role = 'participant'
            AND \(literal: ProgramPhase.tookPlace("program", today: ProgramPhase.dayOfLastChange))
          GROUP BY mine.city, theirs.city)
          """,
        by: "r.programs DESC, name_order(t.name), t.id",
        columns: [.itself, .field("country"), .count("programs", "r.programs")]),
      PublishedList(
        "sites", .site, with: "city", by: "name_order(t.name), t.id",
        columns: [.itself, .count("visits", "(SELECT count(*) FROM visit WHERE site = t.id)")]),
      PublishedList(
        "organizations", .organization, with: "city", by: "name_order(t.name), t.id",
        columns: [.itself, .field("url")]),
      PublishedList(
        "memberships", .membership, with: "city", by: "t.since_first NULLS FIRST, t.id",
        columns: [.field("network"), .field("since"), .field("until")]),
      .names(of: .city),
    ])

  static let sitePages = RecordPages(
    columns: [
      .itself, .field("city"),
      .count("visits", "(SELECT count(*) FROM visit WHERE site = t.id)"),
    ],
    lists: [
      PublishedList(
        "visits", .visit, with: "site", by: "t.date_first NULLS LAST, t.id",
        columns: [.field("program"), .field("date"), .field("host"), .field("note")]),
      .links(of: .site), .names(of: .site),
    ])

  static let organizationPages = RecordPages(
    columns: [
      .itself, .field("city"),
      .count(
        "programs",
        "(SELECT count(DISTINCT program) FROM program_organization WHERE organization = t.id)"),
      .count("members", "(SELECT count(DISTINCT city) FROM membership WHERE network = t.id)"),
    ],
    lists: [
      PublishedList(
        "programs", .program,
        from: """
          (SELECT organization AS owner, program AS record, group_concat(role, ';') AS roles
            FROM (SELECT DISTINCT organization, program, role FROM program_organization
              ORDER BY organization, program, role)
            GROUP BY organization, program)
          """,
        by: PublishedList.byDate,
        columns: [
          .itself, .field("dates"), .field("host"), .field("status"),
          .value(
            "roles", .choice(["organizer", "host", "partner", "funder"]), "r.roles"),
        ]),
      PublishedList(
        "visits", .visit, with: "host", by: "t.date_first NULLS LAST, t.id",
        columns: [.field("site"), .field("program"), .field("date")]),
      PublishedList(
        "members", .membership, with: "network",
        by: "name_order((SELECT name FROM city WHERE id = t.city)), t.since_first, t.id",
        columns: [.field("city"), .field("since"), .field("until")]),
      .links(of: .organization), .names(of: .organization),
    ])

  static let themePages = RecordPages(
    columns: [
      .itself, .field("broader"),
      .count("programs", "(SELECT count(*) FROM program_theme WHERE theme = t.id)"),
    ],
    lists: [
      PublishedList(
        "narrower", .theme, with: "broader", by: "name_order(t.label), t.id", columns: [.itself]),
      PublishedList(
        "programs", .program, from: "(SELECT theme AS owner, program AS record FROM program_theme)",
        by: PublishedList.byDate, columns: PublishedList.programColumns),
      .names(of: .theme),
    ])

  static let sourcePages = RecordPages(
    columns: [
      .itself, .field("publisher"), .field("published"), .field("retrieved"),
      .count("statements", "(SELECT count(*) FROM statement WHERE source = t.id)"),
    ],
    lists: [
      PublishedList(
        "statements", .statement,
        from: """
          (SELECT source AS owner, id AS record, field, stated FROM statement WHERE fields IS NULL
            UNION ALL SELECT source, statement.id, j.key, j.value
            FROM statement, json_each(statement.fields) AS j
            WHERE fields IS NOT NULL)
          """,
        by: "t.id, r.field",
        columns: [
          .subject, .value("field", .line, "r.field"), .value("stated", .prose, "r.stated"),
          .field("quote"), .field("locator"),
        ]),
      PublishedList(
        "copies", .source, with: "mirror_of", by: "t.id", columns: [.itself, .field("url")]),
      .links(of: .source),
    ])

  static let practicePages = RecordPages(
    columns: [
      .itself, .field("cities"), .field("kind"), .field("status"), .field("themes"),
      .count("transfers", "(SELECT count(*) FROM transfer WHERE practice = t.id)"),
    ],
    lists: [
      PublishedList(
        "programs", .program,
        from: "(SELECT practice AS owner, program AS record FROM program_practice)",
        by: PublishedList.byDate, columns: PublishedList.programColumns),
      PublishedList(
        "transfers", .transfer, with: "practice", by: "t.adopted_on_first NULLS LAST, t.id",
        columns: [.field("city"), .field("stage"), .field("way"), .field("result")]),
      .links(of: .practice), .names(of: .practice),
    ])
}
