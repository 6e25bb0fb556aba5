import ArgumentParser
import MetroCore

struct ShowRevision: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "show-revision", operands: "<number>", "Show the changes of a revision, field by field.",
    examples: ["metro show-revision 3", "metro show-revision 3 --format csv"],
    discussion: """
      Prints readable text, also into a pipe. With --format, --csv or --json, prints a row for \
      each field with its value before and after the revision.
      """)

  @Argument(help: "Revision number from metro history.")
  var number: RevisionArgument

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let number = number.number
    let output = try Output(output, context)
    let catalog = try context.open(for: .reading)
    let revision = try catalog.revision(number)
    guard self.output.namesFormat(context.console) else {
      var text = RevisionText.heading(revision)
      try catalog.changes(of: number) { text += ChangeText.text(of: [$0]) }
      return try output.text(text)
    }
    try output.rows { sink in
      try sink.begin(ChangeRows.ofRevisions.columns)
      try catalog.changes(of: number) { change in
        for row in ChangeRows.ofRevisions.rows(of: change) { try sink.row(row) }
      }
      try sink.end()
    }
  }
}
