import GRDB
import MetroText

extension AuditRule {
  static let speakerInTwoPlaces = AuditRule(
    "speaker-in-two-places", .warning,
    reason: "Nobody speaks in Istanbul and in Seoul on one day, so a name or a date is wrong.",
    explanation: """
      Finds a presentation whose speaker, by name, gives another one on the same day in a program \
      with another host city. The day is that of the presentation, or of a program of one day. \
      Online and hybrid programs, webinars, canceled and postponed programs, and presentations \
      that a source calls online are ignored, and so are names of one word. It is a note if the \
      cities are less than \(near) km apart, if one program is part of the other, or if the \
      speakers have different organizations. Correct the date, the speaker or the mode; waive the \
      finding if they are two persons.
      """,
    dependsOn: [.presentationsOfProgram, .presentationsInCity, .presentationsOfSpeakers],
    .query { scope, take in
      let changed = scope.isPartial ? try scope.ids(of: .presentation) : nil
      var talks: [Talk] = []
      func report() throws {
        // Most people speak in one city on a day.
        guard let first = talks.first, talks.contains(where: { $0.host != first.host }) else {
          return
        }
        let present = try talks.filter { try !isRemote($0, scope) }
        guard let one = present.first,
          let other = present.first(where: { $0.host != one.host })
        else { return }
        for talk in present {
          let rival = talk.host == one.host ? other : one
          guard rival.id < talk.id, changed?.contains(talk.id) ?? true else { continue }
          try take(finding(talk, rival, scope))
        }
      }
      try scope.forEachRow(query(scope)) { row in
        let talk = try Talk(row)
        if let last = talks.last, last.name != talk.name || last.day != talk.day {
          try report()
          talks.removeAll(keepingCapacity: true)
        }
        if isPerson(talk.name) { talks.append(talk) }
      }
      try report()
    })

  /// The distance in kilometers within which one can speak in two cities on a day.
  private static let near = 200

  private struct Talk {
    let name: String
    let day: String
    let id: String
    let program: String
    let host: String
    let city: String
    let whole: String?
    let organization: String?
    let place: (latitude: Double, longitude: Double)?

    init(_ row: AuditRow) throws {
      name = try row.text(0)
      day = try row.text(1)
      id = try row.text(2)
      program = try row.text(3)
      host = try row.text(4)
      city = try row.text(5)
      whole = try row.textIfAny(6)
      organization = try row.textIfAny(7)
      place = try row.whole(8) == 1 ? (row.number(9), row.number(10)) : nil
    }
  }

  /// The talks with a certain day, by speaker and day; CROSS JOIN keeps the order of the joins.
  private static func query(_ scope: AuditScope) -> String {
    let names =
      scope.isPartial
      ? """
      WHERE s.name IN (SELECT name FROM speaker WHERE \(scope.holds(.presentation, "presentation")))
      """ : ""
    return """
      SELECT s.name, ifnull(p.date_first, t.dates_first) AS day, p.id, t.id, t.host, city.name,
        t.part_of, s.organization, city.latitude IS NOT NULL, ifnull(city.latitude, 0.0),
        ifnull(city.longitude, 0.0)
      FROM (SELECT DISTINCT s.name, s.presentation, s.organization FROM speaker AS s \(names)) AS s
        CROSS JOIN presentation AS p ON p.id = s.presentation
        CROSS JOIN program AS t ON t.id = p.program
        CROSS JOIN city ON city.id = t.host
      WHERE CASE WHEN p.date IS NULL THEN t.dates_first = t.dates_last AND t.dates NOT GLOB '*[?~%X]*'
          ELSE p.date_first = p.date_last AND p.date NOT GLOB '*[?~%X]*' END
        AND ifnull(t.mode, 'onsite') = 'onsite' AND t.kind IS NOT 'webinar'
        AND ifnull(t.status, '') NOT IN ('cancelled', 'postponed')
      ORDER BY s.name, day, p.id, s.organization
      """
  }

  /// Returns whether a name can be that of one person, rather than a surname or an office.
  private static func isPerson(_ name: String) -> Bool {
    let words = FoldedName(name).words
    guard !words.contains(where: offices.contains) else { return false }
    return words.count >= 2
      || name.unicodeScalars.count >= 3 && name.unicodeScalars.allSatisfy { $0.value >= 0x2E80 }
  }

  private static let offices: Set<String> = [
    "mayor", "alcalde", "alcaldesa", "maire", "director", "directora", "staff", "team", "equipo",
    "officials", "official", "experts", "expert", "speakers", "speaker", "representative",
    "representatives", "representante", "delegates", "delegate", "tbd", "tbc", "tba", "various",
    "several", "all", "participants", "department", "office", "university", "city", "government",
    "network", "secretariat", "council",
  ]

  private static func isRemote(_ talk: Talk, _ scope: AuditScope) throws -> Bool {
    var isRemote = false
    try scope.forEachRow(
      "SELECT quote FROM statement WHERE presentation = ? AND quote IS NOT NULL", [talk.id]
    ) { row in
      isRemote = try isRemote || RemoteTalk.isSaid(in: row.text(0))
    }
    return isRemote
  }

  private static func finding(
    _ talk: Talk, _ rival: Talk, _ scope: AuditScope
  ) throws -> Finding {
    var finding = Finding(
      severity: isPossible(talk, rival) ? .note : nil, noun: .presentation, id: talk.id,
      field: "speakers", other: "presentation/\(rival.id)",
      message:
        "\(talk.name) speaks on \(talk.day) at \(talk.program) in \(talk.city) and at \(rival.program) in \(rival.city)",
      inputs: "\(talk.name) \(talk.day) \(talk.host) \(rival.host)")
    finding.evidence =
      try [
        "\(talk.id): \(talk.program), \(talk.city)", "\(rival.id): \(rival.program), \(rival.city)",
      ] + scope.statements(.presentation, talk.id, ["date", "speakers"])
    finding.remedy = .list(noun: .presentation, filters: [.init("speaker", talk.name)])
    return finding
  }

  private static func isPossible(_ talk: Talk, _ rival: Talk) -> Bool {
    if let place = talk.place, let other = rival.place,
      kilometers(place.latitude, place.longitude, other.latitude, other.longitude) < Double(near)
    {
      return true
    }
    if talk.whole == rival.program || rival.whole == talk.program { return true }
    if talk.whole != nil, talk.whole == rival.whole { return true }
    guard let mine = talk.organization, let other = rival.organization else { return false }
    return FoldedName.key(of: mine) != FoldedName.key(of: other)
  }
}

extension AuditDependency {
  fileprivate static let presentationsInCity = AuditDependency(
    .parts, .presentation,
    """
    SELECT presentation.id AS found FROM program JOIN presentation ON presentation.program = program.id
    WHERE program.host IN \(changed(.city))
    """)

  /// The presentations of all speakers of a presentation, since each can be on the day of another.
  fileprivate static let presentationsOfSpeakers = AuditDependency(
    .evidence, .presentation,
    """
    SELECT presentation AS found FROM speaker
    WHERE name IN (SELECT name FROM speaker WHERE presentation IN \(looked(.presentation)))
    """)
}
