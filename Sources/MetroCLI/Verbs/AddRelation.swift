import ArgumentParser
import MetroCore
import MetroText

/// `add-participant`, `add-member`: joins cities to a program or network.
struct AddRelation<R: RelationCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      "add-\(R.role)", operands: RelationOperands<R>.usage,
      "Add cities to a \(R.owner), each as \(R.role).", examples: R.relationExamples(.add),
      discussion: "All of them are added, or none.")
  }

  @OptionGroup var operands: RelationOperands<R>
  @OptionGroup(title: "Each of them") var fields: FieldOptions<RelationDetails<R>>
  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions<R>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let records = try operands.records(fields.values())
    let performed = try context.perform(
      AddRelations(R.noun, records, citation: evidence.citation), change)
    if !change.dryRun { try context.tellAdded(performed.changes) }
  }
}
