import MetroCore
import MetroJSON

extension Format {
  package static let jsonld = Format(
    "jsonld", endings: ["jsonld"], summary: "all records in the schema.org vocabulary (JSON-LD)",
    columns: LinkedDataRenderer.columns
  ) { LinkedDataRenderer(write: $1) }
}

/// Renders records as the nodes of one JSON-LD document in the schema.org vocabulary.
final class LinkedDataRenderer: DocumentRenderer {
  private let write: Format.Write
  private var writer = JSONWriter(.spaced, escaping: .pageSafe)
  private var noun = Noun.Name.city
  private var record = NamedCells([])
  private var isBegun = false
  private var omitted = OmittedRecords()

  init(write: @escaping Format.Write) { self.write = write }

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
    if !isBegun { writer.bytes.append(contentsOf: Self.opening.utf8) }
    isBegun = true
  }

  func begin(_ columns: [Column]) { record = NamedCells(columns) }

  func row(_ cells: [Cell]) throws {
    record.take(cells)
    guard let node = SchemaOrg.node(noun, record) else { return omitted.append(record["id"] ?? "") }
    writer.breakLine(indent: 4)
    writer.append(node)
    try writer.flush(atLeast: 65_536, to: write)
  }

  func end() {}

  func finish() throws {
    writer.breakLineBeforeEnd(indent: 2)
    writer.bytes.append(contentsOf: "]\n}\n".utf8)
    try writer.flush(to: write)
  }

  /// The start of the document, with an inline context so that readers need no network access.
  private static let opening = """
    {
      "@context": {
        "@vocab": "https://schema.org/",
        "url": {"@type": "@id"},
        "sameAs": {"@type": "@id"},
        "eventStatus": {"@type": "@id"},
        "eventAttendanceMode": {"@type": "@id"},
        "broader": {"@id": "http://www.w3.org/2004/02/skos/core#broader"}
      },
      "@graph": [
    """
}
