import ArgumentParser
import MetroCore

struct LookupCity: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "lookup-city", operands: "<name>",
    "Look up cities of the world by name.",
    examples: ["metro lookup-city 'San José, Costa Rica'", "metro lookup-city 빈 --country AT"],
    discussion: """
      The gazetteer contains cities with at least 15,000 inhabitants, all capitals, and their names \
      in many languages (GeoNames, CC BY 4.0; Unicode CLDR). The comparison ignores case, accents, \
      spaces and punctuation. A country can follow the name: 'Quito, Ecuador'. If the name \
      identifies exactly one capital or city with at least 100,000 inhabitants, add-city fills in \
      its values. A smaller city, another name than its own, and a name that is also the name of a \
      country or region require the country. This command needs no catalog.
      """)

  @Argument(help: "Name in any language.") var name: String

  @Option(
    help: ArgumentHelp(
      "Only cities in a country (ISO 3166-1).", valueName: FieldType.country.placeholder),
    completion: .values(of: .country))
  var country: String?

  @OptionGroup var chosen: ColumnOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let country = try Noun.named(.city).checkedValues(["country": country])["country"]?.text
    let places = Gazetteer.places(named: name)
    let found = places.found.filter { country == nil || $0.place.country == country }
    let everywhere = places.found + places.elsewhere
    try chosen.rows(of: Self.columns, to: Output(output, context)) { sink in
      try sink.begin(Self.columns)
      for candidate in found { try sink.row(Self.cells(candidate)) }
      try sink.end()
    }
    guard found.isEmpty, chosen.columns != "" else { return }
    guard everywhere.isEmpty else {
      context.say("The gazetteer lists it elsewhere: \(FilledCity.places(of: everywhere)).")
      return
    }
    let near = Gazetteer.names(like: name)
    context.say(
      "The gazetteer of cities with at least 15,000 inhabitants does not list it."
        + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"))
  }

  private static let columns = [
    Column(naming: "name", help: "the name of the city"),
    Column(naming: "country", isFreeText: false, help: "the country (ISO 3166-1 alpha-2)"),
    Column(naming: "country_name", help: "the country's English name"),
    Column(naming: "population", .number, help: "the population"),
    Column(naming: "latitude", .number, help: "the latitude (WGS 84)"),
    Column(naming: "longitude", .number, help: "the longitude (WGS 84)"),
    Column(naming: "geonames", .number, help: "the GeoNames number"),
    Column(naming: "matched", help: "the name that matched"),
    Column(naming: "reason", help: "the kind of that name"),
  ]

  private static func cells(_ candidate: GazetteerCandidate) -> [Cell] {
    let place = candidate.place
    return [
      .text(place.name), .text(place.country), .text(place.countryName),
      .integer(Int64(place.population)), .number(place.latitude), .number(place.longitude),
      .integer(Int64(place.id)), .text(candidate.matched), .text(candidate.phrase),
    ]
  }
}
