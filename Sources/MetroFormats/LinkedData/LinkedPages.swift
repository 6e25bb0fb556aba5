package import MetroCore
import MetroJSON
package import MetroText

/// The linked data of the pages of a site: for each page one graph, with the places, organizations and
/// themes to which its record refers.
package struct LinkedPages {
  private var shared: [RecordAddress: LinkedNode] = [:]
  private let site: SiteAddress

  /// The graph of the catalog as a whole; nil if it is not described.
  package private(set) var dataset: [UInt8]?

  /// Reads the records to which others refer from a published catalog.
  ///
  /// The identifiers are made from the address of the site, which may be relative to the folder of the
  /// pages.
  package init(
    of catalog: Catalog, site: SiteAddress, today: CalendarDay, version: CatalogVersion? = nil
  ) throws {
    self.site = site
    for noun in LinkedDataRenderer.carried.sorted(by: { $0.rawValue < $1.rawValue }) {
      shared.merge(try Self.nodes(of: noun, in: catalog, today)) { $1 }
    }
    if var node = try Self.nodes(of: .description, in: catalog, today).values.first {
      if let version { SchemaOrg.setVersion(&node, version) }
      dataset = graph(of: node, found: [])
    }
  }

  private static func nodes(
    of noun: Noun.Name, in catalog: Catalog, _ today: CalendarDay
  ) throws -> [RecordAddress: LinkedNode] {
    let nodes = NodeBuffer(noun)
    var listing = Listing(.named(noun), today: today.text)
    listing.furtherColumns = Noun.named(noun).relatedColumns
    listing.columns = columns(of: .named(noun))
    try catalog.list(listing, to: nodes)
    return nodes.nodes
  }

  /// Returns the columns that the graph of a record is made from.
  package static func columns(of noun: Noun) -> [String] { LinkedDataRenderer.columns(of: noun) }

  /// Returns the graph of a record as JSON-LD, from the values of its columns; nil if schema.org cannot
  /// describe it.
  package func graph(of noun: Noun, _ values: [String?]) -> [UInt8]? {
    let cells = NamedCells(Self.columns(of: noun), values)
    guard let id = cells["id"], let own = SchemaOrg.node(noun.name, cells) else { return nil }
    return graph(of: own, found: [RecordAddress(noun.name, id)])
  }

  /// Returns the graph of a node, with the nodes to which it leads except those `found` already.
  private func graph(of own: LinkedNode, found: Set<RecordAddress>) -> [UInt8] {
    var found = found
    var nodes = [own]
    var next = 0
    while next < nodes.count {
      var referred: [RecordAddress] = []
      nodes[next].forEachRecord { referred.append($0) }
      for record in referred {
        guard found.insert(record).inserted, let node = shared[record] else { continue }
        nodes.append(node)
      }
      next += 1
    }
    var writer = JSONWriter(.compact, escaping: .pageSafe)
    writer.bytes.append(contentsOf: "{\(LinkedDataRenderer.context)".utf8)
    writer.beginArray()
    for node in nodes { writer.append(node, site) }
    writer.endArray()
    return writer.bytes + [UInt8(ascii: "}")]
  }
}

/// Collects the nodes of the records of a type.
private final class NodeBuffer: RowSink {
  private let noun: Noun.Name
  private var record = NamedCells([])
  private(set) var nodes: [RecordAddress: LinkedNode] = [:]

  init(_ noun: Noun.Name) { self.noun = noun }

  func begin(_ columns: [Column]) { record = NamedCells(columns) }

  func row(_ cells: [Cell]) {
    record.take(cells)
    guard let id = record["id"] else { return }
    nodes[RecordAddress(noun, id)] = SchemaOrg.node(noun, record)
  }

  func end() {}
}
