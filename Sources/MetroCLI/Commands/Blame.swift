import ArgumentParser
import MetroCore
import MetroText

struct Blame: SingleCommand, ReadingCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "blame", operands: "<type/id>", "Show who set each field of a record and when.",
    examples: ["metro blame program/seoul-2015", "metro blame city/quito --format json"],
    discussion: "Omits fields without a value.")

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let output = try Output(output, context)
    let catalog = try context.open(reading)
    let origins = try catalog.blame(record.noun, id: catalog.id(record.noun, record.text))
    try output.rows { sink in
      try sink.begin(Self.columns)
      for origin in origins {
        let revision = origin.revision
        try sink.row([
          .text(origin.field.name), .text(origin.value),
          revision.map { .integer($0.number) } ?? .null, Cell(revision?.origin.time.text),
          Cell(revision?.origin.actor), Cell(revision?.origin.command),
        ])
      }
      try sink.end()
    }
  }

  private static let columns = [
    Column(naming: "field", isFreeText: false, help: "the field"),
    Column(naming: "value", help: "its value"),
    Column(naming: "revision", .number, help: "the revision that set it"),
    Column(naming: "time", isFreeText: false, help: "when it was set (UTC)"),
    Column(naming: "actor", help: "who set it"),
    Column(naming: "command", help: "the command without free text"),
  ]
}
