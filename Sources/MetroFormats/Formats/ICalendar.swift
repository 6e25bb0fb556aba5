import MetroCore
import MetroText

extension Format {
  package static let ics = Format(
    "ics", endings: ["ics"], summary: "programs with exact dates, as a calendar (iCalendar)",
    types: [.program], columns: { _ in CalendarRenderer.columns }
  ) { CalendarRenderer($0, write: $1) }
}

/// Renders programs as a calendar of all-day events (RFC 5545).
///
/// A program whose first and last day are not both known gets no event, because its dates would
/// have to be invented.
final class CalendarRenderer: DocumentRenderer {
  private var output: BufferedOutput
  private let stamp: String
  private var program = NamedCells([])
  private var omitted = OmittedRecords()

  /// What follows the ID of a program in identifiers.
  private let authority: String

  /// Creates a calendar whose creation date is that of the options.
  init(_ options: FormatOptions, write: @escaping Format.Write) {
    output = BufferedOutput(write: write)
    stamp = "\(Self.date(options.today))T000000Z"
    authority = options.site?.authority ?? "metro.invalid"
  }

  static let columns =
    ["id", "title", "dates", "status", "mode", "venue", "summary"]
    + Noun.named(.program).relatedColumns.map(\.name)

  var omittedCount: Int { omitted.count }

  var remark: String? {
    omitted.sentence(
      .program, "has no exact dates and is not in the calendar",
      "have no exact dates and are not in the calendar")
  }

  func start(_ noun: Noun) {
    line("BEGIN", "VCALENDAR")
    line("VERSION", "2.0")
    line("PRODID", "-//metro//catalog//EN")
  }

  func begin(_ columns: [Column]) { program = NamedCells(columns) }

  func row(_ cells: [Cell]) throws {
    program.take(cells)
    let id = program["id"] ?? ""
    // The Gregorian calendar of the RFC has no year 0.
    guard let days = program["dates"].flatMap({ try? EDTFDate($0) })?.exactDays, days.first.year > 0
    else { return omitted.append(id) }
    line("BEGIN", "VEVENT")
    // A renamed program stays the same event.
    line("UID", text: "program-\(program["first_id"] ?? id)@\(authority)")
    line("DTSTAMP", stamp)
    line("DTSTART;VALUE=DATE", Self.date(days.first))
    if let end = days.last.next {
      line("DTEND;VALUE=DATE", Self.date(end))
    } else if days.first < days.last {
      // The day after the last one does not exist; a single day needs no end.
      line("DURATION", "P\(days.last.number - days.first.number + 1)D")
    }
    line("SUMMARY", text: program["title"])
    place()
    line("DESCRIPTION", text: program["summary"])
    line("STATUS", program["status"].flatMap { Self.statuses[$0] })
    if let labels = program["theme_labels"]?.split(separator: "\n") {
      line("CATEGORIES", labels.map { CalendarText.escaped(String($0)) }.joined(separator: ","))
    }
    // URLs are not escaped, and another program may have stored an invalid one.
    line("URL", program["page_url"].flatMap { try? WebAddress($0) }?.text)
    line("END", "VEVENT")
    try output.flushIfFull()
  }

  func end() {}

  func finish() throws {
    line("END", "VCALENDAR")
    try output.flush()
  }

  /// Writes the location as far as it is known; online programs have none.
  private func place() {
    guard program["mode"] != "online" || program["venue"] != nil else { return }
    var names = [program["venue"], program["host_name"]].compactMap(\.self)
    // A host may be a country itself.
    if let country = program["host_country_name"], names.last != country { names.append(country) }
    if !names.isEmpty { line("LOCATION", text: names.joined(separator: ", ")) }
    if let latitude = program["host_latitude"], let longitude = program["host_longitude"] {
      line("GEO", "\(latitude);\(longitude)")
    }
  }

  private func line(_ name: String, text: String?) {
    line(name, text.map(CalendarText.escaped))
  }

  private func line(_ name: String, _ value: String?) {
    guard let value else { return }
    output.bytes.append(contentsOf: CalendarText.folded("\(name):\(value)"))
  }

  private static func date(_ day: CalendarDay) -> String { day.text.filter { $0 != "-" } }

  private static let statuses = [
    "planned": "TENTATIVE", "postponed": "TENTATIVE", "confirmed": "CONFIRMED",
    "held": "CONFIRMED", "cancelled": "CANCELLED",
  ]
}
