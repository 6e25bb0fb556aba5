import MetroCore
import MetroFormats
import MetroText

/// Shows one record: as a page for a person, as a row with all fields, or as JSON with related
/// records.
struct RecordDisplay {
  let noun: Noun
  let id: String
  let language: LanguageOptions
  let output: OutputOptions

  func show(from catalog: Catalog, _ context: Context) throws {
    guard output.namesFormat(context.console) else { return try page(from: catalog, context) }
    var listing = Listing(noun, today: context.console.today.text)
    listing.only(id: id)
    listing.columns = noun.columns.map(\.name)
    let output = try Output(output, context)
    listing.names = try language.names(isForDisplay: output.isTableForDisplay, context.console)
    guard output.isJSON else { return _ = try output.rows { try catalog.list(listing, to: $0) } }
    try catalog.consistently {
      let related = try catalog.related(
        to: noun, id: id, today: context.console.today.text, names: listing.names)
      try output.rows(to: output.recordJSON(related)) { try catalog.list(listing, to: $0) }
    }
  }

  private func page(from catalog: Catalog, _ context: Context) throws {
    let output = try Output(output, context)
    let page = try catalog.consistently {
      try RecordPage(
        of: noun, id: id, in: catalog, today: context.console.today.text,
        names: language.names(isForDisplay: output.isTerminal, context.console),
        isForReader: output.isTerminal)
    }
    try output.text(PageRenderer(style: output.tableStyle).text(of: page))
  }
}
