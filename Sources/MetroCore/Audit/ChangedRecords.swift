import GRDB
import MetroText

/// The records that a partial audit checks.
///
/// These are the records that revisions have changed, and the records whose findings may depend on
/// them.
struct ChangedRecords {
  private static let formerIDs = "temp.audit_former_id"

  /// The table of the series, `name`, that changed programs were in.
  static let formerSeries = "temp.audit_former_series"

  private let database: Database
  private let meter: WorkMeter

  init(_ database: Database, after revision: Int64, _ meter: WorkMeter) throws {
    self.database = database
    self.meter = meter
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS \(AuditScope.table);
        CREATE TEMP TABLE audit_scope (
          noun TEXT NOT NULL, id TEXT NOT NULL,
          -- Whether the record itself was changed, and not only a record that refers to it.
          is_changed INTEGER NOT NULL, PRIMARY KEY (noun, id)) WITHOUT ROWID;
        -- Former IDs that now lead to another record.
        DROP TABLE IF EXISTS \(Self.formerIDs);
        CREATE TEMP TABLE audit_former_id (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        DROP TABLE IF EXISTS \(Self.formerSeries);
        CREATE TEMP TABLE audit_former_series (name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID
        """)
    let log = RevisionLog(database)
    for part in try log.parts(of: revision + 1...Int64.max) { try add(log.changeset(part)) }
    try addReferences()
    try addDependents()
  }

  func forget() throws {
    try database.execute(
      sql: """
        DROP TABLE \(AuditScope.table); DROP TABLE \(Self.formerIDs); DROP TABLE \(Self.formerSeries)
        """)
  }

  /// Adds the records of a changeset, and the records that they refer to or referred to.
  private func add(_ changeset: [UInt8]) throws {
    let insert = try RowStatement(
      database,
      """
      INSERT INTO \(AuditScope.table) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET is_changed = max(is_changed, excluded.is_changed)
      """)
    func add(_ noun: Noun.Name, _ cell: RawCell?, isChanged: Bool) throws {
      guard let cell, case .text = cell else { return }
      defer { insert.reset() }
      insert.bind(noun.rawValue, at: 1)
      insert.bind(cell, at: 2)
      insert.bind(Int64(isChanged ? 1 : 0), at: 3)
      try insert.execute()
    }
    // Values before and after a change that records which were not changed depend on.
    let kept: [Noun.Name: (column: Int, insert: GRDB.Statement)] = try [
      .alias: former("former", of: .alias, in: Self.formerIDs),
      .program: former("series", of: .program, in: Self.formerSeries),
    ]
    var references: [String: [(column: Int, noun: Noun.Name)]] = [:]
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        try meter.add(.row)
        guard let table = RecordedTable.named(reader.table) else { throw ChangesetError() }
        try add(table.noun.name, reader.key.first?.cell, isChanged: true)
        if reader.table == table.noun.table, let kept = kept[table.noun.name] {
          for values in [reader.before, reader.after] where kept.column < values.count {
            guard let text = values[kept.column].map({ Cell($0) })?.text else { continue }
            try kept.insert.execute(arguments: [text])
          }
        }
        let columns = try references[reader.table] ?? self.references(of: reader.table)
        references[reader.table] = columns
        for (column, noun) in columns where column < reader.before.count {
          let isChanged = Self.changes(table.noun, noun)
          try add(noun, reader.before[column], isChanged: isChanged)
          try add(noun, reader.after[column], isChanged: isChanged)
        }
      }
    }
  }

  /// Returns the number of a column, and a statement that keeps a value of it.
  private func former(
    _ column: String, of noun: Noun.Name, in table: String
  ) throws -> (column: Int, insert: GRDB.Statement) {
    let number = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT cid FROM pragma_table_info(?) WHERE name = ?"),
      arguments: [Noun.named(noun).table, column])
    let insert = try database.makeStatement(
      sql: "INSERT INTO \(table) VALUES (?) ON CONFLICT DO NOTHING")
    return (number ?? .max, insert)
  }

  private func references(of table: String) throws -> [(column: Int, noun: Noun.Name)] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT info.cid, key."table" FROM pragma_foreign_key_list(?1) AS key
        JOIN pragma_table_info(?1) AS info ON info.name = key."from"
        """, arguments: [table])
    return try rows.compactMap { row in
      let column: Int = try row.decode(atIndex: 0)
      return try Noun.Name(rawValue: row.decode(atIndex: 1)).map { (column, $0) }
    }
  }

  /// Adds the records that changed records refer to.
  ///
  /// A changeset does not contain the references that stayed the same.
  private func addReferences() throws {
    for noun in Noun.inOrderOfReference {
      for field in noun.fields where !field.isList {
        guard case .reference(let target) = field.type else { continue }
        try database.execute(
          sql: """
            INSERT INTO \(AuditScope.table)
            SELECT '\(target.rawValue)', \(field.name), \(Self.changes(noun, target) ? 1 : 0)
            FROM \(noun.table) WHERE id IN \(AuditDependency.changed(noun.name)) AND \(field.name) IS NOT NULL
            ON CONFLICT DO UPDATE SET is_changed = max(is_changed, excluded.is_changed)
            """)
      }
    }
  }

  /// Returns whether a change of a record also counts as a change of a record that it refers to.
  ///
  /// A membership counts as part of its city, and every record that refers to a program counts as
  /// part of the program.
  private static func changes(_ noun: Noun, _ target: Noun.Name) -> Bool {
    noun.name == .membership && target == .city || target == .program
  }

  /// Adds the records whose findings depend on the scope; each step builds on the previous ones.
  private func addDependents() throws {
    for noun in Subject.nouns {
      // The language and the order of statements depend on their sources.
      try add(
        noun,
        "SELECT \(noun.rawValue) AS found FROM statement WHERE source IN \(AuditDependency.changed(.source))",
        areChanged: true)
    }
    try addMeantOtherwise()
    try add(.owners)
    // Adds records with findings that also involve another record. A city is involved in many
    // findings, which stay the same unless the city itself has changed.
    try database.execute(
      sql: """
        INSERT INTO \(AuditScope.table)
        SELECT noun, id, 0 FROM finding
        WHERE other <> '' AND other IN (
          SELECT noun || '/' || id FROM \(AuditScope.table) WHERE is_changed OR noun <> 'city')
        ON CONFLICT DO NOTHING
        """)
    try add(.parts)
    try add(.evidence)
  }

  /// Adds the records of the dependencies of one step, running each query once.
  private func add(_ step: AuditDependency.Step) throws {
    var added: Set<String> = []
    for dependency in AuditRule.all.lazy.flatMap(\.dependsOn)
    where dependency.step == step && added.insert(dependency.query).inserted {
      try add(dependency.noun, dependency.query)
    }
  }

  /// Adds the subjects of statements and decisions that contain a former ID with a new target.
  private func addMeantOtherwise() throws {
    // The changeset does not contain the former ID of an alias of which only the target changed.
    try database.execute(
      sql: """
        INSERT INTO \(Self.formerIDs)
        SELECT former FROM alias WHERE id IN \(AuditDependency.changed(.alias)) ON CONFLICT DO NOTHING
        """)
    let former = try String.fetchSet(database, sql: "SELECT id FROM \(Self.formerIDs)")
    guard !former.isEmpty else { return }
    for noun in Subject.nouns {
      for (table, said) in [("statement", "ifnull(value, fields)"), ("decision", "value")] {
        try add(noun, mentioning: former, in: table, said)
      }
    }
  }

  /// Adds the records of a type about which a table says a text with one of some IDs.
  private func add(
    _ noun: Noun.Name, mentioning former: Set<String>, in table: String, _ said: String
  ) throws {
    let rows = try RowStatement(
      database,
      "SELECT \(noun.rawValue), \(said) FROM \(table) WHERE \(noun.rawValue) IS NOT NULL")
    var subjects: Set<String> = []
    while try rows.next() {
      guard case .text(let bytes) = rows.cell(1), let id = Cell(rows.cell(0)).text else { continue }
      try meter.add(.row, bytes: bytes.count)
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      let words = text.utf8.split { !Self.isPartOfID($0) }
      if words.contains(where: { former.contains(String(Substring($0))) }) { subjects.insert(id) }
    }
    for id in subjects {
      try database.execute(
        sql: """
          INSERT INTO \(AuditScope.table) VALUES (?, ?, 1)
          ON CONFLICT DO UPDATE SET is_changed = 1
          """, arguments: [noun.rawValue, id])
    }
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    Byte.isLowerCaseLetter(byte) || Byte.isDigit(byte) || byte == Byte.hyphen
  }

  /// Adds records of a type; `ids` is a query with the column `found`.
  private func add(_ noun: Noun.Name, _ ids: String, areChanged: Bool = false) throws {
    try database.execute(
      sql: """
        INSERT INTO \(AuditScope.table)
        SELECT DISTINCT '\(noun)', found, \(areChanged ? 1 : 0) FROM (\(ids))
        WHERE found IS NOT NULL
        ON CONFLICT DO UPDATE SET is_changed = max(is_changed, excluded.is_changed)
        """)
  }
}
