import GRDB

/// What each city gave to others and took from them, in one row for each city with a transfer.
///
/// A transfer of a joint practice is given by each of its cities. Transfers to a practice's own city
/// do not count.
package struct TransferStatistics: Sendable {
  /// How to choose the displayed names of cities; nil for the names in the records themselves.
  package var names: PreferredName?

  package init() {}

  static let columns = [
    Column("city", help: "the city", sql: "city"),
    Column("name", isFreeText: true, help: "the city's name", sql: "name"),
    number("given", "transfers of its practices to other cities"),
    number("learners", "cities that showed interest in its practices or took them up"),
    number("adopted", "cities that adopted its practices"),
    number("taken", "transfers of practices of other cities to it"),
    number(
      "teachers", "cities in whose practices it showed interest, or whose practices it took up"),
    number("both_ways", "cities with which it exchanged practices in both directions"),
  ]

  private static func number(_ name: String, _ help: String) -> Column {
    Column(name, .number, help: help, sql: SQL(sql: name))
  }

  fileprivate var query: SQL {
    let name: SQL = names?.sql(.city, id: "city.id", else: "city.name") ?? "city.name"
    return """
      WITH edges AS MATERIALIZED (
        SELECT transfer.id, practice_city.city AS giver, transfer.city AS taker,
          \(sql: Transfers.isAdopted) AS is_adopted
        FROM transfer JOIN practice_city ON practice_city.practice = transfer.practice
        WHERE NOT EXISTS (SELECT 1 FROM practice_city AS own
          WHERE own.practice = transfer.practice AND own.city = transfer.city)),
      pairs AS MATERIALIZED (SELECT DISTINCT giver, taker FROM edges),
      gifts AS (
        SELECT giver AS city, count(*) AS given, count(DISTINCT taker) AS learners,
          count(DISTINCT CASE WHEN is_adopted THEN taker END) AS adopted
        FROM edges GROUP BY giver),
      takings AS (
        SELECT taker AS city, count(DISTINCT id) AS taken, count(DISTINCT giver) AS teachers
        FROM edges GROUP BY taker),
      mutual AS (
        SELECT pairs.giver AS city, count(*) AS both_ways FROM pairs
          JOIN pairs AS back ON back.giver = pairs.taker AND back.taker = pairs.giver
        GROUP BY pairs.giver)
      SELECT city.id, \(literal: name), ifnull(given, 0), ifnull(learners, 0), ifnull(adopted, 0),
        ifnull(taken, 0), ifnull(teachers, 0), ifnull(both_ways, 0)
      FROM (SELECT city FROM gifts UNION SELECT city FROM takings) AS involved
        JOIN city ON city.id = involved.city
        LEFT JOIN gifts ON gifts.city = city.id LEFT JOIN takings ON takings.city = city.id
        LEFT JOIN mutual ON mutual.city = city.id
      ORDER BY city.id
      """
  }
}

extension Catalog {
  /// Sends the statistics of transfers to a sink, ordered by city.
  package func statistics(_ statistics: TransferStatistics, to sink: some RowSink) throws {
    try read { try $0.send(statistics.query, columns: TransferStatistics.columns, to: sink) }
  }
}
