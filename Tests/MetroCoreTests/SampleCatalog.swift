import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

extension Noun {
  /// Checks values written as in a CSV file: `;` separates several values, an empty text is none.
  func values(_ texts: [String: String]) throws -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for (name, text) in texts {
      let declared = try #require(self.field(name), "\(self).\(name)")
      let parts =
        declared.isList ? text.unicodeScalars.split(separator: ";").map(String.init) : [text]
      values[name] = try text.isEmpty ? .none : declared.value(from: parts)
    }
    return values
  }
}

/// Short forms for adding and changing records in tests.
extension Catalog {
  /// Creates an empty catalog file and opens it for writing.
  static func create(at path: String) throws -> Catalog {
    try make(at: path)
    return try open(at: path, for: .writing)
  }

  @discardableResult
  func add(_ noun: Noun, _ id: String? = nil, _ texts: [String: String] = [:]) throws -> String {
    var added = ""
    try write { added = try $0.add(noun, id: id.map { try RecordID($0) }, noun.values(texts)).text }
    return added
  }

  @discardableResult
  func edit(_ noun: Noun, _ id: String, _ texts: [String: String]) throws -> [Change] {
    try write { try $0.edit(noun, id: id, noun.values(texts)) }
  }

  /// Adds cities, programs, organizations, themes or sites with only an ID and a name.
  func add(_ noun: Noun, named ids: [String]) throws {
    for id in ids { try add(noun, id, [noun.nameField ?? "": id.capitalized]) }
  }

  /// Adds a program and the cities that took part in it.
  func addProgram(
    _ id: String, dates: String? = nil, cities: [String] = [], _ texts: [String: String] = [:]
  ) throws {
    var texts = texts
    texts["title"] = texts["title"] ?? id
    texts["dates"] = dates
    try add(.program, id, texts)
    for city in cities { try add(.participation, nil, ["program": id, "city": city]) }
  }

  /// Returns the texts of one record, without empty fields.
  func texts(_ noun: Noun, _ id: String) throws -> [String: String] {
    let record = try record(noun, id: id)
    var texts: [String: String] = [:]
    for field in noun.fields { texts[field.name] = record.text(field.name) }
    return texts
  }
}

/// Short forms for listings in tests.
extension Catalog {
  func rows(
    _ noun: Noun, _ columns: [String]? = nil, where filters: [String: [String]] = [:],
    sort: [String] = [], limit: Int? = nil, offset: Int = 0, today: String = "2016-01-01"
  ) throws -> RowBuffer {
    var listing = Listing(noun, today: today)
    listing.columns = columns
    listing.limit = limit
    listing.offset = offset
    listing.sort = sort.map {
      Listing.SortKey(column: $0.trimmingPrefix("-").description, isDescending: $0.hasPrefix("-"))
    }
    for (name, texts) in filters {
      let filter = try #require(noun.filters.first { $0.name == name }, "\(noun) \(name)")
      try listing.filter(filter, texts)
    }
    let buffer = RowBuffer()
    try list(listing, to: buffer)
    return buffer
  }

  /// Returns the IDs of the records that match the filters, in the order of the listing.
  func ids(
    _ noun: Noun, where filters: [String: [String]] = [:], sort: [String] = [], limit: Int? = nil,
    offset: Int = 0, today: String = "2016-01-01"
  ) throws -> [String] {
    try rows(
      noun, ["id"], where: filters, sort: sort, limit: limit, offset: offset, today: today
    ).texts.map { $0[0] ?? "" }
  }

  /// Returns the contents of the catalog: the exported rows of every record type.
  func contents() throws -> [Noun.Name: [[String?]]] {
    var contents: [Noun.Name: [[String?]]] = [:]
    for noun in Noun.inOrderOfReference {
      contents[noun.name] = try rows(noun, noun.exportColumns, sort: ["id"]).texts
    }
    return contents
  }
}

extension RowBuffer {
  var names: [String] { columns.map(\.name) }
  var texts: [[String?]] { rows.map { $0.map(\.text) } }
}

