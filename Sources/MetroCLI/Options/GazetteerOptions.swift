import ArgumentParser
import MetroCore
import MetroText

/// Whether the gazetteer fills in missing values; only for cities.
struct GazetteerOptions<N: NounCommands>: ParsableArguments, CustomReflectable {
  private var isOff = false

  private static var hasGazetteer: Bool { N.name == .city }

  init() {}

  init(from decoder: any Decoder) throws {
    guard Self.hasGazetteer else { return }
    isOff = try decoder.container(keyedBy: OptionKey.self).isSet("noGazetteer")
  }

  var customMirror: Mirror {
    guard Self.hasGazetteer else { return Mirror(self, children: [:]) }
    let flag = Flag<Bool>(
      wrappedValue: false, name: .customLong("no-gazetteer"),
      help: "Neither fill in values from the gazetteer nor ask about them.")
    return Mirror(self, children: ["_noGazetteer": flag])
  }

  /// Takes the name and the country of `Pendik, Türkiye` apart, and returns a sentence that says so, or why
  /// the country is not certain; nil for any other name.
  func country(in values: inout [String: FieldValue]) throws -> String? {
    guard Self.hasGazetteer, let written = values["name"]?.text else { return nil }
    if let found = NamedCountry.values(in: values, besideGazetteer: !isOff) {
      for (field, value) in try N.noun.checkedValues(found) { values[field] = value }
      return "\(written): name \(found["name"] ?? ""), country \(found["country"] ?? "")."
    }
    guard case .unclear(let words, let countries, let states) = NamedCountry(values) else {
      return nil
    }
    // The gazetteer has the place, or a person chooses it.
    switch isOff ? nil : CityQuestion(values)?.answer {
    case .place, .several, .unsure: return nil
    case .elsewhere, .unknown, nil: break
    }
    let readings =
      countries.map { "the country \($0.text)" } + states.map { "a state of \($0.text)" }
    return
      "'\(words)' can be \(readings.joined(separator: " or ")), so it stays in the name. To give "
      + "the country, run metro undo and add the city again without '\(words)' and with --country."
  }

  /// Adds the kind and the country of a place with the name of a country, and returns a sentence
  /// that says so; nil for any other place.
  ///
  /// - Throws: `GazetteerError.unclearKind` for the name of a province and a city or country.
  func kind(of values: inout [String: FieldValue]) throws -> String? {
    guard Self.hasGazetteer, let reading = PlaceKindReading(values) else { return nil }
    let found = try reading.values()
    for (field, value) in try N.noun.checkedValues(found) { values[field] = value }
    if reading.isCountry { return "\(reading.name): country \(found["country"] ?? "")." }
    return "\(reading.name) is a country: kind country, country \(found["country"] ?? ""). For a "
      + "city of that name, use --kind city."
  }

  /// Looks up the missing values of a city.
  ///
  /// Returns nil if no value is missing, if the user turned the gazetteer off, or, in a script, if
  /// the gazetteer does not know the city.
  ///
  /// - Throws: `GazetteerError.severalPlaces` if several places match and there is no terminal to
  ///   ask on.
  func fill(_ values: [String: FieldValue], in context: Context) throws -> FilledCity? {
    guard Self.hasGazetteer, !isOff, let question = CityQuestion(values) else { return nil }
    if question.answer == .unknown, !context.console.isErrorTerminal { return nil }
    return try FilledCity(question, in: context)
  }
}
