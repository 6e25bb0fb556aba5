import MetroCore
import MetroFormats
import MetroJSON
import MetroSite
import MetroText

/// Makes the downloads of a site with the writers of exports, from the published catalog.
struct SiteDownloads {
  let catalog: Catalog
  private let options: FormatOptions
  private let description: CatalogDescription?

  init(of published: PublishedCatalog, _ options: FormatOptions) throws {
    catalog = published.catalog
    self.options = options
    description = try catalog.catalogDescription()
  }

  /// The tables that are published.
  private static let tables = ExchangeTable.inOrderOfReference.filter { table in
    switch table {
    case .records(let noun): isPublished(noun)
    case .list(let relation): isPublished(relation.noun)
    }
  }

  private static func isPublished(_ noun: Noun) -> Bool {
    switch noun.publication {
    case .pages, .parts: true
    case .everywhere, .unpublished, nil: false
    }
  }

  /// The paths of the files, each with the key of its description.
  var files: [(path: String, key: String)] {
    Self.tables.map { ("data/\($0.plural).csv", "csv") } + [
      ("data/catalog.xlsx", "xlsx"), ("data/datapackage.json", "datapackage"),
      ("data/programs.ics", "ics"), ("data/cities.geojson", "geojson"),
      ("data/catalog.jsonld", "jsonld"),
    ] + (canBeCited ? [(Self.citation, "citation")] : [])
  }

  private static let citation = "data/CITATION.cff"

  /// Whether the description has what a citation needs.
  private var canBeCited: Bool { description?.network != nil }

  func forEachFile(_ take: (SiteFile) throws -> Void) throws {
    for table in Self.tables {
      try take(
        file("data/\(table.plural).csv") { write in
          try catalog.export(table, to: Format.csv.renderer(options, write: write))
        })
    }
    let nouns = Noun.inOrderOfReference.filter(Self.isPublished)
    try take(document("data/catalog.xlsx", .xlsx, nouns))
    try take(document("data/programs.ics", .ics, [.named(.program)]))
    try take(document("data/cities.geojson", .geojson, [.named(.city)]))
    try take(document("data/catalog.jsonld", .jsonld, nouns + [.named(.description)]))
    if canBeCited { try take(document(Self.citation, .cff, [.named(.description)])) }
    for theme in try catalog.ids(.named(.theme), prefix: "", limit: .max) {
      var programs = Listing(.named(.program), today: options.today.text)
      try programs.filter("theme", theme)
      try take(
        document(SitePath.calendar(ofTheme: theme), .ics, [.named(.program)], programs))
    }
    try take(SiteFile(path: "data/datapackage.json", bytes: Array(package.text.utf8)))
  }

  private func document(
    _ path: String, _ format: Format, _ nouns: [Noun], _ selection: Listing? = nil
  ) throws -> SiteFile {
    let export = try RecordExport(of: nouns, selecting: selection, as: format, options)
    return try file(path) { write in
      try export.run(from: catalog, to: export.document(write: write))
    }
  }

  private func file(
    _ path: String, _ work: (@escaping Format.Write) throws -> Void
  ) throws -> SiteFile {
    let bytes = CollectedBytes()
    try work { bytes.append($0) }
    return SiteFile(path: path, bytes: bytes.all)
  }

  /// The description of the tables (Data Package 1).
  private var package: JSONDocument {
    .object(
      [("name", .text("catalog"))] + (description?.packageMembers ?? [])
        + [("resources", resources)])
  }

  private var resources: JSONDocument {
    .array(
      Self.tables.map { table in
        .object([
          ("name", .text(table.plural)), ("path", .text("\(table.plural).csv")),
          ("format", .text("csv")), ("encoding", .text("utf-8")),
          (
            "schema",
            .object([
              (
                "fields",
                .array(
                  table.columns.map {
                    .object([("name", .text($0)), ("type", .text("string"))])
                  })
              )
            ])
          ),
        ])
      })
  }
}

private final class CollectedBytes {
  private(set) var all: [UInt8] = []

  func append(_ bytes: Span<UInt8>) {
    for index in bytes.indices { all.append(bytes[index]) }
  }
}
