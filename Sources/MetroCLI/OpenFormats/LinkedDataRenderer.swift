import MetroCore

/// Renders records as one JSON-LD document in the vocabulary of schema.org, a node for each.
final class LinkedDataRenderer: DocumentRenderer {
  private var output: BufferedOutput
  private var noun = Noun.Name.city
  private var record = NamedCells([])
  private var isBegun = false
  private var isFirst = true
  private var leftOut = OmittedRecords()

  init(write: @escaping (Span<UInt8>) throws -> Void) {
    output = BufferedOutput(write: write)
  }

  var leftOutCount: Int { leftOut.count }

  var remark: String? {
    leftOut.sentence(
      .link, "has no address and is not in the graph", "have no address and are not in the graph")
  }

  /// The columns of a noun that its node is made from.
  static func columns(of noun: Noun) -> [String] {
    noun.exportColumns + noun.relatedColumns.map(\.name)
      + (noun.name == .presentation ? ["url"] : [])
  }

  func start(_ noun: Noun) {
    self.noun = noun.name
    if !isBegun { output.append(Self.opening) }
    isBegun = true
  }

  func begin(_ columns: [Column]) { record = NamedCells(columns) }

  func row(_ cells: [Cell]) throws {
    record.take(cells)
    guard let node = SchemaOrg.node(noun, record) else { return leftOut.append(record["id"] ?? "") }
    output.append(isFirst ? "\n    " : ",\n    ")
    isFirst = false
    output.bytes.append(node)
    try output.flushIfFull()
  }

  func end() {}

  func finish() throws {
    output.append(isFirst ? "]\n}\n" : "\n  ]\n}\n")
    try output.flush()
  }

  /// The context stands in the document, so that nobody needs the network to read it.
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
