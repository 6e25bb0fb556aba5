import ArgumentParser
import MetroCore

struct SplitCommand: SingleCommand {
  static let group = CommandGroup.identity

  static let configuration = CommandConfiguration.metro(
    "split", operands: "<type/id>", "Take a merge back: the record that went is there again.",
    examples: ["metro split theme/rain", "metro split theme/rain --dry-run"],
    discussion: """
      The operand is the record that went into another one. Both are what they were, and all that \
      referred to it does again. What was changed since stays changed, and what was added to the \
      other one since stays with that; if any of it stands on the merge, nothing is changed.
      """)

  @Argument(help: ArgumentHelp("The record that was merged.", valueName: "type/id"))
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
      try context.tellChanges("Took back \(RevisionText.name(split.revision)).", catalog)
    }
    if !split.staying.isEmpty { context.say(MergeText.staying(split)) }
  }
}
