package import MetroCore
import MetroText

/// An export of records of one type or several as one document.
package struct RecordExport {
  private let nouns: [Noun]
  private let options: FormatOptions
  private let columns: @Sendable (Noun) -> [String]
  private let renderer:
    @Sendable (FormatOptions, @escaping Format.Write) throws -> any DocumentRenderer

  /// - Throws: ``FormatError/cannotHold(format:nouns:possible:)``, also for a format for rows.
  package init(
    of nouns: [Noun], as format: Format, _ options: FormatOptions
  ) throws(FormatError) {
    guard case .records(let types, let columns, let renderer) = format.content else {
      throw .cannotHold(format: format.name, nouns: nouns.map(\.name), possible: [])
    }
    guard nouns.allSatisfy({ types.contains($0.name) }) else {
      throw .cannotHold(format: format.name, nouns: nouns.map(\.name), possible: types)
    }
    self.nouns = nouns
    self.options = options
    self.columns = columns
    self.renderer = renderer
  }

  /// Returns the renderer of the document, for one run.
  ///
  /// - Throws: ``FormatError`` if the document cannot be started.
  package func document(write: @escaping Format.Write) throws -> any DocumentRenderer {
    try renderer(options, write)
  }

  /// Writes the records of a catalog, all from the same state, and ends the document.
  ///
  /// If a sink is given, the rows go to it instead, and it must pass them on to the document.
  ///
  /// - Throws: ``FormatError`` for values that the document cannot hold; the errors of the catalog
  ///   and the sink.
  package func run(
    from catalog: Catalog, to document: any DocumentRenderer, through sink: (any RowSink)? = nil
  ) throws {
    let target: any RowSink = sink ?? document
    try catalog.consistently {
      for noun in nouns {
        document.start(noun)
        var listing = Listing(noun, today: options.today.text)
        listing.furtherColumns = noun.relatedColumns
        listing.columns = columns(noun)
        try catalog.list(listing, to: target)
      }
    }
    try document.finish()
  }
}
