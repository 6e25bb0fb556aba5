import MetroCore
import MetroText

extension Format {
  package static let cff = Format(
    "cff", endings: ["cff"], summary: "how to cite the catalog (Citation File Format)",
    types: [.description]
  ) { CitationRenderer($0, write: $1) }
}

/// Renders the description of the catalog as a citation file (CFF 1.2.0).
///
/// https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
final class CitationRenderer: DocumentRenderer {
  private let write: Format.Write
  private let version: CatalogVersion?
  private var noun = Noun.Name.description
  private var columns: [Column] = []
  private var description: NamedCells?
  private var network: NamedCells?
  private var isAsked = false

  init(_ options: FormatOptions, write: @escaping Format.Write) {
    self.write = write
    version = options.version
  }

  func start(_ noun: Noun) { self.noun = noun.name }

  func begin(_ columns: [Column]) { self.columns = columns }

  func row(_ cells: [Cell]) {
    var record = NamedCells(columns)
    record.take(cells)
    if noun == .description { description = record } else { network = record }
  }

  func end() {}

  func takeMissing() -> [RecordAddress] {
    guard !isAsked, let id = description?["network"] else { return [] }
    isAsked = true
    return [RecordAddress(.organization, id)]
  }

  /// - Throws: `FormatError.incomplete` without a title or a network, which a citation needs.
  func finish() throws {
    guard let title = description?["title"] else {
      throw FormatError.incomplete(document: "citation", missing: ["title", "network"])
    }
    guard let network, let author = network["name"] else {
      throw FormatError.incomplete(document: "citation", missing: ["network"])
    }
    var yaml = YAMLWriter()
    yaml.pair("cff-version", "1.2.0")
    yaml.pair("message", message)
    yaml.pair("type", "dataset")
    yaml.pair("title", title)
    yaml.pair("abstract", description?["summary"])
    yaml.list("authors", [[("name", author), ("website", network["url"])]])
    if let line = description?["contact"] {
      let office = OfficeContact(line)
      yaml.list(
        "contact",
        [[("name", office.name ?? author), ("email", office.email), ("website", office.url)]])
    }
    yaml.pair("license", license.flatMap { DataLicense($0)?.id })
    yaml.pair("license-url", licensePage)
    yaml.pair("url", description?["homepage"])
    if let version {
      yaml.pair("version", String(version.revision))
      yaml.pair("date-released", version.day)
      yaml.list(
        "identifiers",
        [
          [
            ("type", "other"), ("value", "sha256:\(version.digest)"),
            ("description", "Digest of revision \(version.revision) of the catalog"),
          ]
        ])
    }
    try write(yaml.bytes.span)
  }

  private var license: String? { description?["license"] }

  /// The URL of a license that has no identifier.
  private var licensePage: String? {
    license.flatMap { DataLicense($0) == nil ? (try? WebAddress($0))?.text : nil }
  }

  /// The request to cite, with a license that has neither an identifier nor a URL.
  private var message: String {
    let request = "If you use these data, please cite them as below."
    guard let license, DataLicense(license) == nil, licensePage == nil else { return request }
    return "\(request) License: \(license)"
  }
}
