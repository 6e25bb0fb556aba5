import ArgumentParser
import MetroCore

struct NotSame: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "not-same", operands: "<type/id> <type/id>",
    "Mark two similar records as different.",
    examples: [
      #"metro not-same city/shanghai city/shenzhen --because "two cities""#,
      #"metro not-same city/beijing city/baguio --because "far apart""#,
    ],
    discussion: """
      metro duplicates and metro audit no longer report the two records until one of the compared \
      values changes: a name, a place, dates. The order of the records does not matter, and the \
      mark survives a rename. metro list-waivers lists marks, and metro remove-waiver removes one.
      """)

  @Argument(help: ArgumentHelp("First record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("Second record, of the same record type.", valueName: "type/id"))
  var other: RecordArgument

  @OptionGroup var waiver: WaiverOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard record.noun.name != other.noun.name else { return }
    throw ValidationError(
      "\(record.noun.withArticle) and \(other.noun.withArticle) are never the same")
  }

  func run(in context: Context) throws {
    let details = try waiver.details(in: context)
    try context.changeAndReport(change) { writer in
      try writer.noteNotSame(
        record.noun, writer.id(record.noun, record.text), writer.id(other.noun, other.text),
        details)
    }
  }
}
