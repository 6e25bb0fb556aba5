import ArgumentParser
import MetroCore
import MetroText

struct Status: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "status", "Show what needs attention, worst first, and summarize the catalog.",
    examples: ["metro status", "metro status --format json"],
    discussion: """
      Each line includes the command that shows or resolves the item. The findings are those of \
      metro audit. If many changes have not been audited yet, status only counts them. Running \
      metro without arguments shows the same if a catalog exists.
      """)

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let report = try context.openForAudit().statusReport(today: context.console.today.text)
    try output.rows { sink in
      try sink.begin(Self.columns)
      for item in report.items {
        try sink.row([
          .text(item.label), item.count.map { .integer(Int64($0)) } ?? .null,
          .text(item.topic.command.text), Cell(item.detail),
        ])
      }
      try sink.end()
    }
  }

  private static let columns = [
    Column(naming: "what", isFreeText: false, help: "what is counted"),
    Column(naming: "count", .number, help: "how many"),
    Column(naming: "command", isFreeText: false, help: "the command that shows or resolves it"),
    Column(naming: "detail", help: "when and by whom, where relevant"),
  ]
}
