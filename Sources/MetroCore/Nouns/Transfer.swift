import GRDB

extension Noun {
  static let transferTraits: Traits = [.citable, .mergeable, .published]

  static let transfer = Noun(
    .transfer,
    idFields: ["practice", "city"],
    naturalKey: ["practice", "city", "dates"] + viaFields.map(\.name),
    fields: [
      Field(
        "practice", .reference(.practice), isRequired: true, help: "the ID of the practice"),
      Field(
        "city", .reference(.city), isRequired: true,
        help: "the ID of the city that takes up the practice"),
      Field(
        "stage", transferStage, isRequired: true,
        help: "the stage that the transfer has reached"),
    ]
      + stages.map { stage in
        Field("\(stage)_on", .date, help: "the date of the stage '\(stage)', as EDTF")
      } + [
        Field("way", transferWay, help: "the way in which the city uses the practice")
      ] + viaFields + [
        Field(
          "result", .reference(.practice),
          help: "the ID of the practice of the city that resulted from it"),
        Field("dates", .date, help: "the dates, as EDTF"),
        Field("adaptation", .prose, isSearched: true, help: "what the city changed"),
        Field("outcome", .prose, isSearched: true, help: "its outcome"),
        Field("support", transferSupport, help: "the support that the city had"),
      ],
    joined: [
      JoinedField("via", of: viaFields, help: "the program, visit or presentation that led to it")
    ],
    filters: [
      .equal("practice", .reference(.practice), help: "of this practice"),
      Filter("from", .reference(.city), .any, help: "of practices of this city") { city, _ in
        "t.practice IN (SELECT practice FROM practice_city WHERE city = \(city.text))"
      },
      .equal("to", .reference(.city), column: "city", help: "to this city"),
      .equal("stage", transferStage, help: "at this stage"),
      .equal("way", transferWay, help: "of this way"),
      Filter(
        "via", .record([.program, .visit, .presentation]), .any,
        help: "that this program, visit or presentation led to; a program includes its parts"
      ) { via, _ in via.record.flatMap(condition(via:)) },
      .equal("result", .reference(.practice), help: "that led to this practice"),
      Filter(
        "theme", .reference(.theme), .all, help: "of practices on this theme or a narrower one"
      ) { theme, _ in
        """
        t.practice IN (SELECT practice FROM practice_theme
          WHERE theme IN (\(literal: Filter.narrower(theme))))
        """
      },
      .equal("support", transferSupport, help: "with this support"),
    ],
    derivedColumns: [
      Column(
        "from_cities", .list, help: "the IDs of the cities whose practice it is",
        sql: """
          (SELECT group_concat(city, ';') FROM (SELECT city FROM practice_city
            WHERE practice = t.practice ORDER BY position))
          """),
      Column(
        "practice_title", isFreeText: true, help: "the title of the practice",
        sql: "(SELECT title FROM practice WHERE id = t.practice)",
        namedRecord: (.practice, "t.practice")),
      Column(
        "via", help: "the record or the note that led to it",
        sql: """
          coalesce('program/' || t.via_program, 'visit/' || t.via_visit,
            'presentation/' || t.via_presentation, t.via_note)
          """),
      Column(
        "sources", .list, help: "the IDs of the sources that state it",
        sql: """
          (SELECT group_concat(source, ';') FROM (SELECT DISTINCT source FROM statement
            WHERE transfer = t.id ORDER BY source))
          """),
    ],
    defaultColumns: [
      "id", "practice", "from_cities", "city", "stage", "way", "via", "result", "dates", "sources",
    ],
    defaultOrder: ["practice", "city"], publication: .part(of: "practice", "city"),
    rule: { values throws(ValueError) in
      guard viaFields.filter({ values[$0.name] != .none }).count <= 1 else {
        throw .inconsistent(
          reason: "a transfer came about through one program, visit or presentation, or a note")
      }
    })

  /// The stages in the order in which a city reaches them; it can drop a practice at any of them.
  static let stages = ["interested", "studied", "adapting", "piloted", "adopted", "dropped"]

  private static let transferStage = FieldType.choice(stages)

  private static let transferWay = FieldType.choice(["copied", "adapted", "combined", "inspired"])

  private static let transferSupport = FieldType.choice(["consultancy", "loan", "twinning", "none"])

  private static let viaFields = [
    Field("via_program", .reference(.program), help: "the ID of the program that led to it"),
    Field("via_visit", .reference(.visit), help: "the ID of the visit that led to it"),
    Field(
      "via_presentation", .reference(.presentation),
      help: "the ID of the presentation that led to it"),
    Field("via_note", .line, isSearched: true, help: "what else led to it"),
  ]

  private static func condition(via record: RecordAddress) -> SQL? {
    switch record.noun {
    case .visit: "t.via_visit = \(record.id)"
    case .presentation: "t.via_presentation = \(record.id)"
    default:
      """
      (t.via_program = \(record.id)
        OR t.via_visit IN (SELECT id FROM visit WHERE program = \(record.id))
        OR t.via_presentation IN (SELECT id FROM presentation WHERE program = \(record.id)))
      """
    }
  }
}
