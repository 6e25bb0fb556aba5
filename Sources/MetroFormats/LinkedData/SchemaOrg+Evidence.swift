import MetroCore

/// Describes sources and their statements.
extension SchemaOrg {
  static func source(_ record: NamedCells) -> LinkedNode {
    var node = begun(.source, "CreativeWork", record)
    node.set("name", record["title"])
    if let name = record["publisher"] {
      var publisher = LinkedNode(type: "Organization")
      publisher.set("name", name)
      node["publisher"] = .node(publisher)
    }
    node.set("url", record["url"])
    node.set("inLanguage", record["language"])
    node.set("isBasedOn", .source, record["mirror_of"])
    return node
  }

  /// Returns the node of a statement, or nil if it has neither a quote nor a stated value.
  static func statement(_ record: NamedCells) -> LinkedNode? {
    guard let words = record["quote"] ?? record["stated"] else { return nil }
    var node = begun(.statement, "Claim", record)
    node.set("text", words)
    node.set("appearance", .source, record["source"])
    // A link is part of the record that has it and is not the subject of a statement here.
    for noun in Noun.Name.allCases where ![.source, .link].contains(noun) {
      node.set("about", noun, record[noun.rawValue])
    }
    return node
  }
}
