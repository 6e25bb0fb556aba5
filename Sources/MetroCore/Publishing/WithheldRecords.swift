import GRDB

extension Catalog {
  /// Returns the records that are withheld, with their former IDs, so that they can be left out of an
  /// earlier state of the catalog as well.
  package func withheldRecords() throws -> [RecordAddress] {
    try read { database in
      try Withholding.owner.nouns.flatMap { noun in
        let name = noun.rawValue
        return try String.fetchAll(
          database,
          sql: """
            SELECT \(name) FROM withholding WHERE \(name) IS NOT NULL UNION
            SELECT former FROM alias JOIN withholding USING (\(name)) WHERE \(name) IS NOT NULL
            """
        ).map { RecordAddress(noun, $0) }
      }
    }
  }
}

extension PublishedCatalog {
  /// Withholds the records that exist and are not withheld yet.
  static func withhold(_ records: [RecordAddress], _ database: Database) throws {
    for record in records {
      let noun = record.noun.rawValue
      try database.execute(
        sql: """
          INSERT INTO withholding (id, because, \(noun))
          SELECT lower(hex(randomblob(16))), '-', id FROM \(noun)
          WHERE id = ? AND NOT EXISTS (SELECT 1 FROM withholding WHERE \(noun) = ?)
          """, arguments: [record.id, record.id])
    }
  }
}
