import GRDB

/// Finds records that are their own ancestors through references within their noun, which only
/// another program can have created.
struct CircleCheck {
  private let noun: Noun
  private let database: Database

  init(_ noun: Noun, _ database: Database) {
    self.noun = noun
    self.database = database
  }

  func run(_ take: (CheckFinding) throws -> Void) throws {
    for field in noun.fields where !field.isList && field.type == .reference(noun.name) {
      let above = try endless(field)
      for id in Self.circles(above) {
        try take(
          CheckFinding(
            .records, noun.name, id: id,
            "\(field.name) '\(above[id] ?? "")': it is its own ancestor"))
      }
    }
  }

  /// Returns the parent of each record whose chain of parents never ends.
  private func endless(_ field: Field) throws -> [String: String] {
    // A record that refers to a record without a parent has a finite chain; so do its descendants.
    let rows = try RowStatement(
      database,
      """
      WITH RECURSIVE
        way (id, above) AS MATERIALIZED (
          SELECT id, \(field.name) FROM \(noun.table) WHERE \(field.name) IS NOT NULL),
        ended (id) AS (
          SELECT way.id FROM way LEFT JOIN \(noun.table) AS t ON t.id = way.above
          WHERE t.\(field.name) IS NULL
          UNION ALL
          SELECT way.id FROM ended JOIN way ON way.above = ended.id)
      SELECT id, above FROM way WHERE id NOT IN (SELECT id FROM ended)
      """)
    var above: [String: String] = [:]
    while try rows.next() {
      guard let id = Cell(rows.cell(0)).text else { continue }
      above[id] = Cell(rows.cell(1)).text
    }
    return above
  }

  /// Returns the records on the cycles that the chains lead to, sorted.
  private static func circles(_ above: [String: String]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    for start in above.keys {
      var way: [String] = []
      var next = start
      while let id = above[next], seen.insert(next).inserted {
        way.append(next)
        next = id
      }
      // The chain may also have led to a cycle found earlier.
      if let first = way.firstIndex(of: next) { found += way[first...] }
    }
    return found.sorted()
  }
}
