import MetroText

extension AuditRule {
  static let cityNamedTwice = AuditRule(
    "city-named-twice", .warning,
    reason: "A list that names a city twice counts it twice, or means another city.",
    explanation: """
      Finds a list of participants in which a source names one city in two places ("Brașov, Iași, \
      Sibiu and Iași"). Cities with different remarks, such as two delegations, are ignored, and so is \
      a name that directly follows itself ("New York, New York") or that says where the city before it \
      is ("Puebla, Mexico"). Check which city the source means; if it only repeats itself, waive the \
      finding.
      """,
    dependsOn: [.programOfStatedCity], version: 3,
    .query { scope, take in
      var known: Set<[String]> = []
      try scope.forEachStatedCity(where: repeats) { stated in
        var last: [String: Int] = [:]
        for (place, (part, id)) in zip(stated.names.parts, stated.ids).enumerated() {
          guard let id, !(place > 0 && isRegion(part, behind: place - 1, in: stated)) else {
            continue
          }
          let key = "\(id) \(part.remark ?? "")"
          defer { last[key] = place }
          guard let former = last[key], place - former > 1,
            known.insert([stated.program, stated.field, id]).inserted
          else { continue }
          try take(
            Finding(
              noun: .program, id: stated.program, field: stated.field, other: "city/\(id)",
              message: "A source names \(part.name.oneLine) twice",
              evidence: [stated.statement.line],
              remedy: .explain(
                record: RecordAddress(.program, stated.program), field: stated.field),
              inputs: stated.statement.stated))
        }
      }
    })

  /// Returns whether a part is the country or province of the city before it: `Puebla, Mexico`,
  /// `Buffalo, New York`.
  private static func isRegion(
    _ part: NamedCities.Part, behind place: Int, in stated: AuditScope.StatedCities
  ) -> Bool {
    guard part.remark == nil else { return false }
    let name = part.name
    let provinces = Subdivisions.knows(name) ? [] : ProvinceNames.countries(of: name)
    let countries = Set((WrittenCountry.readings(of: name) + provinces).map(\.text))
    let recorded = stated.ids[place].flatMap { stated.cities[$0]?.country }
    return recorded.map(countries.contains) ?? false
      || Gazetteer.candidates(named: stated.names.parts[place].name).contains {
        countries.contains($0.place.country) || SubdivisionCode.isKnown(name, toContain: $0.place)
      }
  }

  /// Returns whether two places have one name, as far as is known without the records.
  private static func repeats(_ names: NamedCities) -> Bool {
    Set(names.parts.map { FoldedName.key(of: $0.name) }).count < names.parts.count
  }
}
