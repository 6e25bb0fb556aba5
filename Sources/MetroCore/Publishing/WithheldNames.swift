import GRDB
import MetroText

/// The names of withheld records, to be found in the texts of published ones.
///
/// Whether such a text may go out is a question for a person, so it is only reported.
struct WithheldNames {
  private var names: [(name: FoldedName, record: RecordAddress)] = []

  init(of records: [RecordAddress], _ database: Database) throws {
    for record in records {
      let noun = Noun.named(record.noun)
      guard let field = noun.nameField else { continue }
      var texts = try String.fetchAll(
        database, sql: "SELECT \(field) FROM \(noun.table) WHERE id = ? AND \(field) IS NOT NULL",
        arguments: [record.id])
      if noun.hasNames {
        texts += try String.fetchAll(
          database, sql: "SELECT text FROM name WHERE \(noun.table) = ? ORDER BY id",
          arguments: [record.id])
      }
      for text in texts {
        let name = FoldedName(text)
        // A name of one letter would be found everywhere.
        if name.key.unicodeScalars.count > 1 { names.append((name, record)) }
      }
    }
  }

  /// Returns the texts in which one of the names occurs as whole words.
  func mentions(in database: Database) throws -> [PublishedCatalog.Mention] {
    guard !names.isEmpty else { return [] }
    var mentions: [PublishedCatalog.Mention] = []
    try PublishedTexts(database).forEach { record, field, text in
      let words = FoldedName(text).words
      let joined = " " + words.joined(separator: " ") + " "
      for (name, withheld) in names {
        let mention = PublishedCatalog.Mention(withheld: withheld, record: record, field: field)
        // Korean and Chinese add endings to a name, or write none between words.
        let isFound =
          name.key.utf8.allSatisfy { $0 < 0x80 }
          ? joined.contains(" " + name.words.joined(separator: " ") + " ")
          : words.joined().contains(name.key)
        if isFound, mentions.last != mention { mentions.append(mention) }
      }
    }
    return mentions
  }
}

/// The texts of all records that are published.
struct PublishedTexts {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func forEach(_ take: (RecordAddress, _ field: String, String) throws -> Void) throws {
    for noun in Noun.inOrderOfReference {
      if case .unpublished? = noun.publication { continue }
      let fields = noun.fields.filter { field in
        // The text of a source is not published.
        guard !(noun.name == .source && field.name == "text") else { return false }
        switch field.type {
        case .line, .name, .prose, .speaker: return true
        default: return false
        }
      }
      guard !fields.isEmpty else { continue }
      let columns = fields.map(\.column.sql).joined(separator: ", ")
      let query: SQL = """
        SELECT t.id, \(literal: columns) FROM \(sql: noun.table) AS t ORDER BY t.id
        """
      let (sql, _) = try query.build(database)
      let rows = try RowStatement(database, sql)
      defer { rows.reset() }
      while try rows.next() {
        let id = Cell(rows.cell(0)).text ?? ""
        for (index, field) in fields.enumerated() {
          guard case .text(let text) = Cell(rows.cell(Int32(index + 1))) else { continue }
          try take(RecordAddress(noun.name, id), field.name, text)
        }
      }
    }
  }
}
