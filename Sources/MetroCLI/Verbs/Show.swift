import ArgumentParser
import MetroCore
import MetroText

/// The `show-NOUN` commands, which show one record with related records.
struct Show<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.show.command(N.name), operands: "<id>", "Show \(N.noun.withArticle).",
      examples: N.examples(.show),
      discussion: """
        Prints a readable page, also into a pipe. With --format, --csv or --json, prints the \
        record as one row with all of its fields.
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
    let id = try catalog.id(N.noun, id)
    guard output.namesFormat(context.console) else {
      let output = try Output(output, context)
      let page = try catalog.consistently {
        try RecordPage(
          of: N.noun, id: id, in: catalog, today: context.console.today.text,
          names: language.names(isForDisplay: true, context.console))
      }
      return try output.text(
        PageRenderer(width: output.width, usesColor: output.usesColor, say: context.say)
          .text(of: page))
    }
    var listing = Listing(N.noun, today: context.console.today.text)
    listing.only(id: id)
    listing.columns = N.noun.columns.map(\.name)
    let output = try Output(output, context)
    listing.names = try language.names(isForDisplay: output.isTableForDisplay, context.console)
    try output.rows { try catalog.list(listing, to: $0) }
  }
}
