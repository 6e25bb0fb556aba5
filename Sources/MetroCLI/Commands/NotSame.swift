import ArgumentParser
import MetroCore

struct NotSame: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "not-same", operands: "<type/id> <type/id>",
    "Note that two records that look alike are not the same thing.",
    examples: [
      #"metro not-same city/shanghai city/shenzhen --because "two cities""#,
      #"metro not-same city/beijing city/baguio --because "far apart""#,
    ],
    discussion: """
      The two are no longer shown by metro duplicates and metro audit, until a value changes that \
      they are compared by: a name, a place, dates. It does not matter which comes first, and it \
      stays when one of them is renamed. metro list-waivers shows what was noted, metro \
      remove-waiver takes it back.
      """)

  @Argument(help: ArgumentHelp("One record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("The other, of the same record type.", valueName: "type/id"))
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
    try context.changeAndTell(change) { writer in
      try writer.noteNotSame(
        record.noun, writer.id(record.noun, record.text), writer.id(other.noun, other.text),
        details)
    }
  }
}
