import GRDB

extension Noun {
  /// The columns with counts of the participants of a program.
  static let participantColumns: [Column] =
    [
      participants(
        "cities", help: "the number of recorded participant cities",
        "count(*) FILTER (WHERE \(literal: PlaceKind.isCity()))"),
      participants(
        "countries", help: "the number of countries of all recorded participants",
        "count(DISTINCT country)"),
      participants(
        "delegates", help: "the number of delegates of the recorded participants, if recorded",
        "sum(delegates)"),
    ]
    + PlaceKind.others.map { place in
      participants(
        place.column, help: "the number of recorded participants that are \(place.help)",
        "count(*) FILTER (WHERE kind = '\(sql: place.kind)')")
    }

  private static func participants(_ name: String, help: String, _ count: SQL) -> Column {
    Column(
      name, .number, help: help,
      sql: """
        (SELECT \(literal: count) FROM participation JOIN city ON city.id = participation.city
          WHERE program = t.id AND role = 'participant')
        """)
  }
}
