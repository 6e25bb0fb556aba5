import GRDB
import MetroText

/// Records that a search finds without the full-text index: by an address, or by a name that only
/// the gazetteer has.
struct FurtherHits {
  let database: Database
  let search: Search

  private static let most = 100

  /// The rows in the columns of a search.
  var rows: [[Cell]] {
    get throws { try addresses + places }
  }

  private var words: [String] {
    search.words.flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  /// The records with an address that contains all words, one of which is part of an address.
  private var addresses: [[Cell]] {
    get throws {
      guard words.contains(where: Self.isPartOfAddress) else { return [] }
      return try Noun.inOrderOfReference.flatMap { noun in
        try noun.fields.filter { $0.type == .webAddress && !$0.isList && includes(noun) }
          .flatMap { try addresses(noun, $0) }
      }
    }
  }

  private func addresses(_ noun: Noun, _ field: Field) throws -> [[Cell]] {
    let conditions = words.map { word in
      "instr(lower(\(sql: field.name)), lower(\(word))) > 0" as SQL
    }
    let query: SQL = """
      SELECT id, \(sql: noun.nameField ?? "NULL"), \(sql: field.name) FROM \(sql: noun.table)
      WHERE \(literal: conditions.joined(separator: " AND ")) ORDER BY id LIMIT \(Self.most)
      """
    let (sql, arguments) = try query.build(database)
    return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
      let name = try row.decode(String?.self, atIndex: 1)
      return try hit(noun, row.decode(atIndex: 0), name, snippet: row.decode(atIndex: 2))
    }
  }

  /// The cities that the gazetteer has under a name that the catalog does not have.
  private var places: [[Cell]] {
    get throws {
      let noun = Noun.named(.city)
      guard includes(noun) else { return [] }
      let found = Gazetteer.places(named: words.joined(separator: " "))
      return try (found.found + found.elsewhere).prefix(Self.most).compactMap { candidate in
        let row = try Row.fetchOne(
          database.cachedStatement(sql: "SELECT id, name FROM city WHERE geonames = ?"),
          arguments: [candidate.place.id])
        guard let row else { return nil }
        return try hit(
          noun, row.decode(atIndex: 0), row.decode(atIndex: 1),
          snippet: "[\(candidate.matched)] in the gazetteer")
      }
    }
  }

  private func includes(_ noun: Noun) -> Bool { search.noun.map { $0.name == noun.name } ?? true }

  private func hit(_ noun: Noun, _ id: String, _ name: String?, snippet: String) -> [Cell] {
    [.text(noun.name.rawValue), .text(id), name.map { .text($0) } ?? .null, .text(snippet)]
  }

  private static func isPartOfAddress(_ word: String) -> Bool {
    word.count >= 3 && word.contains { $0 == "." || $0 == "/" || $0 == ":" }
  }
}

/// Passes on the hits of the index, and afterward those of further hits that were not among them.
final class RemainingHits: RowSink {
  private let sink: any RowSink
  private var rest: [[Cell]]
  private var limit: Int

  init(_ rest: [[Cell]], limit: Int?, _ sink: any RowSink) {
    self.sink = sink
    self.rest = rest
    self.limit = limit ?? .max
  }

  func begin(_ columns: [Column]) {}

  func row(_ cells: [Cell]) throws {
    rest.removeAll { $0[0].text == cells[0].text && $0[1].text == cells[1].text }
    limit -= 1
    try sink.row(cells)
  }

  func row(raw cells: [RawCell]) throws {
    guard rest.isEmpty else { return try row(cells.map { Cell($0) }) }
    limit -= 1
    try sink.row(raw: cells)
  }

  func end() {}

  /// Sends the further hits, within the limit.
  func sendRest() throws {
    var sent: Set<String> = []
    for row in rest where limit > 0 {
      guard sent.insert("\(row[0].text ?? "")/\(row[1].text ?? "")").inserted else { continue }
      limit -= 1
      try sink.row(row)
    }
  }
}
