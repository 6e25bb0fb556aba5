import GRDB
import MetroText

/// What may go out of a catalog, as a catalog of its own.
///
/// Withheld records, the records that depend on them, and everything internal are not in it, so no
/// page, list, count, search, feed or download can have them: each asks this catalog alone. It is a
/// temporary copy of one state of the file, which is not changed.
package final class PublishedCatalog {
  package let catalog: Catalog

  /// The texts of published records in which the name of a withheld one occurs.
  package private(set) var mentions: [Mention] = []

  /// The personal data in published records for which there is no waiver.
  package private(set) var personalData: [PersonalDataFinding] = []

  /// The number of records that are withheld themselves.
  package private(set) var withheldCount = 0

  /// The disputes about decisions.
  private(set) var disputes: PublishedDisputes

  /// The name of a withheld record in a text of a published one.
  package struct Mention: Sendable, Equatable {
    package let withheld: RecordAddress
    package let record: RecordAddress
    package let field: String
  }

  /// The longest quote that is published, in characters.
  static let longestQuote = 300

  /// Copies a catalog; `today` is the current day as `YYYY-MM-DD`, for waivers that end.
  ///
  /// With `showsWithheld`, for a preview, withheld records are in it, and with `showsReasons` the reasons
  /// of decisions. For an earlier state of a catalog, `withheld` are the records that are withheld
  /// now.
  ///
  /// - Throws: `StorageError.damaged` for an ID that is not one.
  package init(
    of catalog: Catalog, today: String, showsWithheld: Bool = false, showsReasons: Bool = false,
    alsoWithholding withheld: [RecordAddress] = []
  ) throws {
    let copy = try Catalog.scratch(checksReferences: true, catalog.isInterrupted) {
      try catalog.copy(to: $0)
    }
    self.catalog = copy
    try copy.read { try PathValues.check(in: $0, path: catalog.path) }
    disputes = try copy.read { try PublishedDisputes(ofDecisionsIn: $0) }
    try SQLiteErrors.translating(path: copy.path, wait: 0, catalog.isInterrupted) {
      try copy.inDatabase { database in
        try database.inTransaction {
          try Self.withhold(withheld, database)
          if !showsWithheld { try removeWithheld(database) }
          personalData = try PersonalDataFinding.all(in: database, today: today)
          try removeInternals(database, showsReasons: showsReasons)
          return .commit
        }
      }
    }
  }

  // MARK: - Withheld records

  private func removeWithheld(_ database: Database) throws {
    let owner = Withholding.owner
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT \(owner.columns.joined(separator: ", ")) FROM withholding ORDER BY id")
    let withheld = try rows.flatMap { row in
      try owner.nouns.enumerated().compactMap { index, noun in
        try row.decode(String?.self, atIndex: index).map { RecordAddress(noun, $0) }
      }
    }
    withheldCount = withheld.count
    guard !withheld.isEmpty else { return }
    let names = try WithheldNames(of: withheld, database)
    for noun in Subject.nouns { try removeStatements(about: .named(noun), database) }
    for noun in owner.nouns {
      // Dependent records go with them, and references to them become empty.
      try database.execute(
        sql: """
          DELETE FROM \(noun.rawValue)
          WHERE id IN (SELECT \(noun.rawValue) FROM withholding WHERE \(noun.rawValue) IS NOT NULL)
          """)
    }
    mentions = try names.mentions(in: database)
  }

  /// Removes what statements and decisions about records of a type say of withheld records.
  ///
  /// A statement that names a withheld record goes as a whole, because its words name it too.
  private func removeStatements(about noun: Noun, _ database: Database) throws {
    let rows = StatementRows(noun: noun)
    for field in noun.citableFields {
      guard case .reference(let target) = field.type, Withholding.owner.nouns.contains(target)
      else { continue }
      func names(_ value: String) -> String {
        let present = rows.present(value, of: "'\(field.name)'")
        return """
          EXISTS (SELECT 1 FROM withholding AS w WHERE w.\(target.rawValue) IS NOT NULL
            AND instr(';' || \(present) || ';', ';' || w.\(target.rawValue) || ';') > 0)
          """
      }
      let own = "\(noun.name.rawValue) IS NOT NULL"
      try database.execute(
        sql: """
          DELETE FROM statement WHERE \(own) AND field = '\(field.name)' AND \(names("statement.value"));
          DELETE FROM decision WHERE \(own) AND field = '\(field.name)' AND \(names("decision.value"));
          UPDATE statement SET fields = json_remove(fields, '$.\(field.name)')
            WHERE \(own) AND fields IS NOT NULL AND \(names("json_extract(statement.fields, '$.\(field.name)')"));
          DELETE FROM statement WHERE fields = '{}'
          """)
    }
  }

  // MARK: - What is internal

  private func removeInternals(_ database: Database, showsReasons: Bool) throws {
    let longest = Self.longestQuote
    func cut(_ column: String) -> String {
      """
      UPDATE statement SET \(column) = rtrim(substr(\(column), 1, \(longest))) || '…'
        WHERE length(\(column)) > \(longest);
      """
    }
    try database.execute(
      sql: """
        UPDATE source SET text = NULL WHERE text IS NOT NULL;
        UPDATE decision SET decided_by = NULL, against = NULL;
        \(showsReasons ? "" : "UPDATE decision SET because = '-';")
        \(cut("quote")) \(cut("stated"))
        DELETE FROM waiver;
        DELETE FROM withholding;
        DELETE FROM finding;
        DELETE FROM audit;
        UPDATE revision SET actor = '', command = '', note = NULL;
        """)
  }
}
