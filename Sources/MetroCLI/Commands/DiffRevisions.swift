import ArgumentParser
import MetroCore

struct DiffRevisions: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "diff-revisions", operands: "<from> <to>",
    "Show what changed between two revisions, by record and field.",
    examples: ["metro diff-revisions 2 4", "metro diff-revisions 0 3 --format csv"],
    discussion: """
      Compares the catalog after one revision with the catalog after another; 0 is the state \
      before the first revision. A change that was reversed between the two is not shown.
      """)

  @Argument(help: "Revision number, or 0.")
  var from: RevisionArgument

  @Argument(help: "Revision number, or 0.")
  var to: RevisionArgument

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(for: .reading)
    try output.rows { sink in
      try sink.begin(ChangeRows.ofRevisions.columns)
      try catalog.changes(from: from.number, to: to.number) { change in
        for row in ChangeRows.ofRevisions.rows(of: change) { try sink.row(row) }
      }
      try sink.end()
    }
  }
}
