import MetroText

extension AuditRule {
  static let countAgainstList = AuditRule(
    "count-against-list", .error,
    reason:
      "If a sentence counts seven cities and names six, one is missing or the number is wrong.",
    explanation: """
      Finds a quote that counts cities or countries and names more or fewer directly after the \
      number: "seven cities: Quito, Lima and Dakar". Most of the names must be known places. A list \
      that says that it is open ("including", "among others") is ignored, and so is a difference of one \
      that the host explains. Lists of participants that are cited are compared by `claimed-count`. \
      Decide which number to use, or cite the participants.
      """,
    dependsOn: [.programOfHost, .programOfHostName], version: 2,
    .query { scope, take in
      for (field, isCountry) in [("cities_claimed", false), ("countries_claimed", true)] {
        try scope.forEachRow(
          """
          SELECT t.id, \(CityName.context(of: "t.host")), t.\(field) FROM program AS t
          WHERE \(scope.holds(.program)) AND EXISTS (SELECT 1 FROM statement
              WHERE program = t.id AND field = '\(field)' AND quote IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM decision WHERE program = t.id AND field = '\(field)')
          """
        ) { row in
          let id = try row.text(0)
          let host = try CityName(context: row.textIfAny(1))
          let cited = try Set(scope.values(.program, id, "participants").map(\.source))
          for claim in try scope.claims(.program, id, field, used: row.wholeIfAny(2)) {
            guard let quote = claim.quote, let count = claim.count, count.bound == .exact,
              !cited.contains(claim.source)
            else { continue }
            let lists = CountedList.read(quote, counting: count.value).lazy.map {
              (list: $0, places: NamedPlaces($0.parts, isCountry: isCountry))
            }
            guard let (list, places) = lists.first(where: { $0.places.disagree(with: claim, host) })
            else { continue }
            return try take(
              Finding(
                noun: .program, id: id, field: field, other: list.excerpt.oneLine,
                message: "\(claim.stated.oneLine) claimed, and \(places.names.count) named",
                evidence: [claim.line, "named: \(places.names.joined(separator: "; "))"],
                remedy: .decide(
                  record: RecordAddress(.program, id), field: field,
                  value: String(places.names.count)),
                inputs: "\(claim.text)\n\(list.excerpt)"))
          }
        }
      }
    })
}

/// The names of a list that follows its number.
private struct NamedPlaces {
  let names: [String]
  let isCountry: Bool
  private let marksHost: Bool

  init(_ parts: [String], isCountry: Bool) {
    self.isCountry = isCountry
    // "Washington, D.C." is one place, and "UK, US" are two countries.
    let parts = parts.indices.filter {
      isCountry || $0 == 0 || !Self.isAbbreviation(parts[$0], behind: parts[$0 - 1])
    }.map { parts[$0] }
    let remarks = parts.map { TrailingRemark($0) }
    var names = zip(parts, remarks).map { $1?.base ?? $0 }
    // The sentence may go on behind the last name: "Lima and Dakar took part".
    if let last = names.popLast() {
      names.append(Self.beginnings(of: last).first { Self.isPlace($0, isCountry) } ?? last)
    }
    self.names = names
    marksHost = remarks.contains { remark in
      remark.map { HostMention.isHost($0.remark) } ?? false
    }
  }

  /// Returns whether a part is the code of the state or country that the city before it is in: `D.C.`, `NY`,
  /// `PE`; a code that is also a city, such as `LA`, is one behind a city that is elsewhere.
  private static func isAbbreviation(_ part: String, behind city: String) -> Bool {
    let letters = part.filter { $0 != "." && $0 != " " }
    guard letters.count == 2, letters.allSatisfy({ $0.isUppercase && $0.isASCII }) else {
      return false
    }
    let countries = WrittenCountry.readings(of: letters).map(\.text)
    let isCode = SubdivisionExtent.knows(letters) || !countries.isEmpty
    return isCode && !isPlace(letters, false)
      || Gazetteer.candidates(named: city).contains {
        countries.contains($0.place.country)
          || SubdivisionCode.isKnown(letters, toContain: $0.place)
      }
  }

  /// Returns a text, and what is left of it without one and more of its last words.
  private static func beginnings(of text: String) -> [String] {
    let words = text.split(separator: " ").prefix(12)
    return (0..<words.count).map { words.dropLast($0).joined(separator: " ") }
  }

  private static func isPlace(_ name: String, _ isCountry: Bool) -> Bool {
    isCountry
      ? !WrittenCountry.readings(of: name).isEmpty : !Gazetteer.candidates(named: name).isEmpty
  }

  /// Returns whether the names are those of places, and fewer or more than a claim counts.
  func disagree(with claim: StatedValue, _ host: CityName?) -> Bool {
    guard let count = claim.count, names.count != count.value, arePlaces else { return false }
    guard abs(names.count - count.value) == 1, host != nil || marksHost else { return true }
    // The number counts the host in and the list leaves it out, or the other way around.
    let mention = host?.mention(in: claim)
    let hasHost = marksHost || host.map { host in names.contains(where: host.isName) } ?? false
    return names.count < count.value
      ? hasHost || mention == .excluded : !hasHost || mention == .included
  }

  /// Whether three of four names are places, so that the list is one of places.
  private var arePlaces: Bool {
    let known = names.count { Self.isPlace($0, isCountry) }
    return known * 4 >= names.count * 3
  }
}
