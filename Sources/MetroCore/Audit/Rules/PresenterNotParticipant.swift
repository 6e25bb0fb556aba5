import GRDB
import MetroText

extension AuditRule {
  static let presenterNotParticipant = AuditRule(
    "presenter-not-participant", .warning,
    reason: "A city that presents but is not listed may be missing from the list of participants.",
    explanation: """
      Finds a city that gave a presentation in a program, but is neither its host nor recorded \
      with another role, although the program has recorded participants. A city that presents is \
      not necessarily a participant: add it as presenter if nothing else is known, or as \
      participant if a source says so. Lectures and keynotes, which guests give, are ignored. Nothing \
      is reported if a source names the participants as an open list, or names all participants and, \
      in another quote, the city.
      """,
    dependsOn: [.programOfParticipation, .programOfPresentation, .programOfHost],
    .query { scope, take in
      var read: (program: String, quotes: QuotedCities)?
      // CROSS JOIN keeps the joins in the order in which the records are stored.
      try scope.forEachRow(
        """
        SELECT t.id, pc.city, city.name, min(presentation.title),
          \(CityName.context(of: "pc.city"))
        FROM program AS t
          CROSS JOIN presentation ON presentation.program = t.id
          CROSS JOIN presentation_city AS pc ON pc.presentation = presentation.id
          JOIN city ON city.id = pc.city
        WHERE \(scope.holds(.program)) AND ifnull(presentation.kind, '') NOT IN ('lecture', 'keynote')
          AND t.host IS NOT pc.city
          AND NOT EXISTS (SELECT 1 FROM participation WHERE program = t.id AND city = pc.city)
          AND t.id IN (SELECT program FROM participation
            WHERE role = 'participant' AND \(scope.holds(.program, "program")))
          AND t.id NOT IN (SELECT program FROM statement WHERE program IS NOT NULL
            AND field = 'participants' AND scope = 'open' AND \(scope.holds(.program, "program")))
        GROUP BY t.id, pc.city
        """
      ) { row in
        let (program, city) = try (
          row.text(0), row.text(1)
        )
        let lists = try scope.values(.program, program, "participants")
        // The words of a list also say that it is open.
        guard !lists.contains(where: { $0.listScope == .open }) else { return }
        if read?.program != program {
          let closed = Set(lists.filter { $0.listScope == .closed }.map(\.source))
          read = (program, QuotedCities(try quotes(scope, program, of: closed)))
        }
        if let name = try CityName(context: row.textIfAny(4)), read?.quotes.names(name) == true {
          return
        }
        var finding = try Finding(
          noun: .program, id: program,
          field: "participants", other: "city/\(city)",
          message: "\(row.text(2)) presents and is not among the participants",
          inputs: city)
        finding.evidence =
          [try "presents: \"\(row.text(3).oneLine)\""]
          + (try scope.statements(.program, program, ["participants", "cities_claimed"]))
        finding.remedy = .addParticipants(program: program, cities: [city], role: "presenter")
        try take(finding)
      }
    })

  /// Returns what the sources that name all participants quote about something else.
  private static func quotes(
    _ scope: AuditScope, _ program: String, of sources: Set<String>
  ) throws -> [String] {
    var quotes: [String] = []
    for source in sources {
      try scope.forEachRow(
        """
        SELECT quote FROM statement WHERE program = ? AND source = ? AND quote IS NOT NULL
          AND field NOT IN ('participants', 'cities_claimed')
        """, [program, source]
      ) { row in quotes.append(try row.text(0)) }
    }
    return quotes
  }
}
