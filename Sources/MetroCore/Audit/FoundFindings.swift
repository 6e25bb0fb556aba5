import Foundation
import GRDB
import MetroText

/// The findings of one run of the audit, in a temporary table, until they are stored in the file.
struct FoundFindings {
  static let table = "temp.audit_found"
  /// The table of rules that depend on the day, if other rules looked only at changes.
  static let datedTable = "temp.audit_found_dated"

  private let database: Database
  private let table: String
  private let rules: [String]
  private let isPartial: Bool
  private let insert: RowStatement

  /// `rules` are the rules that run, in a partial audit only on the records in ``AuditScope/table``.
  init(_ database: Database, _ table: String, _ rules: [String], isPartial: Bool) throws {
    self.database = database
    self.table = table
    self.rules = rules
    self.isPartial = isPartial
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS \(table);
        CREATE TABLE \(table) (
          rule TEXT NOT NULL, noun TEXT NOT NULL, id TEXT NOT NULL, field TEXT NOT NULL,
          other TEXT NOT NULL, severity INTEGER NOT NULL, message TEXT NOT NULL,
          evidence TEXT NOT NULL, remedy TEXT, inputs TEXT NOT NULL, since TEXT, resolved TEXT,
          PRIMARY KEY (rule, noun, id, field, other)) WITHOUT ROWID
        """)
    insert = try RowStatement(
      database,
      """
      INSERT INTO \(table) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
      ON CONFLICT DO NOTHING
      """)
  }

  func add(_ finding: Finding) throws {
    defer { insert.reset() }
    insert.bind(finding.rule, at: 1)
    insert.bind(finding.noun.rawValue, at: 2)
    insert.bind(finding.id, at: 3)
    insert.bind(finding.field ?? "", at: 4)
    insert.bind(finding.other ?? "", at: 5)
    insert.bind(Int64(finding.severity.rawValue), at: 6)
    insert.bind(finding.message, at: 7)
    insert.bind(
      String(decoding: try JSONEncoder().encode(finding.evidence), as: UTF8.self), at: 8)
    if let remedy = finding.remedy {
      insert.bind(try remedy.stored(), at: 9)
    } else {
      insert.bindNull(at: 9)
    }
    insert.bind(try Self.kept(finding.inputs), at: 10)
    try insert.execute()
  }

  /// Returns the inputs as stored for comparison; long inputs are stored as a digest.
  private static func kept(_ inputs: String) throws -> String {
    let inputs = FindingInputs.storable(inputs)
    return try inputs.utf8.count <= 4_000
      ? inputs : "sha256:\(SHA256Digest(of: Data(inputs.utf8)).text)"
  }

  /// Replaces the stored findings of the rules with the findings of this run.
  ///
  /// A partial audit replaces only the findings about records in its scope. Stored findings that
  /// this run did not find become resolved.
  func keep(today: String) throws {
    let looked =
      isPartial
      ? "(noun, id) IN (SELECT noun, id FROM \(AuditScope.table))" : "TRUE"
    let known = rules.map { "'\($0)'" }.joined(separator: ", ")
    // Unary + stops SQLite from using an index of all findings when the scope has few records.
    try database.execute(
      sql: """
        UPDATE finding SET resolved = ?
        WHERE +resolved IS NULL AND +rule IN (\(known)) AND \(looked) AND NOT EXISTS (
          SELECT 1 FROM \(table) AS found WHERE found.rule = finding.rule
            AND found.noun = finding.noun AND found.id = finding.id
            AND found.field = finding.field AND found.other = finding.other)
        """, arguments: [today])
    try database.execute(
      sql: """
        INSERT INTO finding SELECT rule, noun, id, field, other, severity, message, evidence, remedy,
          inputs, ?1, NULL FROM \(table) WHERE TRUE
        ON CONFLICT DO UPDATE SET severity = excluded.severity, message = excluded.message,
          evidence = excluded.evidence, remedy = excluded.remedy, inputs = excluded.inputs,
          since = CASE WHEN resolved IS NULL THEN since ELSE excluded.since END, resolved = NULL
        WHERE (severity, message, evidence, remedy, inputs, resolved) IS NOT
          (excluded.severity, excluded.message, excluded.evidence, excluded.remedy,
            excluded.inputs, NULL)
        """, arguments: [today])
  }

  func forget() throws {
    try database.execute(sql: "DROP TABLE \(table)")
  }
}
