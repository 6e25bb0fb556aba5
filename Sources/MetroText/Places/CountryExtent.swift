/// The approximate extent of a country: the box around the cities of the gazetteer, in degrees of WGS 84.
package struct CountryExtent {
  private let latitudes: ClosedRange<Double>
  private let longitudes: ClosedRange<Double>

  /// Returns the extent of a country by its ISO 3166-1 code, with a margin for smaller places; nil
  /// if it has no large city.
  package static func of(_ country: String) -> CountryExtent? { all[country] }

  package func contains(latitude: Double, longitude: Double) -> Bool {
    latitudes.contains(latitude) && longitudes.contains(longitude)
  }

  /// Adds a margin to the box: a third of its size on each side, and at least 1.5 degrees.
  private init(_ numbers: [Double]) {
    func widened(_ least: Double, _ greatest: Double) -> ClosedRange<Double> {
      let margin = max(1.5, (greatest - least) / 3)
      return least - margin...greatest + margin
    }
    latitudes = widened(numbers[0], numbers[1])
    longitudes = widened(numbers[2], numbers[3])
  }

  private static let all: [String: CountryExtent] = {
    var all: [String: CountryExtent] = [:]
    for line in CountryExtentTable.text.split(separator: "\n") {
      let words = line.split(separator: " ")
      all[String(words[0])] = CountryExtent(words.dropFirst().compactMap { Double($0) })
    }
    return all
  }()
}
