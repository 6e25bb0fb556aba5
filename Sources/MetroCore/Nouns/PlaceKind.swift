import GRDB

/// The kinds of places that take part, and which of them count as cities.
///
/// A metropolitan authority governs a city. A province, a state, an agency and a country take part as
/// themselves, so each is counted apart.
enum PlaceKind {
  static let type = FieldType.choice([
    "city", "metropolitan-authority", "province", "state", "country", "agency",
  ])

  /// Returns the condition that a place counts as a city, as SQL over the column `kind` of a table.
  static func isCity(_ table: String = "city") -> SQL {
    SQL(sql: "\(table).kind IN ('city', 'metropolitan-authority')")
  }

  /// The counts of the places that are not cities: the column, the kind, and what it counts.
  static let others = [
    (column: "provinces", kind: "province", help: "provinces"),
    (column: "states", kind: "state", help: "states"),
    (column: "agencies", kind: "agency", help: "agencies"),
    (column: "nations", kind: "country", help: "countries"),
  ]
}
