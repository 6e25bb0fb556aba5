import Testing

@testable import MetroCore

/// Names in the words of a statement, and the cities of its value that they mean.
struct NamedCitiesTests {
  private typealias City = (id: String, name: String, number: Int?, country: String)

  /// Cities without further names, each with its GeoNames number, if any, and its country.
  private static func cities(_ cities: [City]) -> [String: CityName] {
    var known: [String: CityName] = [:]
    for city in cities {
      let number = city.number.map { String($0) } ?? ""
      let context = "\(city.name)\n\(number)\n\(city.country)"
      known[city.id] = CityName(context: context)
    }
    return known
  }

  private static func others(_ count: Int) -> [City] {
    (0..<count).map { ("c\($0)", "Town\($0)", nil, "FR") }
  }

  @Test(arguments: [0, 60])
  func `names that only the gazetteer has are found among any number of cities`(
    others: Int
  ) {
    let known = Self.cities(
      [
        ("seoul", "Seoul", 1_835_848, "KR"), ("vienna", "Vienna", nil, "AT"),
        ("quito", "Quito", nil, "EC"),
      ] + Self.others(others))
    let names = NamedCities("서울, Wien, Quito, Lima")
    #expect(names.cities(among: known) == ["seoul", "vienna", "quito", nil])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "Aa, Aa, " + String(repeating: "b ", count: 50_000),
      String(repeating: "Aa, ", count: 25_000),
    ])
  func `a long text is compared with many cities in linear time`(text: String) {
    let known = Self.cities(Self.others(40))
    #expect(NamedCities(text).cities(among: known).allSatisfy { $0 == nil })
  }
}
