import Foundation

@testable import MetroCore
@testable import MetroText

/// The bytes of a catalog with few records and a history, with methods that damage them.
struct SampleFile {
  let rows: [Noun.Name: [[Cell]]]
  private let bytes: [UInt8]
  /// The offsets of nonzero bytes outside the schema text.
  private let used: [Int]

  private static let pageSize = 4096

  init() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/catalog.sqlite"
    rows = try Self.make(at: path)
    bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let schema = Array("CREATE ".utf8)
    used = stride(from: 0, to: bytes.count, by: Self.pageSize).flatMap { [bytes] start in
      let page = bytes[start..<min(start + Self.pageSize, bytes.count)]
      return page.firstRange(of: schema) == nil ? page.indices.filter { page[$0] != 0 } : []
    }
  }

  private static func make(at path: String) throws -> [Noun.Name: [[Cell]]] {
    try Catalog.make(at: path)
    let catalog = try Catalog.open(at: path, for: .writing)
    let small = try SmallCatalog()
    try catalog.withQueue { try small.catalog.copy(to: $0) }
    try catalog.write { writer in
      try writer.edit(.city, id: "a", ["name": FieldValue(.text("Lima Metropolitana"))])
      try writer.edit(.presentation, id: "y", ["speakers": FieldValue(.list(["C", "D"]))])
    }
    try catalog.write { try $0.rename(.theme, from: "t", to: RecordID("tt")) }
    try catalog.write { try $0.remove(.link, id: "h") }
    try catalog.undo()
    try catalog.redo()
    try catalog.undo(2)
    var rows: [Noun.Name: [[Cell]]] = [:]
    for noun in Noun.inOrderOfReference { rows[noun.name] = try self.rows(of: noun, catalog) }
    return rows
  }

  /// Returns the exported rows of a record type in a catalog.
  static func rows(of noun: Noun, _ catalog: Catalog) throws -> [[Cell]] {
    var listing = Listing(noun, today: "2016-01-01")
    listing.columns = noun.exportColumns
    let buffer = RowBuffer()
    try catalog.list(listing, to: buffer)
    return buffer.rows
  }

  func ids(_ noun: Noun) -> [String] { (rows[noun.name] ?? []).compactMap { $0.first?.text } }

  /// Writes the file with some edits applied.
  func write(edited edits: ArraySlice<UInt8>, to path: String) throws {
    var file = bytes
    var rest = edits
    while rest.count >= 5 {
      let head = Array(rest.prefix(4))
      let number = Int(head[1]) << 16 | Int(head[2]) << 8 | Int(head[3])
      let values = Array(rest.dropFirst(4).prefix(1 + Int(head[0] >> 5)))
      rest = rest.dropFirst(4 + values.count)
      edit(&file, kind: head[0] & 31, number, values)
    }
    try Data(file).write(to: URL(filePath: path))
  }

  private func edit(_ file: inout [UInt8], kind: UInt8, _ number: Int, _ values: [UInt8]) {
    guard !file.isEmpty else { return }
    let place = number % file.count
    let spot = used[number % used.count]
    switch kind {
    case 0: file.removeSubrange(place...)
    case 1: copyPage(in: &file, from: Int(values[0]), to: number)
    case 2: put(repeatElement(values[0], count: values.count * 64), at: place, in: &file)
    case 3: if spot < file.count { file[spot] ^= 1 << (values[0] & 7) }
    case 4: file += values
    case 5: file.insert(contentsOf: values, at: place)
    case 6: file.remove(at: place)
    // The headers of the file and of its pages, where few bytes have a large effect.
    case 7, 8: put(values, at: number % 100, in: &file)
    case 9, 10:
      let page = Int(number >> 8) % (file.count / Self.pageSize + 1)
      put(values, at: page * Self.pageSize + (page == 0 ? 100 : 0) + number & 15, in: &file)
    case 11...15: put(values, at: place, in: &file)
    default: put(values, at: spot, in: &file)
    }
  }

  private func put(_ values: some Sequence<UInt8>, at place: Int, in file: inout [UInt8]) {
    for (index, value) in values.enumerated() where place + index < file.count {
      file[place + index] = value
    }
  }

  private func copyPage(in file: inout [UInt8], from: Int, to: Int) {
    let count = file.count / Self.pageSize
    guard count > 0 else { return }
    let source = from % count * Self.pageSize
    put(Array(file[source..<source + Self.pageSize]), at: to % count * Self.pageSize, in: &file)
  }
}
