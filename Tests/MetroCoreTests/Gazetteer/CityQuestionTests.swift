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
  func `all names of a city with its country give the same answer`(name: String) throws {
    #expect(try answer(name, ["country": "CN"]) == "Beijing CN")
    #expect(try answer("北京") == "Beijing CN")
  }

  @Test func `a former name in the script of the country is another name`() throws {
    #expect(try answer("临汾") == "Linfen CN")
    #expect(try answer("平阳") == "unsure: Linfen CN")
    #expect(try answer("한성")?.hasPrefix("unsure: ") == true)
    #expect(try answer("한성", ["country": "KR"]) == "Seoul KR")
  }

  @Test func `a larger place with another name is a rival in the country`() throws {
    #expect(
      try answer("Halle", ["country": "DE"]) == "several: Halle (Saale) DE, Halle DE")
    #expect(try answer("Baroda", ["country": "IN"])?.hasPrefix("several: Vadodara IN") == true)
    #expect(try answer("New Delhi", ["country": "IN"]) == "New Delhi IN")
  }

  @Test func `several matching places are sorted by population`() throws {
    #expect(try answer("Barcelona") == "several: Barcelona ES, Barcelona VE")
    #expect(try answer("Islamabad", ["country": "PK"]) == "Islamabad PK")
    #expect(try answer("Victoria")?.hasPrefix("unsure: ") == true)
    #expect(try answer("San Fernando")?.hasPrefix("several: ") == true)
  }

  @Test func `a capital that CLDR names, or a city ten times as large as the others, is meant`()
    throws
  {
    #expect(try answer("Shanghai") == "Shanghai CN")
    #expect(try answer("Santiago") == "Santiago CL")
    #expect(try answer("London") == "London GB")
    #expect(try answer("La Paz") == "La Paz BO")
    #expect(try answer("Guadalajara") == "Guadalajara MX")
    #expect(try answer("Cuenca") == "Cuenca EC")
    #expect(try answer("Vancouver") == "several: Vancouver CA, Vancouver US")
    #expect(try answer("Hyderabad") == "several: Hyderabad IN, Hyderabad PK")
  }

  @Test func `a small place is taken only with its country`() throws {
    #expect(try answer("Växjö") == "unsure: Växjö SE")
    #expect(try answer("Växjö", ["country": "SE"]) == "Växjö SE")
    #expect(try answer("Kingstown") == "Kingstown VC")
    #expect(try answer("Bridgetown") == "Bridgetown BB")
  }

  @Test func `another name alone is not enough`() throws {
    #expect(try answer("波士顿") == "unsure: Boston US")
    #expect(try answer("波士顿", ["country": "US"]) == "Boston US")
    #expect(try answer("Odessa")?.hasPrefix("several: ") == true)
  }

  @Test func `a name and its country in one text are separated`() throws {
    #expect(try answer("Quito, Ecuador") == "Quito EC")
    #expect(try answer("San José (CR)") == "San José CR")
    #expect(try answer("City of Johannesburg") == "Johannesburg ZA")
    #expect(try answer("Quito, Ecuador", ["country": "PE"]) == "elsewhere: Quito EC")
    let values = try Noun.city.checkedValues(["name": "Quito, Ecuador"])
    #expect(CityQuestion(values)?.shortName == "Quito")
  }

  @Test func `the likely place is ten times as large as all others together`() throws {
    func likely(_ name: String) throws -> String? {
      let values = try Noun.city.checkedValues(["name": name])
      return CityQuestion(values)?.answer.likely.map {
        "\($0.candidate.place.country) \($0.others)"
      }
    }
    #expect(try likely("Alexandria")?.hasPrefix("EG ") == true)
    #expect(try likely("Barcelona") == nil && likely("Hyderabad") == nil)
    #expect(try likely("Quito") == nil && likely("Växjö") == nil && likely("Nowhere") == nil)
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
    #expect(try answer("Wien") == "Vienna AT")
    #expect(try answer("沪") == "unsure: Shanghai CN")
    #expect(try answer("沪", ["country": "CN"]) == "Shanghai CN")
    #expect(try answer("沪", ["country": "DE"]) == "unknown")
    #expect(try answer("Mexico")?.hasPrefix("unsure: Mexico City MX") == true)
    #expect(try answer("Mexico", ["country": "MX"]) == "Mexico City MX")
  }

  @Test(arguments: ["THE", "Of", "Best", "Kang", "The", "kang"])
  func `treacherous names identify nothing`(name: String) throws {
    let answer = try #require(try answer(name))
    #expect(answer == "unknown" || answer.hasPrefix("unsure: "), "\(answer)")
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
