import MetroCore
import MetroJSON

extension Format {
  package static let jsonld = Format(
    "jsonld", endings: ["jsonld"], summary: "all records in the schema.org vocabulary (JSON-LD)",
    columns: LinkedDataRenderer.columns
  ) { LinkedDataRenderer($0, write: $1) }
}

/// Renders records as the nodes of one JSON-LD document in the schema.org vocabulary.
final class LinkedDataRenderer: DocumentRenderer {
  private let write: Format.Write
  private let site: SiteAddress?
  private let version: CatalogVersion?
  private var writer = JSONWriter(.spaced, escaping: .pageSafe)
  private var noun = Noun.Name.city
  private var record = NamedCells([])
  private var isBegun = false
  private var omitted = OmittedRecords()

  /// The places, organizations and themes in the graph, and those that nodes refer to.
  private var described: Set<RecordAddress> = []
  private var referred: Set<RecordAddress> = []

  /// The types of records without which a reader cannot make use of the nodes that refer to them.
  static let carried: Set<Noun.Name> = [.city, .site, .organization, .theme]

  init(_ options: FormatOptions, write: @escaping Format.Write) {
    self.write = write
    site = options.site
    version = options.version
  }

  var omittedCount: Int { omitted.count }

  var remark: String? {
    omitted.sentence(
      .link, "has no URL and is not in the graph", "have no URL and are not in the graph")
  }

  /// Returns the columns of a record type that its node is made from.
  static func columns(of noun: Noun) -> [String] {
    noun.exportColumns + noun.relatedColumns.map(\.name)
      + (noun.name == .presentation ? ["url"] : [])
  }

  func start(_ noun: Noun) {
    self.noun = noun.name
    if !isBegun { writer.bytes.append(contentsOf: "{\n  \(Self.context)[".utf8) }
    isBegun = true
  }

  func begin(_ columns: [Column]) { record = NamedCells(columns) }

  func row(_ cells: [Cell]) throws {
    record.take(cells)
    guard var node = SchemaOrg.node(noun, record) else { return omitted.append(record["id"] ?? "") }
    if noun == .description, let version { SchemaOrg.setVersion(&node, version) }
    writer.breakLine(indent: 4)
    writer.append(node, site)
    node.forEachRecord { if Self.carried.contains($0.noun) { referred.insert($0) } }
    if Self.carried.contains(noun), let id = record["id"] {
      described.insert(RecordAddress(noun, id))
    }
    try writer.flush(atLeast: 65_536, to: write)
  }

  func end() {}

  func takeMissing() -> [RecordAddress] {
    let missing = referred.subtracting(described)
    // A record that does not exist is asked for only once.
    described.formUnion(missing)
    return missing.sorted { ($0.noun.rawValue, $0.id) < ($1.noun.rawValue, $1.id) }
  }

  func finish() throws {
    writer.breakLineBeforeEnd(indent: 2)
    writer.bytes.append(contentsOf: "]\n}\n".utf8)
    try writer.flush(to: write)
  }

  /// The inline context, so that readers need no network access, and the beginning of the graph.
  static let context = """
    "@context": {
        "@vocab": "https://schema.org/",
        "url": {"@type": "@id"},
        "sameAs": {"@type": "@id"},
        "eventStatus": {"@type": "@id"},
        "eventAttendanceMode": {"@type": "@id"},
        "broader": {"@id": "http://www.w3.org/2004/02/skos/core#broader"}
      },
      "@graph":\u{20}
    """
}
