import Testing

@testable import MetroCore

/// Cities that quotes name, by the record's names or those of the gazetteer.
struct QuotedCitiesTests {
  private static func isNamed(_ context: String, in quotes: [String]) throws -> Bool {
    var quotes = QuotedCities(quotes)
    let city = CityName(context: context)
    return quotes.names(try #require(city))
  }

  @Test(arguments: [
    ("Seoul\n1835848\nKR", ["Lima presented.", "A talk (서울)"]),
    ("Vienna\n\nAT", ["Es sprach Wien."]), ("New York City\n5128581\nUS", ["New York presented."]),
    ("Foo Bar\n\n\nFu Bar", ["The mayor of FU BAR presented."]),
  ])
  func `a city is named by each of its names`(context: String, quotes: [String]) throws {
    #expect(try Self.isNamed(context, in: quotes))
  }

  @Test(arguments: [
    ("Seoul\n1835848\nKR", ["Lima presented."]), ("Seoul\n1835848\nKR", []),
    ("Foo Bar\n\n", ["The mayor of Foo", "Bar presented."]), ("Foo\n\n", ["Foot and food"]),
  ])
  func `a city is not named by a part of a name, or across two quotes`(
    context: String, quotes: [String]
  ) throws {
    #expect(try !Self.isNamed(context, in: quotes))
  }

  @Test(.timeLimit(.minutes(1)))
  func `many cities are looked for in long quotes in linear time`() throws {
    let words = (0..<10_000).map { "w\($0) talks" }.joined(separator: ", ")
    var quotes = QuotedCities([words, words])
    for number in 0..<1_000 {
      let city = CityName(context: "Town \(number)\n\(number + 1)\nFR")
      #expect(!quotes.names(try #require(city)))
    }
  }
}
