import ArgumentParser
import MetroCore

struct DiffRevisions: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "diff-revisions", operands: "<from> <to>",
    "Show by record and field what changed between two revisions.",
    examples: ["metro diff-revisions 2 4", "metro diff-revisions 0 3 --format csv"],
    discussion: """
      Compares the catalog as it was after one revision with the catalog as it was after the \
      other; 0 is before the first. What was changed and changed back in between is not shown.
      """)

  @Argument(help: "The number of a revision, or 0.")
  var from: RevisionArgument

  @Argument(help: "The number of a revision, or 0.")
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
