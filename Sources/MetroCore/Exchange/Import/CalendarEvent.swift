import MetroText

/// A line of a calendar: a name, parameters, and a value (RFC 5545, section 3.1).
struct CalendarProperty {
  let name: String
  let value: String

  init(_ line: String) {
    var isQuoted = false
    let colon = line.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return character == ":" && !isQuoted
    }
    let end = colon ?? line.endIndex
    name = line[..<end].prefix { $0 != ";" }.uppercased()
    value = colon.map { String(line[line.index(after: $0)...]) } ?? ""
  }

  /// Returns whether the line begins or ends a component.
  func isComponent(_ name: String, _ component: String) -> Bool {
    self.name == name && value.uppercased() == component
  }

  /// The value as a text (section 3.3.11).
  var text: String {
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text.append(character == "n" || character == "N" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}

/// What an event of a calendar says about a program.
struct CalendarEvent {
  private var values: [String: CalendarProperty] = [:]

  /// The UIDs of exported calendars.
  private static let exported = (start: "program-", end: "@metro.invalid")

  mutating func add(_ property: CalendarProperty) {
    if values[property.name] == nil { values[property.name] = property }
  }

  /// The columns of the program; nil for an event that takes place more than once.
  var members: [(key: String, value: String)]? {
    guard values["RRULE"] == nil, values["RDATE"] == nil, values["RECURRENCE-ID"] == nil else {
      return nil
    }
    var members: [(key: String, value: String?)] = [
      ("id", id), ("title", line(values["SUMMARY"])), ("dates", dates),
      ("summary", values["DESCRIPTION"]?.text),
    ]
    if id == nil {
      let location = line(values["LOCATION"])
      let isOnline = location.flatMap { ModePhrase($0) } == .online
      members.append(isOnline ? ("mode", "online") : ("venue", location))
      members.append(("link.page", values["URL"]?.value))
    }
    if values["STATUS"]?.value.uppercased() == "CANCELLED" {
      members.append(("status", "cancelled"))
    }
    return members.compactMap { key, value in value.map { (key, $0) } }
  }

  /// The names of the properties that say something about the event and that no column has; none for an
  /// exported event, which has what its program says.
  var leftOut: [String] {
    id == nil ? Self.withoutColumn.filter { values[$0]?.value.isEmpty == false } : []
  }

  /// The properties of an event that a person writes and that no column has (RFC 5545, section 3.8;
  /// RFC 7986, section 5).
  private static let withoutColumn = [
    "ATTACH", "ATTENDEE", "CATEGORIES", "COMMENT", "CONFERENCE", "CONTACT", "GEO", "IMAGE",
    "ORGANIZER", "RESOURCES",
  ]

  private var id: String? {
    guard let uid = values["UID"]?.value, uid.hasPrefix(Self.exported.start),
      uid.hasSuffix(Self.exported.end)
    else { return nil }
    return String(uid.dropFirst(Self.exported.start.count).dropLast(Self.exported.end.count))
  }

  private func line(_ property: CalendarProperty?) -> String? {
    property.map { $0.text.split(separator: "\n").joined(separator: ", ") }
  }

  /// The first and the last day, as EDTF; a value that is not a date stays as it is, so that it is
  /// reported.
  private var dates: String? {
    guard let start = values["DTSTART"]?.value else { return nil }
    guard let first = Self.day(start) else { return start }
    guard let last = last(first) else { return first.text }
    return first == last ? first.text : "\(first.text)/\(last.text)"
  }

  /// The last day: the end of a whole day, and midnight, belong to the day before (section 3.6.1).
  private func last(_ first: CalendarDay) -> CalendarDay? {
    if let end = values["DTEND"]?.value {
      guard let day = Self.day(end) else { return nil }
      let isExclusive = !end.contains("T") || end.dropFirst(9).hasPrefix("000000")
      return isExclusive && first < day ? day.adding(-1) : day
    }
    guard let duration = values["DURATION"]?.value.uppercased() else { return nil }
    let digits = duration.drop { $0 == "P" || $0 == "+" }.prefix(while: \.isNumber)
    guard let count = Int(digits), count > 0, count < 10_000 else { return nil }
    switch duration.dropFirst(duration.hasPrefix("+") ? 2 : 1).dropFirst(digits.count).first {
    case "D": return first.adding(count - 1)
    case "W": return first.adding(count * 7 - 1)
    default: return nil
    }
  }

  private static func day(_ text: String) -> CalendarDay? {
    let digits = text.prefix(8)
    guard digits.count == 8, digits.allSatisfy(\.isASCII),
      text.count == 8 || text.dropFirst(8).first == "T",
      let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
      let day = Int(digits.suffix(2))
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}
