import ArgumentParser
import MetroCore
import MetroText

/// The `add-participant` and `add-member` commands, which add cities to a program or network.
struct AddRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "add-\(R.role)", operands: RelationOperands<R>.usage,
      "Add \(R.summary.added).", examples: R.relationExamples(.add),
      discussion: "Adds all of the cities or none.")
  }

  @OptionGroup var operands: RelationOperands<R>
  @OptionGroup(title: "Fields") var fields: FieldOptions<RelationDetails<R>>
  @OptionGroup var reading: ValueReadingOptions
  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions<R>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    if operands.owner == nil, fields.isEmpty, context.hasScreen, context.canAsk {
      return try AddForm(R.noun, context).run { try add([$0], in: context) }
    }
    try add(
      operands.records(fields.values(by: reading, in: context), of: Self.self), in: context)
  }

  private func add(_ records: [[String: FieldValue]], in context: Context) throws {
    let performed = try context.perform(
      AddRelations(
        R.noun, records, citation: evidence.citation(leaving: fields.leftOpen(by: reading))), change
    )
    if !change.dryRun { context.reportAdded(performed.changes) }
  }
}
