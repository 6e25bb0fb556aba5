import ArgumentParser
import MetroCore
import MetroText

struct Withhold: SingleCommand {
  static let group = CommandGroup.publishing

  static let configuration = CommandConfiguration.metro(
    "withhold", operands: "<type/id>", "Exclude a record from everything that metro publishes.",
    examples: [
      #"metro withhold city/quito --because "asked to be left out""#,
      #"metro withhold program/seoul-2015 --because "no permission yet" --dry-run"#,
    ],
    discussion: """
      metro publish leaves out the record and all records that depend on it: their pages, their rows \
      in lists, counts, search, feeds and downloads. The catalog keeps them. metro release publishes \
      the record again; metro list-withheld lists withheld records.
      """)

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @Option(help: ArgumentHelp("Reason.", valueName: "text"))
  var because: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let details = try Noun.named(.withholding).checkedValues([
      "because": because, "withheld_by": context.actor,
      "withheld_on": context.console.today.text,
    ])
    _ = try context.performAndReport(
      WithholdRecord(record.noun, record.text, details), change)
  }
}

struct Release: SingleCommand {
  static let group = CommandGroup.publishing

  static let configuration = CommandConfiguration.metro(
    "release", operands: "<type/id>", "Publish a withheld record again.",
    examples: [
      "metro release city/quito",
      "metro release city/quito --dry-run",
    ])

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    _ = try context.performAndReport(ReleaseRecord(record.noun, record.text), change)
  }
}
