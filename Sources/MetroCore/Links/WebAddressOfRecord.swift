import GRDB
import MetroText

/// The address that a reader of a record most likely wants to open.
package struct WebAddressOfRecord: Sendable, Equatable {
  package let url: String
  /// The state of the link; nil for an address without observations.
  package let state: String?
}

extension Catalog {
  /// Returns the address of a record: its own, that of its page or slides, or its entry in a
  /// register; nil if it has none.
  package func link(of noun: Noun, id: String) throws -> WebAddressOfRecord? {
    let record = try self.record(noun, id: id)
    if let field = noun.fields.first(where: { $0.type == .webAddress && !$0.isList }),
      let url = record.text(field.name)
    {
      return WebAddressOfRecord(url: url, state: record.text("state"))
    }
    if let link = try storedLink(of: noun, id: id) { return link }
    if noun.name == .statement, let source = record.text("source") {
      return try link(of: .named(.source), id: source)
    }
    if let item = record.text("wikidata") {
      return WebAddressOfRecord(url: "https://www.wikidata.org/wiki/\(item)", state: nil)
    }
    if let number = record.text("geonames") {
      return WebAddressOfRecord(url: "https://www.geonames.org/\(number)", state: nil)
    }
    return nil
  }

  /// Returns the link that belongs to a record, preferring one that is not dead, and its page.
  private func storedLink(of noun: Noun, id: String) throws -> WebAddressOfRecord? {
    guard noun.name.has(.linked) else { return nil }
    let first = noun.name == .presentation ? "slides" : "page"
    return try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT url, state FROM link WHERE \(noun.table) = ? AND url IS NOT NULL
          ORDER BY state = 'dead', relation <> ?, id LIMIT 1
          """, arguments: [id, first])
      return try row.map {
        WebAddressOfRecord(url: try $0.decode(atIndex: 0), state: try $0.decode(atIndex: 1))
      }
    }
  }
}
