import Foundation
import MetroCore
import MetroJSON
import Testing

@testable import MetroCLI
@testable import MetroText

/// Checks calendars by reading them with the Python package icalendar.
struct CalendarTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  /// The events of an export, one line per property.
  private func events() throws -> [String] {
    let outcome = sandbox.run("export programs -q -o ./out.ics")
    #expect(outcome == Outcome(), "\(outcome)")
    return try Reader.lines(
      """
      import icalendar, json, sys
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      assert calendar['VERSION'] == '2.0' and 'METHOD' not in calendar and calendar['PRODID']
      for event in calendar.walk('VEVENT'):
        assert not event.errors, event.errors
        for name, value in event.property_items():
          if name in ('BEGIN', 'END'): continue
          if hasattr(value, 'dt'): value = f'{type(value.dt).__name__} {value.dt}'
          elif hasattr(value, 'cats'): value = [str(label) for label in value.cats]
          elif name == 'GEO': value = [value.latitude, value.longitude]
          print(name, json.dumps(value, ensure_ascii=False))
      """, sandbox.path("out.ics"))
  }

  private func property(_ name: String, in events: [String]) -> [String] {
    events.filter { $0.hasPrefix("\(name) ") }.map { String($0.dropFirst(name.count + 1)) }
  }

  /// Reduces the catalog to one program with these options.
  private func only(_ options: String) {
    for id in ["seoul-2015", "e-government", "urban-transportation", "waterworks", "one"] {
      _ = sandbox.run("remove-program \(id) --cascade -q")
    }
    let outcome = sandbox.run("add-program one --title \(options)")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `the first program is an event of seven days`() throws {
    #expect(
      sandbox.run(
        """
        add-link --program seoul-2015 --relation page --url https://example.org/seoul?a=1,2;b
        """
      ).status == 0)
    let summary = """
      Training for foreign public officials who work on the environment. The dates are those in \
      the text of the news post; its title says 7 to 15 April. It counts seven member cities of \
      METROPOLIS and names six.
      """
    #expect(
      try events().sorted() == [
        #"CATEGORIES ["Climate change"]"#,
        #"DESCRIPTION "\#(summary)""#,
        #"DTEND "date 2015-04-15""#,
        #"DTSTAMP "datetime 2026-01-15 00:00:00+00:00""#,
        #"DTSTART "date 2015-04-08""#,
        "GEO [37.566, 126.9784]",
        #"LOCATION "Seoul, South Korea""#,
        #"STATUS "CONFIRMED""#,
        #"SUMMARY "Climate Change Training Program""#,
        #"UID "program-seoul-2015@metro.invalid""#,
        #"URL "https://example.org/seoul?a=1,2;b""#,
      ])
  }

  @Test func `programs without a certain day are reported and are not events`() throws {
    for (number, dates) in [
      "2015-04", "2015", "2015-04-08?", "2015-04-08~/2015-04-10", "2015-04-08/2015-04-10%",
      "2015-04-08/..", "../2015-04-08", "2015-04/2015-04-10", "0000-04-08",
    ].enumerated() {
      #expect(sandbox.run("add-program p\(number) --title Later --dates \(dates)").status == 0)
    }
    let outcome = sandbox.run("export programs -f ics")
    #expect(outcome.status == 0 && outcome.out.components(separatedBy: "BEGIN:VEVENT").count == 2)
    #expect(
      outcome.err == """
        12 programs have no exact dates and are not in the calendar: p8, p1, p0, p7, p2 and 7 more
        1 row written

        """)
    #expect(sandbox.run("export programs -f ics -q").err == "")
  }

  @Test func `a single program without a certain day is reported in the singular`() {
    only("One --dates 2015-04-08?")
    #expect(
      sandbox.run("export programs -f ics").err
        == "1 program has no exact dates and is not in the calendar: one\n0 rows written\n")
  }

  @Test(arguments: [
    ("2015-04-08", ["DTEND \"date 2015-04-09\""]), ("2016-02-28", ["DTEND \"date 2016-02-29\""]),
    ("2015-12-30/2015-12-31", ["DTEND \"date 2016-01-01\""]), ("9999-12-31", []),
    ("9999-12-29/9999-12-31", []), ("0001-01-01", ["DTEND \"date 0001-01-02\""]),
  ])
  func `an event ends on the day after its last day`(dates: String, end: [String]) throws {
    only("One --dates \(dates)")
    let events = try events()
    #expect(events.filter { $0.hasPrefix("DTEND") } == end)
    #expect(
      property("DTSTART", in: events) == ["\"date \(dates.prefix(10))\""], "\(events)")
    let isLong = dates == "9999-12-29/9999-12-31"
    #expect(try sandbox.text(of: "out.ics").contains("DURATION:P3D\r\n") == isLong)
  }

  @Test(arguments: [
    ("planned", "TENTATIVE"), ("postponed", "TENTATIVE"), ("confirmed", "CONFIRMED"),
    ("held", "CONFIRMED"), ("cancelled", "CANCELLED"),
  ])
  func `a status has its calendar term`(status: String, word: String) throws {
    only("One --dates 2015-04-08 --status \(status)")
    #expect(property("STATUS", in: try events()) == ["\"\(word)\""])
  }

  @Test func `unknown values are omitted`() throws {
    only("One --dates 2015-04-08")
    let names = try events().map { $0.split(separator: " ")[0] }
    #expect(names == ["SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID"])
  }

  @Test func `an online program has no location unless it has a venue`() throws {
    only("One --dates 2015-04-08 --host seoul --mode online")
    #expect(try events().allSatisfy { !$0.hasPrefix("LOCATION") && !$0.hasPrefix("GEO") })
    only("One --dates 2015-04-08 --host seoul --mode online --venue 'Studio; 1'")
    #expect(property("LOCATION", in: try events()) == [#""Studio; 1, Seoul, South Korea""#])
  }

  @Test func `a dead page is exported only if there is no other`() throws {
    let link = "add-link --program seoul-2015 --relation page"
    #expect(
      sandbox.run("\(link) a --label A --url https://a.example.org/ --state dead").status == 0)
    #expect(property("URL", in: try events()) == [#""https://a.example.org/""#])
    #expect(sandbox.run("\(link) b --label B --url https://b.example.org/").status == 0)
    #expect(property("URL", in: try events()) == [#""https://b.example.org/""#])
  }

  @Test func `any text is read back unchanged`() throws {
    let title = #"a\n; b, c\\ d: "e" 🚇"# + String(repeating: "서울 ", count: 40) + "끝"
    let summary = "one\ntwo\\;\n\n" + String(repeating: "👩‍👩‍👧é", count: 60)
    #expect(
      sandbox.run(words: ["add-theme", "soil", "--label", "Water, air; \\soil", "-q"]).status == 0)
    only("One --dates 2015-04-08 --theme soil --theme climate")
    let edited = sandbox.run(
      words: ["edit-program", "one", "--title", title, "--summary", summary, "-q"])
    #expect(edited == Outcome())
    let events = try events()
    func json(_ text: String) -> String {
      var bytes: [UInt8] = []
      bytes.append(jsonString: text)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(property("SUMMARY", in: events) == [json(title)])
    #expect(property("DESCRIPTION", in: events) == [json(summary)])
    #expect(
      property("CATEGORIES", in: events) == [#"["Water, air; \\soil", "Climate change"]"#])
    let lines = try sandbox.text(of: "out.ics").components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.utf8.contains(10) })
    #expect(lines.count { $0.utf8.count > 70 } > 10)
  }

  @Test func `text from other programs adds no line`() throws {
    #expect(
      sandbox.run(
        "add-link a --label A --program seoul-2015 --relation page "
          + "--url https://a.org/"
      ).status == 0)
    #expect(
      try sandbox.shell(
        """
        sqlite3 catalog.sqlite "
          UPDATE link SET url = url || char(13, 10) || 'X-A:1' WHERE id = 'a';
          UPDATE program SET title = 'a' || char(13, 10) || 'X-B:1' || char(0x2028) || 'X-C:1'
            WHERE id = 'seoul-2015';
          UPDATE theme SET label = 'a' || char(13) || 'X-D:1' WHERE id = 'climate'"
        """) == Outcome())
    let events = try events()
    #expect(property("SUMMARY", in: events) == [#""a\nX-B:1\nX-C:1""#])
    #expect(property("URL", in: events) == [] && !events.contains { $0.hasPrefix("X-") })
  }

  @Test func `the same catalog is exported as the same calendar on the same day`() {
    let first = sandbox.run("export programs -f ics")
    #expect(sandbox.run("export programs -f ics") == first)
    sandbox.adapt = { $0.today = CalendarDay(year: 2026, month: 1, day: 16) ?? $0.today }
    let later = sandbox.run("export programs -f ics").out
    #expect(later == first.out.replacing("DTSTAMP:20260115", with: "DTSTAMP:20260116"))
  }

  @Test func `a calendar without events is valid`() throws {
    only("One")
    #expect(try events() == [])
  }
}
