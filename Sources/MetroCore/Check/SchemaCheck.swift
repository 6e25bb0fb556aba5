import GRDB

/// Compares the schema of a file with that of a new catalog.
struct SchemaCheck {
  /// A table, index, trigger or view: its kind and name, and the text that made it.
  typealias Entry = (kind: String, name: String, sql: String)

  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  /// Returns whether all tables are as they should be.
  func run(_ take: (CheckFinding) throws -> Void) throws -> Bool {
    var areTablesThere = true
    for difference in try differences() {
      let remedy: CheckFinding.Remedy = difference.isTable ? .none : .repair
      if difference.isTable, !difference.isExtra { areTablesThere = false }
      try take(CheckFinding(.schema, difference.text, remedy))
    }
    return areTablesThere
  }

  /// What is to be dropped and what is to be made so that all but the tables are as they should be.
  func repairs() throws -> [String] {
    try differences().filter { !$0.isTable }.flatMap { difference in
      let name = difference.name.replacing("\"", with: "\"\"")
      let drop = difference.isMissing ? [] : ["DROP \(difference.kind.uppercased()) \"\(name)\""]
      return drop + (difference.expected.map { [$0] } ?? [])
    }
  }

  private struct Difference {
    let kind: String
    let name: String
    /// The text that should have made it; nil for what should not be there.
    let expected: String?
    let isMissing: Bool

    var isTable: Bool { kind == "table" }
    var isExtra: Bool { expected == nil }

    var text: String {
      if isMissing { return "the \(kind) \(name) is missing" }
      return isExtra
        ? "there is a \(kind) \(name), which is none of a catalog; it is never run"
        : "the \(kind) \(name) is another one than a catalog has"
    }
  }

  private func differences() throws -> [Difference] {
    let expected = try Self.expected()
    let found = try Self.entries(database)
    var differences: [Difference] = []
    for entry in expected {
      let other = found.first { $0.kind == entry.kind && $0.name == entry.name }
      guard other?.sql != entry.sql else { continue }
      differences.append(
        Difference(
          kind: entry.kind, name: entry.name, expected: entry.sql, isMissing: other == nil))
    }
    for entry in found
    where !expected.contains(where: { $0.kind == entry.kind && $0.name == entry.name }) {
      differences.append(
        Difference(kind: entry.kind, name: entry.name, expected: nil, isMissing: false))
    }
    return differences
  }

  private static func expected() throws -> [Entry] {
    let catalog = try Catalog.inMemory()
    return try catalog.read(entries)
  }

  /// What SQLite makes itself, for keys and statistics, is left out.
  private static func entries(_ database: Database) throws -> [Entry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE name NOT GLOB 'sqlite_*' AND sql IS NOT NULL ORDER BY type, name
        """
    ).map { try ($0.decode(atIndex: 0), $0.decode(atIndex: 1), $0.decode(atIndex: 2)) }
  }
}
