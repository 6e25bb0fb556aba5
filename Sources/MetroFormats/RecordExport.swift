package import MetroCore
import MetroText

/// An export of records of one type or several as one document.
package struct RecordExport {
  private let nouns: [Noun]
  private let selection: Listing?
  package var options: FormatOptions
  private let columns: @Sendable (Noun) -> [String]
  private let renderer:
    @Sendable (FormatOptions, @escaping Format.Write) throws -> any DocumentRenderer

  /// The most records that are asked for at once.
  private static let chunk = 500

  /// Creates an export of all records, or of those that match the filters of a selection.
  ///
  /// - Throws: ``FormatError/cannotHold(format:nouns:possible:)``, also for a format for rows.
  package init(
    of nouns: [Noun], selecting selection: Listing? = nil, as format: Format,
    _ options: FormatOptions
  ) throws(FormatError) {
    guard case .records(let types, let columns, let renderer) = format.content else {
      throw .cannotHold(format: format.name, nouns: nouns.map(\.name), possible: [])
    }
    guard nouns.allSatisfy({ types.contains($0.name) }) else {
      throw .cannotHold(format: format.name, nouns: nouns.map(\.name), possible: types)
    }
    self.nouns = nouns
    self.selection = selection
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
  /// A document that does not have all types also gets the records to which its records refer, as far
  /// as it needs them. Returns the number of these.
  ///
  /// If a sink is given, the rows go to it instead, and it must pass them on to the document.
  ///
  /// - Throws: ``FormatError`` for values that the document cannot hold; the errors of the catalog
  ///   and the sink.
  @discardableResult
  package func run(
    from catalog: Catalog, to document: any DocumentRenderer, through sink: (any RowSink)? = nil
  ) throws -> Int {
    let target: any RowSink = sink ?? document
    var carried = 0
    try catalog.consistently {
      for noun in nouns {
        try list(selection ?? Listing(noun, today: options.today.text), catalog, document, target)
      }
      while case let missing = document.takeMissing(), !missing.isEmpty {
        for (noun, records) in Dictionary(grouping: missing, by: \.noun).sorted(by: {
          $0.key.rawValue < $1.key.rawValue
        }) where !nouns.contains(where: { $0.name == noun && selection == nil }) {
          carried += records.count
          for start in stride(from: 0, to: records.count, by: Self.chunk) {
            var listing = Listing(.named(noun), today: options.today.text)
            listing.only(ids: records[start...].prefix(Self.chunk).map(\.id))
            try list(listing, catalog, document, target)
          }
        }
      }
    }
    try document.finish()
    return carried
  }

  private func list(
    _ listing: Listing, _ catalog: Catalog, _ document: any DocumentRenderer,
    _ target: any RowSink
  ) throws {
    var listing = listing
    document.start(listing.noun)
    listing.furtherColumns = listing.noun.relatedColumns
    listing.columns = columns(listing.noun)
    try catalog.list(listing, to: target)
  }
}
