internal import GRDB

/// The schemas that a catalog file has had since 0.1.0, and the migrations between them.
///
/// `PRAGMA user_version` holds the number of the file's schema. It is stored in the header of the
/// file, so checking it requires no query on a table and no write lock.
enum Schema {
  /// `mtro` in ASCII, written to `PRAGMA application_id` (SQLite file format, section 1.3.17).
  static let applicationID: Int32 = 0x6D74_726F

  /// `metr`, the ID of files from before 0.1.0, whose schemas are also numbered from 1.
  static let formerApplicationID: Int32 = 0x6D65_7472

  /// The commit of the last tree that reads the schemas before 0.1.0.
  static let lastFormerTree = "fd85741"

  /// The released steps; the first creates schema 1 in an empty database.
  private static let shipped: [SchemaStep] = [
    .sql(Schema1.sql),
    .computed(Schema2.sql) { try RevisionChain($0).fill() },
    .widening(Schema3.sql, Schema3.scope),
    .widening(Schema4.sql, Schema4.states),
    Schema5.step,
    Schema6.step,
    Schema7.step,
    .sql(Schema8.sql),
    Schema9.step,
  ]

  /// Additional steps for tests of migrations that no release has yet.
  @TaskLocal static var further: [SchemaStep] = []

  static var steps: [SchemaStep] { shipped + further }

  static var current: Int { steps.count }

  /// Creates an empty catalog with the current schema, in the caller's transaction.
  static func make(in database: Database) throws {
    try make(in: database, withIndexes: true)
  }

  /// Creates an empty catalog without the indexes that only speed up reading, for a catalog in
  /// which nothing is looked up.
  static func makeWithoutIndexes(in database: Database) throws {
    try make(in: database, withIndexes: false)
  }

  private static func make(in database: Database, withIndexes: Bool) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    // Faster than the migrations, which rebuild many tables.
    try SchemaStep.sql(WholeSchema.sql).run(on: database, withIndexes: withIndexes)
    for step in further { try step.run(on: database, withIndexes: withIndexes) }
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }

  /// Returns the number of a database's schema.
  static func version(of database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
  }

  /// Migrates a database from an older schema to the current one, in the caller's transaction.
  static func bring(_ database: Database, from version: Int) throws {
    for step in steps.dropFirst(version) { try step.run(on: database, withIndexes: true) }
    try database.execute(sql: "PRAGMA user_version = \(current)")
  }

  /// The indexes of the current schema that only speed up reading.
  static var indexes: [Index] {
    further.isEmpty ? shippedIndexes : steps.flatMap(\.indexes)
  }

  private static let shippedIndexes = shipped.flatMap(\.indexes)
}
