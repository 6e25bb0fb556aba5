import ArgumentParser
import MetroCore

/// `remove-participant`, `remove-member`: parts cities from a program or network.
struct RemoveRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "remove-\(R.role)", operands: RelationOperands<R>.usage,
      "Take cities out of a \(R.owner) as \(R.role).", examples: R.relationExamples(.remove),
      discussion: "All of them are taken out, or none.")
  }

  @OptionGroup var operands: RelationOperands<R>

  @OptionGroup(title: "Which record of each, if there are several")
  var fields: FieldOptions<RelationDetails<R>>

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let records = try operands.records(fields.values())
    try context.performAndTell(RemoveRelations(R.noun, records), change)
  }
}
