import ArgumentParser
import MetroCore

struct SplitCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "split", operands: "<type/id>", "Undo a merge and restore the merged record.",
    examples: ["metro split theme/rain", "metro split theme/rain --dry-run"],
    discussion: """
      The operand is the record that was merged into another. Both records and all references to \
      them are restored. Later changes remain, and records that were later added to the other \
      record stay with it. If a later change depends on the merge, the command changes nothing.
      """)

  @Argument(help: ArgumentHelp("Record that was merged.", valueName: "type/id"))
  var record: RecordArgument

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let split = try catalog.split(
      record.noun, id: record.text, by: context.origin(change.revision), dryRun: change.dryRun)
    if change.dryRun {
      try context.showChanges { try catalog.undoneChanges(of: split.revision.number, take: $0) }
    } else {
      try context.tellChanges("Undid \(RevisionText.name(split.revision)).", catalog)
    }
    if !split.staying.isEmpty { context.say(MergeText.staying(split)) }
  }
}
