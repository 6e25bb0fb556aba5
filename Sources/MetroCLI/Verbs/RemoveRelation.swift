import ArgumentParser
import MetroCore

/// The `remove-participant` and `remove-member` commands, which remove cities from their owner.
struct RemoveRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "remove-\(R.role)", operands: RelationOperands<R>.usage,
      "Remove \(R.summary.removed).", examples: R.relationExamples(.remove),
      discussion: "Removes all of the cities or none.")
  }

  @OptionGroup var operands: RelationOperands<R>

  @OptionGroup(title: "Fields to select among several records of a city")
  var fields: FieldOptions<RelationDetails<R>>

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let records = try operands.records(fields.values(in: context), of: Self.self)
    try context.performAndReport(RemoveRelations(R.noun, records), change)
  }
}
