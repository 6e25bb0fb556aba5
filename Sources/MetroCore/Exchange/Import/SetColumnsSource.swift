import MetroText

/// The records of a file, each with values that the user gives all of them.
@safe final class SetColumnsSource: ImportSource {
  private let base: any ImportSource
  private let file: String
  private let columns: [(name: String, target: Int, text: String)]
  private let bytes: [UnsafeMutableBufferPointer<UInt8>]

  /// Returns the source with the values, or the source itself if there are none.
  static func adding(
    _ values: [String: String], _ columns: ImportColumns, to base: any ImportSource,
    named file: String
  ) -> any ImportSource {
    values.isEmpty ? base : SetColumnsSource(values, columns, base, file)
  }

  private init(
    _ values: [String: String], _ columns: ImportColumns, _ base: any ImportSource, _ file: String
  ) {
    self.base = base
    self.file = file
    self.columns = columns.names.enumerated().compactMap { index, name in
      values[name].map { (name, index, $0) }
    }
    unsafe bytes = self.columns.map { column in
      let utf8 = Array(column.text.utf8)
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: utf8.count)
      _ = unsafe buffer.initialize(from: utf8)
      return unsafe buffer
    }
  }

  deinit {
    unsafe bytes.forEach { unsafe $0.deallocate() }
  }

  /// - Throws: `ImportError` if the file has such a column as well.
  func advance() throws -> Bool {
    guard try base.advance() else { return false }
    for column in columns {
      guard let index = base.targets.firstIndex(of: column.target) else { continue }
      let name = index < base.names.count ? base.names[index] : column.name
      throw ImportError(
        file: file, line: line, column: nil, field: column.name,
        cause: .file(
          reason: "the file has the column '\(name)'"
            + (name == column.name ? "" : ", which is read as '\(column.name)'")
            + "; leave it out to set \(column.name) for all rows"))
    }
    return true
  }

  var line: Int { base.line }

  var targets: [Int?] { base.targets + columns.map(\.target) }

  func isFilled(at index: Int) -> Bool {
    index < base.targets.count && base.isFilled(at: index)
  }

  func texts(at index: Int, isList: Bool) throws -> [String] {
    guard index >= base.targets.count else { return try base.texts(at: index, isList: isList) }
    let text = columns[index - base.targets.count].text
    guard !text.isEmpty else { return [] }
    return isList ? ListText.values(ofCell: text) : [text]
  }

  func bytes(at index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= base.targets.count else { return unsafe base.bytes(at: index) }
    return unsafe UnsafeBufferPointer(bytes[index - base.targets.count])
  }

  func place(at index: Int) -> (line: Int, column: Int?) {
    index < base.targets.count ? base.place(at: index) : (base.line, nil)
  }

  func original() throws -> [UInt8]? { try base.original() }

  var header: [UInt8]? { base.header }

  var delimiter: UInt8 { base.delimiter }

  var names: [String] { base.names + columns.map(\.name) }

  var notes: [ImportNote] { base.notes }
}
