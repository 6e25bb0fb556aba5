import MetroCore
import MetroText

extension SchemaOrg {
  /// Returns the node of the catalog as a whole.
  static func dataset(_ record: NamedCells) -> LinkedNode {
    var node = LinkedNode(.description, record["id"] ?? "")
    node.set("@type", "Dataset")
    node.set("name", record["title"])
    node.set("description", record["summary"])
    node["license"] = record["license"].map { .node(datasetLicense($0)) }
    node.set("url", record["homepage"])
    let contact = record["contact"].map { LinkedNode.Value.node(contactPoint(OfficeContact($0))) }
    if let network = record["network"] {
      node.set("creator", .organization, network)
      var publisher = LinkedNode(.organization, network)
      publisher["contactPoint"] = contact
      node["publisher"] = .node(publisher)
    } else if let contact {
      var office = LinkedNode(type: "Organization")
      office["contactPoint"] = contact
      node["maintainer"] = .node(office)
    }
    return node
  }

  /// Adds the revision, its day and its digest to the node of the catalog.
  static func setVersion(_ node: inout LinkedNode, _ version: CatalogVersion) {
    node.set("version", String(version.revision))
    node.set("dateModified", version.day)
    var digest = LinkedNode(type: "PropertyValue")
    digest.set("propertyID", "sha256")
    digest.set("value", version.digest)
    node["identifier"] = .node(digest)
  }

  private static func contactPoint(_ office: OfficeContact) -> LinkedNode {
    var point = LinkedNode(type: "ContactPoint")
    point.set("name", office.name)
    point.set("email", office.email)
    point.set("url", office.url)
    return point
  }

  /// Returns the page of a license, or else the node with its name.
  private static func datasetLicense(_ text: String) -> LinkedNode {
    guard let page = DataLicense(text)?.page ?? (try? WebAddress(text))?.text else {
      return license(text)
    }
    return LinkedNode("@id", .text(page))
  }
}
