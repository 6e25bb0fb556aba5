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
        hint: (options.contains { $0.distinctText == nil }
          ? ""
          : error.namesCountry
            ? "write only the name and the country, or "
            : "write the country after the name, or ")
          + "use --candidates FILE to choose once for all rows")
    case .unknownPlace(let column, let name):
      let isCountry = WrittenCountry.readings(of: name).count == 1
      let isProvince = !ProvinceNames.countries(of: name).isEmpty
      let kind = isCountry ? " --kind country" : isProvince ? " --kind province" : ""
      self.init(
        status: .badData,
        message: "\(column) '\(name)': no such city in the catalog or the gazetteer"
          + (kind.isEmpty ? "" : ", but the name of a country or province"),
        hint: "correct the name, or add the \(kind.isEmpty ? "city" : "place") with "
          + ShellCommand("metro add-city \(name)").text + kind)
    case .notInCountry(let column, let name, let place, let region, let countries):
      let names =
        (region.map { "\($0), " } ?? "")
        + countries.prefix(3).map(Self.country).joined(separator: " or ")
      self.init(
        status: .badData,
        message: "\(column) '\(name)': the gazetteer has no \(place) (\(names))",
        hint: "correct the name or the country, or add the city with "
          + ShellCommand("metro add-city \(place)").text
          + (countries.count == 1 ? " --country \(countries[0].lowercased())" : ""))
    case .otherCountry(let column, let name, let country, let stated):
      self.init(
        status: .badData,
        message:
          "\(column) '\(name)': the country of the chosen place is \(Self.country(country)), "
          + "but the row says \(stated.prefix(3).map(Self.country).joined(separator: " or "))",
        hint: "correct the choice in the candidates file, or the country in the row")
    case .repetition(let column, let text):
      self.init(
        status: .badData,
        message: "\(column) '\(text)': \(InvalidValue.ditto(text).reason)",
        hint: "write the names, or use --value " + shellWord("\(column):\(text)=NAMES"))
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
        hint: "separate several with ;, or use --value "
          + shellWord("\(column):\(text)=\(text)") + " if it is one name")
    case .number(let column, let text):
      self.init(
        status: .badData, message: "\(column) '\(text)': it is a number, not a city",
        hint: column == "participants"
          ? "use --map 'participants=delegates_claimed' if the column counts persons, or "
            + "cities_claimed if it counts cities" : nil)
    }
    field = error.column
  }

  private static func country(_ code: String) -> String {
    (try? CountryCode(code))?.name ?? code
  }
}

extension PlaceOption {
  /// The name, the country and the population: `Barcelona, Spain (1686208 inhabitants)`.
  var description: String {
    let place = [name, country.map { (try? CountryCode($0))?.name ?? $0 }].compactMap(\.self)
    return place.joined(separator: ", ") + (population.map { " (\($0) inhabitants)" } ?? "")
  }
}
