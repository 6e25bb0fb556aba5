import ArgumentParser
import MetroCore

/// `add-participant`, `add-member`: joins cities to a programme or network.
struct AddRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "add-\(R.role)", operands: "<\(R.owner)> <city> ...",
      "Add cities to a \(R.owner), each as \(R.role).",
      examples: R.relationExamples(.add), discussion: "All of them are added, or none.")
  }

  @Argument(
    help: ArgumentHelp("The id of the \(R.owner)\(R.ownerNote).", valueName: R.owner),
    completion: .ids(of: R.ownerNoun))
  var owner: String

  @Argument(
    help: ArgumentHelp("The ids of the cities.", valueName: "city"),
    completion: .ids(of: .named(.city)))
  var cities: [String]

  @OptionGroup(title: "Each of them") var fields: FieldOptions<RelationDetails<R>>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    var values = try fields.values()
    values[R.owner] = try R.noun.field(R.owner)?.value(from: [owner])
    let ids = try R.cityValues(cities)
    let changes = try context.change(change) { writer in
      for city in ids {
        values["city"] = city
        try writer.add(R.noun, values)
      }
    }
    if !change.dryRun { try context.tellAdded(changes) }
  }
}

extension RelationCommands {
  /// What has to be said of the owner beyond its name.
  static var ownerNote: String { owner == ownerNoun.description ? "" : ", an \(ownerNoun)" }

  static var ownerNoun: Noun {
    guard case .reference(let name)? = noun.field(owner)?.type else { return noun }
    return .named(name)
  }

  /// Checks the ids of cities that were typed.
  static func cityValues(_ texts: [String]) throws -> [FieldValue] {
    try texts.compactMap { try noun.field("city")?.value(from: [$0]) }
  }
}
