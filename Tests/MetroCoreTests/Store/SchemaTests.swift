import Testing

@testable import MetroCore

/// The guarantees of the schema itself, tested with the sqlite3 program.
@Suite(.enabled(if: SQLiteShell.isThere))
struct SchemaTests {
  let sandbox: Sandbox
  let path: String

  init() throws {
    sandbox = try Sandbox()
    path = sandbox.path()
    _ = try Catalog.create(at: path)
  }

  private func lines(_ sql: String) throws -> [String] { try SQLiteShell.lines(sql, on: path) }

  private func columns(of table: String) throws -> [String] {
    try lines("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid")
  }

  @Test func `the file identifies its application and schema version`() throws {
    #expect(try lines("PRAGMA application_id") == ["\(0x6D74_726F)"])
    #expect(try lines("PRAGMA user_version") == ["\(Schema.current)"])
    #expect(try lines("PRAGMA journal_mode") == ["wal"])
    #expect(try lines("PRAGMA integrity_check") == ["ok"])
  }

  @Test func `every table except the search tables is strict`() throws {
    let loose = try lines(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict")
    #expect(loose == ["sqlite_schema"])
  }

  @Test func `every foreign key has an index on its column and a delete action`() throws {
    let keys = try lines(
      """
      SELECT s.name, k."from", k."table", k.on_update, k.on_delete
      FROM sqlite_schema AS s, pragma_foreign_key_list(s.name) AS k WHERE s.type = 'table'
      """)
    #expect(keys.count > 20)
    for key in keys.map({ $0.split(separator: "|").map(String.init) }) {
      let indexes = try lines(
        """
        SELECT i.name FROM pragma_index_list('\(key[0])') AS i, pragma_index_info(i.name) AS c
        WHERE c.seqno = 0 AND c.name = '\(key[1])'
        """)
      #expect(!indexes.isEmpty, "\(key)")
      #expect(key[3] == "CASCADE", "\(key)")
      #expect(["CASCADE", "SET NULL"].contains(key[4]), "\(key)")
      #expect(Noun.Name(rawValue: key[2]) != nil || key[2] == "revision", "\(key)")
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `fields and columns match`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    var expected = ["id"]
    for field in noun.fields where !field.isList {
      expected.append(field.name)
      if field.type == .date { expected += ["\(field.name)_first", "\(field.name)_last"] }
    }
    #expect(try columns(of: noun.table).sorted() == expected.sorted())
    for case let list? in noun.fields.map(\.list) {
      let role = list.role == nil ? [] : ["role"]
      let expected = [list.owner, "position"] + list.columns + role
      #expect(try columns(of: list.name).sorted() == expected.sorted())
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `required fields and references are declared in the table`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    for field in noun.fields {
      let table = field.list?.name ?? noun.table
      let column = field.list.map { $0.columns[0] } ?? field.name
      let isNotNull = try lines(
        "SELECT \"notnull\" FROM pragma_table_info('\(table)') WHERE name = '\(column)'")
      #expect(isNotNull == [field.isRequired || field.isList ? "1" : "0"], "\(noun).\(field.name)")
      let targets = try lines(
        "SELECT \"table\" FROM pragma_foreign_key_list('\(table)') WHERE \"from\" = '\(column)'")
      if case .reference(let target) = field.type {
        #expect(targets == [target.rawValue], "\(noun).\(field.name)")
      } else {
        #expect(targets == [], "\(noun).\(field.name)")
      }
    }
  }

  @Test(arguments: Noun.Name.allCases)
  func `a choice accepts exactly the words that the table checks for`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    let table = try lines("SELECT sql FROM sqlite_schema WHERE name = '\(noun.table)'")
      .joined(separator: " ")
    for field in noun.fields {
      guard case .choice(let words) = field.type else { continue }
      #expect(Self.words(checkedFor: field.name, in: table) == Set(words), "\(noun).\(field.name)")
    }
  }

  @Test func `the roles of organizations match the words that the table checks for`() throws {
    let table = try lines("SELECT sql FROM sqlite_schema WHERE name = 'program_organization'")
    let roles = Noun.program.fields.compactMap { $0.list?.role }
    #expect(Self.words(checkedFor: "role", in: table.joined(separator: " ")) == Set(roles))
  }

  /// Returns the words in every `column IN (...)` of a table's declaration.
  private static func words(checkedFor column: String, in sql: String) -> Set<String> {
    var words: Set<String> = []
    let parts = sql.replacing("\n", with: " ").split(separator: "\(column) IN")
    for part in parts.dropFirst() {
      let list = part.drop { $0 != "(" }.prefix { $0 != ")" }
      let quoted = list.split(separator: "'").map(String.init)
      words.formUnion(quoted.filter { $0.first?.isLetter == true })
    }
    return words
  }

  @Test func `a new catalog in memory has the same schema`() throws {
    let catalog = try Catalog.inMemory()
    for noun in Noun.inOrderOfReference { #expect(try catalog.ids(noun) == []) }
  }

  @Test(arguments: Noun.inOrderOfReference.map(\.name))
  func `triggers watch every noun with a searched field`(name: Noun.Name) throws {
    let noun = Noun.named(name)
    guard noun.fields.contains(where: \.isSearched) else { return }
    var tables = [noun.table]
    tables += noun.fields.filter(\.isSearched).compactMap { $0.list?.name }
    for table in tables {
      let events = try lines(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '\(table)'")
      #expect(
        Set(events) == ["\(table)_inserted", "\(table)_updated", "\(table)_deleted"], "\(table)")
    }
  }
}
