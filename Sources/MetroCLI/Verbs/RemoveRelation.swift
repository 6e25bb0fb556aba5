import ArgumentParser
import MetroCore

/// `remove-participant`, `remove-member`: parts cities from a programme or network.
struct RemoveRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "remove-\(R.role)", operands: "<\(R.owner)> <city> ...",
      "Take cities out of a \(R.owner) as \(R.role).",
      examples: R.relationExamples(.remove), discussion: "All of them are taken out, or none.")
  }

  @Argument(
    help: ArgumentHelp("The id of the \(R.owner).", valueName: R.owner),
    completion: .ids(of: R.ownerNoun))
  var owner: String

  @Argument(
    help: ArgumentHelp("The ids of the cities.", valueName: "city"),
    completion: .ids(of: .named(.city)))
  var cities: [String]

  @OptionGroup(title: "Which record of each, if there are several")
  var fields: FieldOptions<RelationDetails<R>>

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    var values = try fields.values()
    values[R.owner] = try R.noun.field(R.owner)?.value(from: [owner])
    for field in R.noun.fields where values[field.name] == nil {
      if let text = field.defaultText { values[field.name] = try field.value(from: [text]) }
    }
    let ids = try R.cityValues(cities)
    try context.changeAndTell(change) { writer in
      for city in ids {
        values["city"] = city
        try writer.removeOne(R.noun, with: values)
      }
    }
  }
}
