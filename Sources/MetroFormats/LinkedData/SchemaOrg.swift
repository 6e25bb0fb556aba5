import MetroCore
import MetroText

/// Describes records in the schema.org vocabulary, without properties for unknown values.
enum SchemaOrg {
  /// Returns the node of a record, or nil if schema.org cannot describe the record.
  static func node(_ noun: Noun.Name, _ record: NamedCells) -> LinkedNode? {
    switch noun {
    case .program: program(record)
    case .city: city(record)
    case .participation: participation(record)
    case .membership: membership(record)
    case .site: site(record)
    case .visit: visit(record)
    case .presentation: presentation(record)
    case .link: link(record)
    case .organization: organization(record)
    case .theme: theme(record)
    case .source: source(record)
    case .statement: statement(record)
    case .name: name(record)
    case .transfer: transfer(record)
    case .description: dataset(record)
    // The other record types are internal and not published: decisions of an office and former
    // IDs, for example, are of no use to others.
    default: Noun.named(noun).linkedType.map { described(noun, as: $0, record) }
    }
  }

  /// Returns a node with the properties that every record has.
  static func begun(_ noun: Noun.Name, _ type: String, _ record: NamedCells) -> LinkedNode {
    var node = LinkedNode(noun, record["id"] ?? "")
    node.set("@type", type)
    node.set("identifier", record["id"])
    return node
  }

  /// Sets the start and end date, each only if it is a day, month or year without a qualifier.
  static func setDates(_ node: inout LinkedNode, start: String?, end: String?) {
    node.set("startDate", start.flatMap(certain))
    node.set("endDate", end.flatMap(certain))
  }

  /// Sets the start and end date from the two sides of an EDTF text.
  static func setDates(_ node: inout LinkedNode, _ text: String?) {
    let date = text.flatMap { try? EDTFDate($0) }
    setDates(&node, start: date?.start, end: date?.end)
  }

  /// Returns one side of an EDTF date if it is also a valid ISO 8601 date, or nil.
  static func certain(_ side: String) -> String? {
    side.utf8.allSatisfy { !"?~%./".utf8.contains($0) } ? side : nil
  }

  private static func presentation(_ record: NamedCells) -> LinkedNode {
    var node = begun(.presentation, "PresentationDigitalDocument", record)
    node.set("name", record["title"])
    node.set("learningResourceType", record["kind"])
    node.set("inLanguage", record["language"])
    node["license"] = record["license"].map { .node(license($0)) }
    let cities = ListText.values(of: record["cities"] ?? "").map { LinkedNode(.city, $0) }
    let speakers = ListText.values(of: record["speakers"] ?? "").map(speaker)
    node["contributor"] = .list((cities + speakers).map { .node($0) })
    node.set("url", record["url"])
    node.set("about", .practice, ids: record["practices"])
    if let program = record["program"] {
      node["@reverse"] = .node(
        LinkedNode("workFeatured", .node(LinkedNode(.program, program))))
    }
    return node
  }

  /// Returns a person as the source prints them; a role such as `Dr.` is not used as a job title.
  private static func speaker(_ text: String) -> LinkedNode {
    let speaker = try? Speaker(text)
    var person = LinkedNode(type: "Person")
    person.set("name", speaker?.name ?? text)
    person.set("description", speaker?.role)
    if let name = speaker?.organization {
      var organization = LinkedNode(type: "Organization")
      organization.set("name", name)
      person["affiliation"] = .node(organization)
    }
    return person
  }

  /// Returns the document that a link leads to, or nil for a link without a URL.
  private static func link(_ record: NamedCells) -> LinkedNode? {
    guard let url = record["url"] else { return nil }
    var node = begun(.link, documentType(record), record)
    node.set("name", record["label"])
    node.set("url", url)
    node.set("encodingFormat", record["media_type"])
    for owner in Noun.named(.link).owner?.nouns ?? [] {
      node.set("about", owner, record[owner.rawValue])
    }
    return node
  }

  private static func documentType(_ link: NamedCells) -> String {
    switch link["relation"] {
    case "page": "WebPage"
    case "slides": "PresentationDigitalDocument"
    case "agenda", "participants": "DigitalDocument"
    case "album": "ImageGallery"
    case "recording":
      switch link["media_type"]?.split(separator: "/").first {
      case "video": "VideoObject"
      case "audio": "AudioObject"
      default: "MediaObject"
      }
    default: "CreativeWork"
    }
  }

  private static func theme(_ record: NamedCells) -> LinkedNode {
    var node = begun(.theme, "DefinedTerm", record)
    node.set("name", record["label"])
    node.set("broader", .theme, record["broader"])
    return node
  }

  /// Returns a node that adds an alternate name to the record that has the name.
  private static func name(_ record: NamedCells) -> LinkedNode? {
    guard let owners = Noun.named(.name).owner?.nouns,
      let owner = owners.first(where: { record[$0.rawValue] != nil }),
      let id = record[owner.rawValue], let text = record["text"]
    else { return nil }
    var node = LinkedNode(owner, id)
    var name = LinkedNode("@value", .text(text))
    name.set("@language", record["language"])
    node["alternateName"] = .node(name)
    return node
  }
}
