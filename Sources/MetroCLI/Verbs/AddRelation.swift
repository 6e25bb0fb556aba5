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
    let changes = try context.change(change) { writer in
      for values in records {
        let id = try writer.add(R.noun, values).text
        try evidence.cite(id, values, by: writer)
      }
    }
    if !change.dryRun { try context.tellAdded(changes) }
  }
}
