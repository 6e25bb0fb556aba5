import MetroText

extension AuditRule {
  static let cityInAnotherCountry = AuditRule(
    "city-in-another-country", .warning,
    reason: "A source that names another country is wrong, or it means another city.",
    explanation: """
      Finds a source that names a participant or the host of a program with a country, while the city \
      in use is in another one ("Guayaquil (Peru)"). Names of states and provinces are ignored, and so \
      are territories that sources count as part of another country. Check the city; if the source \
      is wrong, waive the finding.
      """,
    dependsOn: [.programOfStatedCity], version: 2,
    .query { scope, take in
      var known: Set<[String]> = []
      try scope.forEachStatedCity(where: { $0.parts.contains { $0.country != nil } }) { stated in
        for (part, id) in zip(stated.names.parts, stated.ids) {
          guard let named = part.country, let id, let city = stated.cities[id],
            let country = city.country, named.text != country, !mayBeSame(named.text, country),
            !ProvinceNames.countries(of: part.remark ?? "").contains(where: { $0.text == country }),
            known.insert([stated.program, stated.field, id]).inserted
          else { continue }
          let isIn = (try? CountryCode(country))?.name ?? country
          try take(
            Finding(
              noun: .program, id: stated.program, field: stated.field, other: "city/\(id)",
              message: "A source puts \(part.name.oneLine) in \(named.name), but \(city.name) is "
                + "in \(isIn)",
              evidence: [stated.statement.line],
              remedy: .explain(
                record: RecordAddress(.program, stated.program), field: stated.field),
              inputs: "\(part.name)\n\(named.text)\n\(country)"))
        }
      }
    })

  /// Returns whether sources count places of one code to the country of another.
  private static func mayBeSame(_ first: String, _ second: String) -> Bool {
    [first, second].contains { DependentTerritories.codes.contains($0) }
      || disputed.contains { $0.contains(first) && $0.contains(second) }
  }

  private static let disputed: [Set<String>] = [
    ["CN", "TW"], ["IL", "PS"], ["RU", "UA"], ["CY", "TR"], ["MA", "EH"], ["GE", "RU"],
  ]
}