/// Short forms for imports in tests.
extension Catalog {
  @discardableResult
  func importText(
    _ noun: Noun, _ text: String, as format: ImportFile.Format = .csv,
    _ options: ImportOptions = ImportOptions(), by origin: RevisionOrigin = .unknown
  ) throws -> ImportSummary {
    try importBytes(.records(noun), Array(text.utf8), as: format, options, by: origin)
  }

  @discardableResult
  func importBytes(
    _ table: ExchangeTable, _ bytes: [UInt8], as format: ImportFile.Format = .csv,
    pieceLength: Int = .max, _ options: ImportOptions = ImportOptions(),
    by origin: RevisionOrigin = .unknown
  ) throws -> ImportSummary {
    var summary = ImportSummary()
    var rest = bytes[...]
    let file = unsafe ImportFile(name: "input.\(format)", format: format) { buffer in
      let piece = rest.prefix(min(buffer.count, pieceLength))
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    try prepareImport()
    try write(by: origin) { summary = try $0.importRows(of: table, from: file, options) }
    return summary
  }
}

/// The first program, from `Fixtures`.
enum Seoul2015 {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/seoul-2015")

  static func text(_ noun: Noun) throws -> String {
    try String(contentsOf: folder.appending(path: "\(noun.plural).csv"), encoding: .utf8)
  }

  /// The record types of which the program has records.
  static let nouns = Noun.inOrderOfReference.filter {
    FileManager.default.fileExists(atPath: folder.appending(path: "\($0.plural).csv").path)
  }

  /// Creates a catalog of the program, or of some record types of it, in memory or in a file.
  static func catalog(at path: String? = nil, of nouns: [Noun]? = nil) throws -> Catalog {
    if let path, nouns == nil {
      try file.get().write(to: URL(filePath: path))
      return try Catalog.open(at: path, for: .writing)
    }
    let catalog = try path.map { try Catalog.create(at: $0) } ?? Catalog.inMemory()
    if path == nil, nouns == nil {
      let whole = try unsafe whole.get()
      try catalog.withQueue { try whole.copy(to: $0) }
      return catalog
    }
    for noun in nouns ?? Self.nouns { try catalog.importText(noun, text(noun)) }
    return catalog
  }

  /// The bytes of the file that tests with files copy, imported once; a test with further steps of the
  /// schema can be the first to need it.
  private static let file = Result {
    try LaterSchema.with([]) {
      let folder = try ScratchFolder()
      try { _ = try catalog(at: folder.path("catalog.sqlite"), of: nouns) }()
      return try Data(contentsOf: folder.url.appending(path: "catalog.sqlite"))
    }
  }

  /// The catalog that in-memory tests copy, imported once; its queue makes one copy at a time.
  nonisolated(unsafe) private static let whole = Result {
    try LaterSchema.with([]) {
      let catalog = try Catalog.inMemory()
      for noun in nouns { try catalog.importText(noun, text(noun)) }
      return catalog
    }
  }

  /// Creates the same catalog with a decision, a waiver, an additional name, a former ID and a withheld
  /// record, and the sample of every type of which it has no record.
  static func settled() throws -> Catalog {
    let catalog = try catalog()
    try catalog.add(
      .decision, "dates", ["program": "seoul-2015", "field": "dates", "because": "as ran"])
    try catalog.add(
      .waiver, "jakarta",
      [
        "participation": "seoul-2015-jakarta-participant", "inputs": "jakarta",
        "rule": AuditRule.participantWithoutPresentation.id, "because": "it gave none",
      ])
    try catalog.add(.name, "korean", ["city": "seoul", "text": "서울", "language": "ko"])
    try catalog.add(.alias, nil, ["city": "seoul", "former": "soul"])
    try catalog.add(.withholding, nil, ["city": "jakarta", "because": "asked for it"])
    for noun in Noun.inOrderOfReference where try catalog.ids(noun).isEmpty {
      try SampleRecord.add(noun, to: catalog)
    }
    return catalog
  }
}
