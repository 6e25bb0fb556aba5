import GRDB

/// The records that a partial audit looks at: those that revisions have changed, and those whose
/// findings may depend on them.
struct ChangedRecords {
  private let database: Database

  init(_ database: Database, after revision: Int64) throws {
    self.database = database
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS \(AuditScope.table);
        CREATE TEMP TABLE audit_scope (
          noun TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (noun, id)) WITHOUT ROWID
        """)
    let log = RevisionLog(database)
    for part in try log.parts(of: revision + 1...Int64.max) { try add(log.changeset(part)) }
    try addDependents()
  }

  func forget() throws {
    try database.execute(sql: "DROP TABLE \(AuditScope.table)")
  }

  /// Adds the records of a changeset, and all that they refer to or have referred to.
  private func add(_ changeset: [UInt8]) throws {
    let insert = try RowStatement(
      database, "INSERT INTO \(AuditScope.table) VALUES (?, ?) ON CONFLICT DO NOTHING")
    func add(_ noun: Noun.Name, _ cell: RawCell?) throws {
      guard let cell, case .text = cell else { return }
      defer { insert.reset() }
      insert.bind(noun.rawValue, at: 1)
      insert.bind(cell, at: 2)
      _ = try insert.run()
    }
    var references: [String: [(column: Int, noun: Noun.Name)]] = [:]
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard let table = RecordedTable.named(reader.table) else { throw ChangesetFault() }
        try add(table.noun.name, reader.key.first?.cell)
        let columns = try references[reader.table] ?? self.references(of: reader.table)
        references[reader.table] = columns
        for (column, noun) in columns where column < reader.before.count {
          try add(noun, reader.before[column])
          try add(noun, reader.after[column])
        }
      }
    }
  }

  private func references(of table: String) throws -> [(column: Int, noun: Noun.Name)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT info.cid, key."table" FROM pragma_foreign_key_list(?1) AS key
        JOIN pragma_table_info(?1) AS info ON info.name = key."from"
        """, arguments: [table])
    return rows.compactMap { row in Noun.Name(rawValue: row[1]).map { (row[0], $0) } }
  }

  /// Adds what the findings about other records depend on, each step on what is there so far.
  private func addDependents() throws {
    // What was found together with another record.
    try database.execute(
      sql: """
        INSERT INTO \(AuditScope.table)
        SELECT noun, id FROM finding
        WHERE other IN (SELECT noun || '/' || id FROM \(AuditScope.table))
        ON CONFLICT DO NOTHING
        """)
    for (noun, ids) in Self.dependents {
      try database.execute(
        sql: """
          INSERT INTO \(AuditScope.table)
          SELECT DISTINCT '\(noun)', found FROM (\(ids)) WHERE found IS NOT NULL
          ON CONFLICT DO NOTHING
          """)
    }
  }

  private static func changed(_ noun: Noun.Name) -> String {
    "(SELECT id FROM \(AuditScope.table) WHERE noun = '\(noun.rawValue)')"
  }

  private static let dependents: [(Noun.Name, String)] =
    Subject.nouns.map { noun in
      // What a source says is looked for in its text.
      (
        noun,
        """
        SELECT \(noun.rawValue) AS found FROM statement
        WHERE source IN \(changed(.source)) AND quote IS NOT NULL
        """
      )
    } + [
      (.site, "SELECT id AS found FROM site WHERE city IN \(changed(.city))"),
      (
        .program,
        """
        SELECT program AS found FROM participation WHERE id IN \(changed(.participation))
          OR city IN (SELECT city FROM membership WHERE id IN \(changed(.membership)))
        """
      ),
      (.program, "SELECT program AS found FROM visit WHERE id IN \(changed(.visit))"),
      (.program, "SELECT program AS found FROM presentation WHERE id IN \(changed(.presentation))"),
      (
        .program,
        """
        SELECT ifnull(link.program, presentation.program) AS found FROM link
        LEFT JOIN presentation ON presentation.id = link.presentation
        WHERE link.id IN \(changed(.link))
        """
      ),
      (
        .statement,
        """
        SELECT id AS found FROM statement
        WHERE source IN \(changed(.source)) AND quote IS NOT NULL
        """
      ),
      (
        .participation,
        "SELECT id AS found FROM participation WHERE program IN \(changed(.program))"
      ),
      (.visit, "SELECT id AS found FROM visit WHERE program IN \(changed(.program))"),
      (.presentation, "SELECT id AS found FROM presentation WHERE program IN \(changed(.program))"),
      (.link, "SELECT id AS found FROM link WHERE program IN \(changed(.program))"),
    ]
}
