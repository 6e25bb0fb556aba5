import ArgumentParser
import MetroCore

/// The `show-NOUN` commands, which show one record with related records.
struct Show<N: NounCommands>: ReadingCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.show.command(N.name), operands: "<id>", "Show \(N.noun.withArticle).",
      examples: N.examples(.show),
      discussion: """
        Prints a readable page, also into a pipe. With --format or --csv, prints the record as one \
        row with all of its fields; --json adds the lists of the page under the key related.
        """)
  }

  @Argument(help: N.operandHelp, completion: .ids(of: N.noun))
  var id: String

  @OptionGroup var language: LanguageOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(reading)
    try RecordDisplay(
      noun: N.noun, id: catalog.id(N.noun, id), language: language, output: output
    ).show(from: catalog, context)
  }
}
