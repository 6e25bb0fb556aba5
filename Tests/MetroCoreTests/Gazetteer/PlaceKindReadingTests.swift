import Testing

@testable import MetroCore

/// Checks what the name of a country says of the kind of a place.
struct PlaceKindReadingTests {
  private func values(_ name: String, _ texts: [String: String] = [:]) throws -> String {
    let known = try Noun.city.checkedValues(texts.merging(["name": name]) { $1 })
    do {
      return try PlaceKindReading(known).map { try $0.values()["country"] ?? "-" } ?? "none"
    } catch is GazetteerError {
      return "unclear"
    }
  }

  @Test(arguments: [
    ("Peru", "PE"), ("Egypt", "EG"), ("Chile", "CL"), ("Paraguay", "PY"),
    ("Bangladesh", "BD"), ("Ägypten", "EG"), ("이집트", "EG"),
  ])
  func `a country is no city that has its name as another one`(
    name: String, country: String
  ) throws {
    #expect(try values(name) == country)
    #expect(try values(name, ["kind": "country"]) == country)
  }

  @Test(arguments: [
    "Mexico", "Panama", "Guatemala", "Armenia", "Jamaica", "Georgia", "Gauteng", "Lebanon",
    "Jordan", "Colombia", "Costa Rica", "Santa Helena",
  ])
  func `a city or a province of the name is a question`(name: String) throws {
    #expect(try values(name) == "unclear")
  }

  @Test func `a country has the code of its name if only one has it`() throws {
    #expect(try values("Georgia", ["kind": "country"]) == "GE")
    #expect(try values("Mexico", ["kind": "country"]) == "MX")
    #expect(try values("Korea", ["kind": "country"]) == "none")
    #expect(try values("Nowhere", ["kind": "country"]) == "none")
    #expect(try values("Peru", ["kind": "country", "country": "EC"]) == "none")
    #expect(try values("Peru", ["kind": "city"]) == "none")
  }
}
