import Testing

@testable import MetroCore

/// Checks the answers of the gazetteer about partly known cities.
struct CityQuestionTests {
  private func answer(_ name: String, _ texts: [String: String] = [:]) throws -> String? {
    let values = try Noun.city.checkedValues(texts.merging(["name": name]) { $1 })
    func list(_ candidates: [GazetteerCandidate]) -> String {
      candidates.map { "\($0.place.name) \($0.place.country)" }.joined(separator: ", ")
    }
    return switch CityQuestion(values)?.answer {
    case .place(let candidate): list([candidate])
    case .several(let candidates): "several: " + list(candidates)
    case .unsure(let candidates): "unsure: " + list(candidates)
    case .elsewhere(let candidates): "elsewhere: " + list(candidates)
    case .unknown: "unknown"
    case nil: nil
    }
  }

  @Test(arguments: [
    "Beijing", "beijing", "BEIJING", "Bei Jing", "Peking", "Pékin", "北京", "北京市", "베이징",
    "북경", "Пекин", "بكين",
  ])
  func `all names of a city give the same answer`(name: String) throws {
    #expect(try answer(name) == "Beijing CN")
  }

  @Test func `several matching places are sorted by population`() throws {
    #expect(try answer("Barcelona") == "several: Barcelona ES, Barcelona VE")
    #expect(try answer("Victoria")?.hasPrefix("several: ") == true)
    #expect(try answer("San Fernando")?.hasPrefix("several: ") == true)
  }

  @Test func `a city's own name wins over its districts and neighbors`() throws {
    #expect(try answer("Shanghai") == "Shanghai CN")
    #expect(try answer("New Delhi") == "New Delhi IN")
    #expect(try answer("Santiago")?.hasPrefix("several: Santiago CL, ") == true)
  }

  @Test func `the country, the coordinates or the number decide`() throws {
    #expect(try answer("Barcelona", ["country": "VE"]) == "Barcelona VE")
    #expect(try answer("Barcelona", ["geonames": "3128760"]) == "Barcelona ES")
    #expect(try answer("Barcelona", ["latitude": "10.1", "longitude": "-64.7"]) == "Barcelona VE")
    #expect(try answer("Ciutat Comtal", ["geonames": "3128760"]) == "Barcelona ES")
  }

  @Test func `a city that is known to be elsewhere does not match`() throws {
    #expect(try answer("Quito", ["country": "PE"]) == "elsewhere: Quito EC")
    #expect(try answer("Quito", ["latitude": "50", "longitude": "10"]) == "elsewhere: Quito EC")
    #expect(
      try answer("Barcelona", ["geonames": "3128760", "country": "VE"]) == "elsewhere: Barcelona ES"
    )
    #expect(try answer("Quito", ["geonames": "1"]) == "unknown")
  }

  @Test func `a short name or the name of a country requires a location`() throws {
    #expect(try answer("Wien") == "unsure: Vienna AT")
    #expect(try answer("Wien", ["country": "AT"]) == "Vienna AT")
    #expect(try answer("Wien", ["country": "DE"]) == "unknown")
    #expect(try answer("Mexico") == "unsure: Mexico City MX")
    #expect(try answer("Mexico", ["country": "MX"]) == "Mexico City MX")
  }

  @Test(arguments: ["THE", "Of", "Best", "Kang", "The", "kang"])
  func `treacherous names match nothing`(name: String) throws {
    #expect(try answer(name) == "unknown")
  }

  @Test func `provinces and complete records need no answer`() throws {
    #expect(try answer("Quito", ["kind": "province"]) == nil)
    let all = ["country": "EC", "latitude": "1", "longitude": "1", "geonames": "7"]
    #expect(try answer("Quito", all) == nil)
  }

  @Test func `given values are kept`() throws {
    let values = try Noun.city.checkedValues(["name": "Quito", "country": "EC"])
    let question = try #require(CityQuestion(values))
    guard case .place(let candidate) = question.answer else {
      Issue.record("not one place")
      return
    }
    let filled = try question.values(of: candidate.place).compactMapValues(\.text)
    #expect(filled == ["latitude": "-0.22985", "longitude": "-78.52495", "geonames": "3652462"])
  }
}
