import ArgumentParser
import MetroCore

struct ShowRecord: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "show", operands: "<record> ...", "Show a record of any type.",
    examples: ["metro show quito", "metro show program/seoul-2015 --json"],
    discussion: """
      The record is an ID, a name, or TYPE/ID; several words are one name. An ID of any type comes \
      before names; a text that several records have is refused with the records. The output is that \
      of the show- command of the type, such as metro show-city.
      """)

  @OptionGroup var record: AnyRecordArgument
  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(reading)
    let address = try record.address(in: catalog, command: "show")
    try RecordDisplay(
      noun: .named(address.noun), id: address.id, language: language, output: output
    ).show(from: catalog, context)
  }
}
