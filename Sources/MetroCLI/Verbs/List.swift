import ArgumentParser
import MetroCore
import MetroText

/// The `list-NOUNS` commands, which list records.
struct List<N: NounCommands>: ReadingCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.list.command(N.name),
      N.name == .withholding ? "List withheld records." : "List \(N.noun.plural).",
      examples: N.examples(.list))
  }

  @OptionGroup(title: "Filters") var filters: FilterOptions<N>
  @OptionGroup(title: "Columns and rows") var rows: ListingOptions
  @OptionGroup var language: ListedLanguageOptions<N>
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    var listing = Listing(N.noun, today: context.console.today.text)
    try filters.apply(to: &listing)
    rows.apply(to: &listing)
    let output = try Output(output, context).choosingColumns()
    guard !rows.listsColumns else {
      try output.rows(listing.describeColumns)
      return
    }
    listing.isForReader = output.isTableForDisplay
    if output.isTableForDisplay {
      listing.defaultColumns = context.configuration.columns(of: N.name)
    }
    listing.names = try language.names(isForDisplay: output.isTableForDisplay, context.console)
    let catalog = try context.open(reading)
    try output.rows { try catalog.list(listing, to: $0) }
  }
}

extension Listing {
  /// Sends the available columns to a sink: name, description, and whether the list shows them.
  fileprivate func describeColumns(to sink: any RowSink) throws {
    let shown = Set(try chosenColumns().map(\.name))
    try sink.begin(Column.describing)
    for column in availableColumns {
      try sink.row([
        .text(column.name), .text(column.help), .text(shown.contains(column.name) ? "yes" : "no"),
      ])
    }
    try sink.end()
  }
}
