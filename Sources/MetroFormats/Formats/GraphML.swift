import MetroCore
import MetroText

extension Format {
  package static let graphml = Format(
    "graphml", endings: ["graphml"],
    summary: "programs, cities and practices with what connects them, as a graph (GraphML)",
    columns: GraphRenderer.columns
  ) { GraphRenderer(write: $1) }
}

/// Renders programs, cities and practices as the nodes of a graph, and as its edges hosts,
/// participations, origins of practices, practices that programs are about, and transfers.
///
/// http://graphml.graphdrawing.org/specification.html
final class GraphRenderer: DocumentRenderer {
  private var output: BufferedOutput
  private var noun = Noun.Name.city
  private var record = NamedCells([])
  private var edges: [Edge] = []
  private var years: [String: String] = [:]
  private var nodes: Set<RecordAddress> = []
  private var isBegun = false
  private(set) var omittedCount = 0

  private struct Edge {
    let source: RecordAddress
    let target: RecordAddress
    let relation: String
    var role: String?
    var stage: String?
    var delegates: String?
    /// The program whose year is that of the edge.
    var program: String?
  }

  /// The attributes of nodes and edges: name and type.
  private static let nodeKeys = [
    ("type", "string"), ("label", "string"), ("dates", "string"), ("year", "int"),
    ("country", "string"), ("latitude", "double"), ("longitude", "double"),
  ]
  private static let edgeKeys = [
    ("relation", "string"), ("role", "string"), ("year", "int"), ("delegates", "int"),
    ("stage", "string"),
  ]

  init(write: @escaping Format.Write) { output = BufferedOutput(write: write) }

  static func columns(of noun: Noun) -> [String] {
    switch noun.name {
    case .city: ["id", "name", "country", "latitude", "longitude"]
    case .program: ["id", "title", "dates", "host", "practices"]
    case .practice: ["id", "title", "cities"]
    case .participation: ["id", "program", "city", "role", "delegates"]
    case .transfer: ["id", "practice", "city", "stage"]
    default: ["id"]
    }
  }

  func start(_ noun: Noun) {
    self.noun = noun.name
    if !isBegun { begin() }
    isBegun = true
  }

  private func begin() {
    output.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """)
    for (kind, keys) in [("node", Self.nodeKeys), ("edge", Self.edgeKeys)] {
      for (name, type) in keys {
        output.append(
          """
            <key id="\(kind)-\(name)" for="\(kind)" attr.name="\(name)" attr.type="\(type)"/>

          """
        )
      }
    }
    output.append("  <graph id=\"catalog\" edgedefault=\"directed\">\n")
  }

  func begin(_ columns: [Column]) { record = NamedCells(columns) }

  func row(_ cells: [Cell]) throws {
    record.take(cells)
    guard let id = record["id"] else { return }
    let own = RecordAddress(noun, id)
    switch noun {
    case .city: node(own, label: record["name"], ["country", "latitude", "longitude"])
    case .program:
      years[id] = record["dates"].flatMap(Self.year)
      node(own, label: record["title"], ["dates"], year: years[id])
      if let host = record["host"] {
        edges.append(
          Edge(source: own, target: RecordAddress(.city, host), relation: "host", program: id))
      }
      for practice in ListText.values(of: record["practices"] ?? "") {
        edges.append(
          Edge(
            source: own, target: RecordAddress(.practice, practice), relation: "about", program: id)
        )
      }
    case .practice:
      node(own, label: record["title"], [])
      for city in ListText.values(of: record["cities"] ?? "") {
        edges.append(Edge(source: own, target: RecordAddress(.city, city), relation: "origin"))
      }
    case .participation:
      guard let program = record["program"], let city = record["city"] else { return }
      edges.append(
        Edge(
          source: RecordAddress(.city, city), target: RecordAddress(.program, program),
          relation: "participation", role: record["role"], delegates: record["delegates"],
          program: program))
    case .transfer:
      guard let practice = record["practice"], let city = record["city"] else { return }
      edges.append(
        Edge(
          source: RecordAddress(.practice, practice), target: RecordAddress(.city, city),
          relation: "transfer", stage: record["stage"]))
    default: omittedCount += 1
    }
    try output.flushIfFull()
  }

  func end() {}

  func takeMissing() -> [RecordAddress] {
    let missing = Set(edges.flatMap { [$0.source, $0.target] }).subtracting(nodes)
    // A record that does not exist is asked for only once.
    nodes.formUnion(missing)
    return missing.sorted { ($0.noun.rawValue, $0.id) < ($1.noun.rawValue, $1.id) }
  }

  func finish() throws {
    for edge in edges {
      output.append(
        "    <edge source=\"\(Self.id(edge.source))\" target=\"\(Self.id(edge.target))\">")
      data("edge", "relation", edge.relation)
      data("edge", "role", edge.role)
      data("edge", "year", edge.program.flatMap { years[$0] })
      data("edge", "delegates", edge.delegates)
      data("edge", "stage", edge.stage)
      output.append("</edge>\n")
      try output.flushIfFull()
    }
    output.append("  </graph>\n</graphml>\n")
    try output.flush()
  }

  private func node(
    _ record: RecordAddress, label: String?, _ columns: [String], year: String? = nil
  ) {
    nodes.insert(record)
    output.append("    <node id=\"\(Self.id(record))\">")
    data("node", "type", record.noun.rawValue)
    data("node", "label", label)
    for column in columns { data("node", column, self.record[column]) }
    data("node", "year", year)
    output.append("</node>\n")
  }

  private func data(_ kind: String, _ name: String, _ value: String?) {
    guard let value else { return }
    output.append("<data key=\"\(kind)-\(name)\">\(Self.escaped(value))</data>")
  }

  /// Returns the identifier of a node, which the schema of GraphML restricts to name characters, as the
  /// value of an attribute; another program may have stored an ID with other ones.
  private static func id(_ record: RecordAddress) -> String {
    escaped("\(record.noun.rawValue):\(record.id)").replacing("\"", with: "&quot;")
  }

  /// Returns the year in which dates start, unless it is approximate or uncertain.
  private static func year(_ dates: String) -> String? {
    let year = (try? EDTFDate(dates))?.start.flatMap(SchemaOrg.certain)?.prefix(4) ?? ""
    return year.count == 4 && year.utf8.allSatisfy { Byte.isDigit($0) } ? String(year) : nil
  }

  /// Returns a text as XML 1.0; characters that XML cannot hold become U+FFFD.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: escaped += "&amp;"
      case 0x3C: escaped += "&lt;"
      case 0x3E: escaped += "&gt;"
      case 0x0D: escaped += "&#13;"
      case 0x09, 0x0A: escaped.unicodeScalars.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
