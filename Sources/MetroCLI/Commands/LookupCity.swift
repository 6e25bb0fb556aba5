import ArgumentParser
import MetroCore

struct LookupCity: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "lookup-city", operands: "<name>",
    "Show the cities of the world that have a name, and why.",
    examples: ["metro lookup-city Barcelona", "metro lookup-city 빈 --country AT"],
    discussion: """
      The gazetteer has the cities from 100000 inhabitants with their names in many languages \
      (GeoNames, CC BY 4.0). Case, accents, spaces and punctuation do not count. A city that has \
      the name as its own, or as another one that tells it, is what add-city fills in from if it \
      is the only one. A name that is too short for that, or that of a country as well, needs the \
      country beside it. No catalog is needed.
      """)

  @Argument(help: "The name, in any language.") var name: String

  @Option(
    help: ArgumentHelp(
      "Only those in a country (ISO 3166-1).", valueName: FieldType.country.placeholder),
    completion: .values(of: .country))
  var country: String?

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let country = try Noun.named(.city).checkedValues(["country": country])["country"]?.text
    let everywhere = Gazetteer.candidates(named: name)
    let found = everywhere.filter { country == nil || $0.place.country == country }
    try Output(output, context).rows { sink in
      try sink.begin(Self.columns)
      for candidate in found { try sink.row(Self.cells(candidate)) }
      try sink.end()
    }
    guard found.isEmpty else { return }
    guard everywhere.isEmpty else {
      context.say("The gazetteer has it elsewhere: \(FilledCity.places(of: everywhere)).")
      return
    }
    let near = Gazetteer.names(like: name)
    context.say(
      "The gazetteer, of cities from 100000 inhabitants, does not have it."
        + (near.isEmpty ? "" : " Did you mean \(near.joined(separator: ", "))?"))
  }

  private static let columns = [
    Column(naming: "name", help: "its own name"),
    Column(naming: "country", isFreeText: false, help: "the country (ISO 3166-1 alpha-2)"),
    Column(naming: "country_name", help: "the country's English name"),
    Column(naming: "population", .number, help: "how many live there"),
    Column(naming: "latitude", .number, help: "the latitude (WGS 84)"),
    Column(naming: "longitude", .number, help: "the longitude (WGS 84)"),
    Column(naming: "geonames", .number, help: "its number at GeoNames"),
    Column(naming: "matched", help: "the name of it that matched"),
    Column(naming: "reason", help: "what that name is"),
  ]

  private static func cells(_ candidate: GazetteerCandidate) -> [Cell] {
    let place = candidate.place
    return [
      .text(place.name), .text(place.country), .text(place.countryName),
      .integer(Int64(place.population)), .number(place.latitude), .number(place.longitude),
      .integer(Int64(place.id)), .text(candidate.matched), .text(candidate.standing.phrase),
    ]
  }
}
