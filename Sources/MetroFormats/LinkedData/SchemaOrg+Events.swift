import MetroCore

/// Programs and what happens in them.
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
    node.set("about", .theme, ids: record["themes"])
    let languages = ListText.values(of: record["languages"] ?? "")
    node["inLanguage"] = .list(languages.map { .text($0) })
    node["maximumAttendeeCapacity"] = record["capacity"].map { .number($0) }
    node.set("url", record["page_url"])
    return node
  }

  /// A city has a part in a program: a role between the two, as schema.org has it.
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

  /// Says where it is, as far as that is known; what is only online is nowhere.
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

  /// The others are events: an exchange, a forum or an internship need not be teaching.
  private static let programTypes = [
    "course": "CourseInstance", "workshop": "EducationEvent", "webinar": "EducationEvent",
    "study-visit": "EducationEvent",
  ]

  /// `planned` has no word: schema.org takes what is scheduled for certain.
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
