import MetroCore
import MetroText

/// Describes places, organizations and memberships.
extension SchemaOrg {
  static func city(_ record: NamedCells) -> LinkedNode {
    let type = cityTypes[record["kind"] ?? ""] ?? "Place"
    var node = begun(.city, type, record)
    node.set("name", record["name"])
    if let country = record["country"] {
      var address = LinkedNode(type: "PostalAddress")
      address.set("addressCountry", country)
      node["address"] = .node(address)
    }
    if type == "GovernmentOrganization", let coordinates = coordinates(record) {
      // An organization has no coordinates in schema.org, but its location has.
      var place = LinkedNode(type: "Place")
      place["geo"] = .node(coordinates)
      node["location"] = .node(place)
    } else {
      node["geo"] = coordinates(record).map { .node($0) }
    }
    // URIs that identify the place itself, and not a page about it.
    let same = [
      record["wikidata"].map { "http://www.wikidata.org/entity/\($0)" },
      record["geonames"].map { "https://sws.geonames.org/\($0)/" },
    ]
    node["sameAs"] = .list(same.compactMap(\.self).map { .text($0) })
    return node
  }

  static func site(_ record: NamedCells) -> LinkedNode {
    var node = begun(.site, "Place", record)
    node.set("name", record["name"])
    node.set("containedInPlace", .city, record["city"])
    node["geo"] = coordinates(record).map { .node($0) }
    node.set("url", record["page_url"])
    node.set("subjectOf", .practice, ids: record["practices"])
    return node
  }

  static func organization(_ record: NamedCells) -> LinkedNode {
    var node = begun(.organization, "Organization", record)
    node.set("name", record["name"])
    node.set("location", .city, record["city"])
    node.set("url", record["url"] ?? record["page_url"])
    return node
  }

  /// Returns the node of a membership: a schema.org role between a network and a city.
  static func membership(_ record: NamedCells) -> LinkedNode? {
    guard let network = record["network"] else { return nil }
    var role = begun(.membership, "OrganizationRole", record)
    let since = record["since"].flatMap { try? EDTFDate($0) }
    let until = record["until"].flatMap { try? EDTFDate($0) }
    // An interval means that the role began or ended at an unknown time within it.
    setDates(&role, start: since?.point, end: until?.point)
    role.set("member", .city, record["city"])
    var node = LinkedNode(.organization, network)
    node["member"] = .node(role)
    return node
  }

  private static func coordinates(_ record: NamedCells) -> LinkedNode? {
    guard let latitude = record["latitude"], let longitude = record["longitude"] else { return nil }
    var node = LinkedNode(type: "GeoCoordinates")
    node["latitude"] = .number(latitude)
    node["longitude"] = .number(longitude)
    return node
  }

  private static let cityTypes = [
    "city": "City", "province": "AdministrativeArea", "state": "AdministrativeArea",
    "country": "Country", "metropolitan-authority": "GovernmentOrganization",
    "agency": "GovernmentOrganization",
  ]
}

extension EDTFDate {
  /// The text of a date, or nil for an interval, which is not a single point in time.
  fileprivate var point: String? { text.contains("/") ? nil : text }
}
