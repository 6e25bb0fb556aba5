import MetroCore

/// Describes programs, participations and visits.
extension SchemaOrg {
  static func program(_ record: NamedCells) -> LinkedNode {
    var node = begun(.program, programTypes[record["kind"] ?? ""] ?? "Event", record)
    node.set("name", record["title"])
    node.set("description", record["summary"])
    setDates(&node, record["dates"])
    node.set("eventStatus", record["status"].flatMap { statuses[$0] })
    node.set("eventAttendanceMode", record["mode"].flatMap { attendanceModes[$0] })
    if let series = record["series"] {
      var event = LinkedNode(type: "EventSeries")
      event.set("name", series)
      node["superEvent"] = .node(event)
    }
    setLocation(&node, record)
    node.set("organizer", .organization, ids: record["organizers"])
    node.set("funder", .organization, ids: record["funders"])
    node.set(
      "contributor", .organization, ids: record["host_organizations"], record["partners"])
    let about = [("themes", Noun.Name.theme), ("practices", .practice)].flatMap { column, noun in
      ListText.values(of: record[column] ?? "").map { LinkedNode.Value.node(LinkedNode(noun, $0)) }
    }
    node["about"] = .list(about)
    let languages = ListText.values(of: record["languages"] ?? "")
    node["inLanguage"] = .list(languages.map { .text($0) })
    node["maximumAttendeeCapacity"] = record["capacity"].map { .number($0) }
    node.set("url", record["page_url"])
    return node
  }

  /// Returns the node of a participation: a schema.org role between a program and a city.
  static func participation(_ record: NamedCells) -> LinkedNode? {
    guard let program = record["program"], let role = record["role"] else { return nil }
    let property = participationProperties[role] ?? "contributor"
    var part = begun(.participation, "Role", record)
    part.set("roleName", role)
    part.set(property, .city, record["city"])
    var node = LinkedNode(.program, program)
    node[property] = .node(part)
    return node
  }

  static func visit(_ record: NamedCells) -> LinkedNode {
    var node = begun(.visit, "Event", record)
    setDates(&node, record["date"])
    node.set("location", .site, record["site"])
    node.set("contributor", .organization, record["host"])
    node.set("description", record["note"])
    node.set("superEvent", .program, record["program"])
    return node
  }

  /// Sets the location as far as it is known; online programs have none.
  private static func setLocation(_ node: inout LinkedNode, _ record: NamedCells) {
    if let venue = record["venue"] {
      var place = LinkedNode(type: "Place")
      place.set("name", venue)
      place.set("containedInPlace", .city, record["host"])
      node["location"] = .node(place)
    } else if record["mode"] != "online" {
      node.set("location", .city, record["host"])
    }
  }

  /// The types of programs that are teaching; exchanges, forums and internships are plain events.
  private static let programTypes = [
    "course": "CourseInstance", "workshop": "EducationEvent", "webinar": "EducationEvent",
    "study-visit": "EducationEvent",
  ]

  /// The event statuses; `planned` is omitted, because "scheduled" in schema.org means certain.
  private static let statuses = [
    "confirmed": "https://schema.org/EventScheduled", "held": "https://schema.org/EventScheduled",
    "postponed": "https://schema.org/EventPostponed",
    "cancelled": "https://schema.org/EventCancelled",
  ]

  private static let attendanceModes = [
    "onsite": "https://schema.org/OfflineEventAttendanceMode",
    "online": "https://schema.org/OnlineEventAttendanceMode",
    "hybrid": "https://schema.org/MixedEventAttendanceMode",
  ]

  private static let participationProperties = [
    "participant": "attendee", "observer": "attendee", "presenter": "performer",
  ]
}
