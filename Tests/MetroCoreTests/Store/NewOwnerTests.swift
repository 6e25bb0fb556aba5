import Foundation
import Testing

@testable import MetroCore

/// A record type of a later schema whose records own rows of tables that exist already.
@Suite(.enabled(if: SQLiteShell.isThere))
struct NewOwnerTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    _ = try Catalog.create(at: path)
  }

  private static let tables = ["statement", "decision", "waiver", "link", "name", "alias"]

  private static let step = SchemaStep.recordType(
    "CREATE TABLE workshop (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;",
    NewOwner(noun: "workshop", tables: tables))

  @discardableResult
  private func lines(_ sql: String) throws -> [String] { try SQLiteShell.lines(sql, on: path) }

  private func migrate(_ steps: [SchemaStep] = [step]) throws {
    try LaterSchema.with(steps) { try Catalog.open(at: path, for: .writing).migrate() }
  }

  @Test func `tables get a column that refers to the new record type and has an index`() throws {
    try migrate()
    for table in Self.tables {
      let key = try lines(
        """
        SELECT "from", on_update, on_delete FROM pragma_foreign_key_list('\(table)')
        WHERE "table" = 'workshop'
        """)
      #expect(key == ["workshop|CASCADE|CASCADE"], "\(table)")
      let place = try lines(
        "SELECT name FROM pragma_table_info('\(table)') ORDER BY cid DESC LIMIT 1")
      #expect(place == ["workshop"], "\(table)")
      let index = try lines("SELECT name FROM pragma_index_info('\(table)_workshop')")
      #expect(index == ["workshop"], "\(table)")
    }
    #expect(try lines("PRAGMA integrity_check") == ["ok"])
    #expect(try lines("PRAGMA foreign_key_check") == [])
  }

  @Test func `a row belongs to one record of an old or the new type`() throws {
    try migrate()
    try lines("INSERT INTO theme VALUES ('t', 'T', NULL); INSERT INTO workshop VALUES ('p')")
    let decision = { (id: String, columns: String, values: String) in
      "INSERT INTO decision (id, \(columns), field, because) VALUES ('\(id)', \(values), 'f', 'b')"
    }
    try lines(decision("a", "theme", "'t'") + ";" + decision("b", "workshop", "'p'"))
    let error = { try SQLiteShell.error(of: $0, on: path) }
    #expect(try error(decision("c", "theme, workshop", "'t', 'p'")).contains("CHECK"))
    #expect(try error(decision("c", "theme", "NULL")).contains("CHECK"))
    #expect(try error(decision("c", "workshop", "'q'")).contains("FOREIGN KEY"))
    // One decision about a field of a record, also of the new type.
    #expect(try error(decision("c", "workshop", "'p'")).contains("UNIQUE"))
    try lines("DELETE FROM workshop")
    #expect(try lines("SELECT id FROM decision") == ["a"])
  }

  @Test func `two migrations give the same schema as a new catalog`() throws {
    let second = SchemaStep.recordType(
      "CREATE TABLE venue (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;",
      NewOwner(noun: "venue", tables: ["decision", "alias"]))
    try migrate([Self.step, second])
    let other = sandbox.path("other.sqlite")
    try LaterSchema.with([Self.step, second]) { _ = try Catalog.create(at: other) }
    let shapes = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2"
    #expect(try lines(shapes) == SQLiteShell.lines(shapes, on: other))
    #expect(
      try lines("SELECT sql FROM sqlite_schema WHERE name = 'decision_field'")[0]
        .hasSuffix("'workshop/' || workshop, 'venue/' || venue), field)"))
    // The indexes that an import leaves out for a while include the new ones.
    let indexes = LaterSchema.with([Self.step, second]) { Schema.indexes.map(\.name) }
    #expect(Set(indexes).isSuperset(of: ["link_workshop", "alias_venue", "name_city"]))
    #expect(
      try Set(lines("SELECT name FROM sqlite_schema WHERE type = 'index'"))
        .isSuperset(of: indexes))
  }

  @Test func `a table that differs from metro's schema is refused, and nothing is changed`() throws
  {
    try lines("DROP TABLE link; CREATE TABLE link (id TEXT PRIMARY KEY) STRICT")
    #expect(throws: StorageError.self) { try migrate() }
    #expect(
      try lines("SELECT name FROM pragma_table_info('decision') WHERE name = 'workshop'") == [])
    #expect(try lines("PRAGMA user_version") == ["\(Schema.current)"])
  }

  @Test func `tables of 100,000 rows get the column without being rewritten`() throws {
    try lines(
      """
      INSERT INTO theme VALUES ('t', 'T', NULL);
      INSERT INTO source (id, title) VALUES ('s', 'S');
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO statement (id, source, theme, field, stated, method)
        SELECT 's-' || i, 's', 't', 'label', 'T ' || i, 'typed' FROM n;
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
      INSERT INTO decision (id, theme, field, because) SELECT 'd-' || i, 't', 'f' || i, 'b' FROM n;
      """)
    try lines("CREATE TABLE workshop (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID")
    let catalog = try Catalog.open(at: path, for: .writing)
    func time(_ tables: [String]) throws -> Duration {
      var time = Duration.zero
      try catalog.writeUnrecorded { database in
        let start = Self.processorTime
        try NewOwner(noun: "workshop", tables: tables).widen(database, withIndexes: true)
        time = Self.processorTime - start
      }
      return time
    }
    // A table without a unique index over its owners only gets a column and an empty index.
    let statements = try time(["statement"])
    #expect(statements < .milliseconds(500), "\(statements)")
    let decisions = try time(["decision"])
    #expect(decisions < .seconds(5), "\(decisions)")
    #expect(try lines("PRAGMA integrity_check") == ["ok"])
    #expect(try lines("SELECT count(*) FROM decision WHERE theme = 't'") == ["100000"])
    try lines("INSERT INTO workshop VALUES ('p')")
    try lines(
      "INSERT INTO statement (id, source, workshop, field, stated, method) "
        + "VALUES ('x', 's', 'p', 'f', 'x', 'typed')")
  }

  /// The processor time of this thread, which other tests do not lengthen.
  private static var processorTime: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
