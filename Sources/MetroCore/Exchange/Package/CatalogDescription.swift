import GRDB

/// The description of the catalog as a whole, for documents that say what they contain.
package struct CatalogDescription: Sendable, Equatable {
  /// The network or organization that publishes the catalog.
  package struct Network: Sendable, Equatable {
    package let id: String
    package let name: String
    package let url: String?

    package init(id: String, name: String, url: String?) {
      self.id = id
      self.name = name
      self.url = url
    }
  }

  package let title: String
  package let summary: String?
  package let license: String?
  package let contact: String?
  package let network: Network?
  package let homepage: String?

  package init(
    title: String, summary: String?, license: String?, contact: String?, network: Network?,
    homepage: String?
  ) {
    self.title = title
    self.summary = summary
    self.license = license
    self.contact = contact
    self.network = network
    self.homepage = homepage
  }

  /// Reads the description of a catalog; nil if it has none.
  init?(_ database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT d.title, d.summary, d.license, d.contact, d.homepage, o.id, o.name, o.url
        FROM description AS d LEFT JOIN organization AS o ON o.id = d.network
        """)
    guard let row else { return nil }
    title = try row.decode(atIndex: 0)
    summary = try row.decode(atIndex: 1)
    license = try row.decode(atIndex: 2)
    contact = try row.decode(atIndex: 3)
    homepage = try row.decode(atIndex: 4)
    let id: String? = try row.decode(atIndex: 5)
    network = try id.map {
      try Network(id: $0, name: row.decode(atIndex: 6), url: row.decode(atIndex: 7))
    }
  }
}

extension Catalog {
  /// Returns the description of the catalog as a whole; nil if it has none.
  package func catalogDescription() throws -> CatalogDescription? {
    try read { try CatalogDescription($0) }
  }
}
