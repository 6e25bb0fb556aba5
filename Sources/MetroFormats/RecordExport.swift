package import MetroCore
import MetroText

/// An export of records of one type or several as one document.
package struct RecordExport {
  private let nouns: [Noun]
  private let options: FormatOptions
  private let columns: @Sendable (Noun) -> [String]
  private let renderer:
    @Sendable (FormatOptions, @escaping Format.Write) throws -> any DocumentRenderer

  /// - Throws: ``FormatError/cannotHold(format:nouns:possible:)``, also for a format of rows.
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
  /// - Throws: ``FormatError`` where the document cannot be begun.
  package func document(write: @escaping Format.Write) throws -> any DocumentRenderer {
    try renderer(options, write)
  }

  /// Writes the records of a catalog, in one state of it, and ends the document.
  ///
  /// A sink takes the rows in place of the document, to pass them on to it.
  ///
  /// - Throws: ``FormatError`` for what the document cannot hold; what the catalog and the sink throw.
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
