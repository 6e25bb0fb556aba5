import MetroCore
import MetroText

/// An export of one noun or several as one document in an open format.
struct OpenExport {
  private let nouns: [Noun]
  private let format: Format
  private let context: Context

  private let output: Output

  /// - Throws: `Failure` where the format cannot hold the nouns, or is not for a terminal.
  init(of nouns: [Noun], to output: Output, _ context: Context) throws {
    self.nouns = nouns
    self.output = output
    self.context = context
    format = output.format
    guard format != .xlsx || !output.isTerminal else {
      throw Failure.usage(
        "xlsx: a workbook cannot be shown on a terminal", hint: "add -o catalog.xlsx")
    }
    let possible = format.possibleNouns
    guard nouns.allSatisfy({ possible.contains($0.name) }) else {
      throw Failure.usage(
        nouns.count > 1
          ? "--all: the \(format.rawValue) format cannot hold all nouns"
          : "\(nouns[0].plural): the \(format.rawValue) format cannot hold them",
        hint: "\(format.rawValue) is for " + possible.map(\.plural).joined(separator: " and "))
    }
  }

  /// Writes the records, tells which of them the document cannot hold, and returns how many there are.
  func run(from catalog: Catalog) throws -> Int {
    let document = try renderer()
    let count = try output.rows(to: document) { sink in
      try catalog.consistently {
        for noun in nouns {
          document.start(noun)
          try catalog.list(listing(of: noun), to: sink)
        }
      }
      try document.finish()
    }
    if let remark = document.remark { context.say(remark) }
    return count - document.leftOutCount
  }

  private func renderer() throws -> any DocumentRenderer {
    switch format {
    case .xlsx: try WorkbookRenderer(today: context.console.today, write: output.write)
    case .ics: CalendarRenderer(today: context.console.today, write: output.write)
    case .geojson: GeoJSONRenderer(write: output.write)
    default: LinkedDataRenderer(write: output.write)
    }
  }

  private func listing(of noun: Noun) -> Listing {
    var listing = Listing(noun, today: context.console.today.text)
    listing.furtherColumns = noun.relatedColumns
    listing.columns =
      switch format {
      case .ics: CalendarRenderer.columns
      case .jsonld: LinkedDataRenderer.columns(of: noun)
      default: noun.exportColumns
      }
    return listing
  }
}

extension Format {
  /// The nouns that a document in this format can hold.
  var possibleNouns: [Noun.Name] {
    switch self {
    case .ics: [.program]
    case .geojson: [.city, .site]
    default: Noun.inOrderOfReference.map(\.name)
    }
  }
}
