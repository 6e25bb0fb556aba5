import MetroCore
import MetroText

/// Maps errors in the cells of a sheet.
extension Failure {
  init(_ error: CellError) {
    switch error {
    case .ambiguousPlace(let column, let name, let options):
      let shown = options.prefix(5).map(\.description).joined(separator: "; ")
      let others = options.count - min(5, options.count)
      self.init(
        status: .badData,
        message: "\(column) '\(name)': "
          + (options.count == 1 ? "not certain that it is " : "it can be ") + shown
          + (others == 0 ? "" : "; and \(others) more"),
        hint: "write the country after the name, or use --candidates FILE to choose once for all "
          + "rows")
    case .unknownPlace(let column, let name):
      self.init(
        status: .badData,
        message: "\(column) '\(name)': no such city in the catalog or the gazetteer",
        hint: "correct the name, or add the city with "
          + ShellCommand("metro add-city \(name)").text)
    case .missingRecord(let column, let noun, let name):
      self.init(
        status: .badData,
        message: "\(column) '\(name)': no such \(noun.rawValue) in the catalog",
        hint: "use --add-missing \(noun.plural)")
    case .severalReadings(let column, let text, let readings):
      self.init(
        status: .badData,
        message: "\(column) '\(text)': it can be "
          + readings.map { "'\($0)'" }.joined(separator: " or "),
        hint: "separate the cities with ;")
    }
    field = error.column
  }
}

extension PlaceOption {
  /// The name and the country, from which the place can be read again: `Barcelona, ES`.
  var address: String { [name, country].compactMap(\.self).joined(separator: ", ") }

  /// The name, the country and the population: `Barcelona, Spain (1686208 inhabitants)`.
  var description: String {
    let place = [name, country.map { (try? CountryCode($0))?.name ?? $0 }].compactMap(\.self)
    return place.joined(separator: ", ") + (population.map { " (\($0) inhabitants)" } ?? "")
  }
}
