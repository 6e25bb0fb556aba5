import MetroCore
import MetroText

extension Failure {
  /// A name of a country, a province or a state, whose kind a person must give.
  init(
    kindOf name: String, _ countries: [CountryCode], _ provinces: [CountryCode], isCity: Bool
  ) {
    var readings = countries.map { "the country \($0.text)" }
    readings += provinces.map { "a province or state of \($0.text)" }
    if isCity { readings.append("a city") }
    let kinds =
      (countries.isEmpty ? [] : ["country"]) + (provinces.isEmpty ? [] : ["province", "state"])
    self.init(
      status: .badData, message: "name '\(name)': it can be \(readings.joined(separator: " or "))",
      hint: "use --kind \(kinds.joined(separator: ", --kind ")) or --kind city, and in a file a "
        + "column kind")
  }
}
