import GRDB

/// Finds what two correct sides break together: an alias that is an ID, and records below themselves.
struct MergedRules {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run(_ report: (Noun.Name, _ id: String, _ problem: String) -> Void) throws {
    for name in Alias.owner.nouns {
      let noun = name.rawValue
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT id, former FROM main.alias AS a WHERE \(noun) IS NOT NULL
            AND EXISTS (SELECT 1 FROM main.\(noun) WHERE id = a.former) ORDER BY id
          """)
      for row in rows {
        try report(
          .alias, row.decode(atIndex: 0),
          "'\(row.decode(String.self, atIndex: 1))' is the ID of a \(noun) and cannot be an alias")
      }
    }
    for noun in Noun.inOrderOfReference {
      for field in noun.fields where !field.isList && field.type == .reference(noun.name) {
        for id in try circle(noun, field) {
          report(noun.name, id, "\(field.name) would make it its own ancestor")
        }
      }
    }
  }

  /// Returns the records that are their own ancestors.
  private func circle(_ noun: Noun, _ field: Field) throws -> [String] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, \(field.name) FROM main.\(noun.table) WHERE \(field.name) IS NOT NULL")
    var above: [String: String] = [:]
    for row in rows { above[try row.decode(atIndex: 0)] = try row.decode(atIndex: 1) }
    var isDone: Set<String> = []
    var found: Set<String> = []
    for start in above.keys {
      var path: [String: Int] = [:]
      var order: [String] = []
      var next: String? = start
      while let id = next, !isDone.contains(id), path[id] == nil {
        path[id] = order.count
        order.append(id)
        next = above[id]
      }
      if let id = next, let first = path[id] { found.formUnion(order[first...]) }
      isDone.formUnion(order)
    }
    return found.sorted()
  }
}
