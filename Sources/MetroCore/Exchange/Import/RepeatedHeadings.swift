/// Lines of a sheet that repeat the names of its columns, as at the top of each printed page.
struct RepeatedHeadings {
  /// A column of the file: its position in a row, and its name as a key.
  typealias Column = (index: Int, key: String)

  private let columns: [Column]
  private var lines: [Int] = []

  /// Returns nil for a file without a heading, and with a single column, where the line can be a record.
  init?(_ source: any ImportSource, _ options: ImportOptions) {
    guard source.header != nil, !options.isDump, !options.isStrict else { return nil }
    columns = Self.columns(source.names.dropLast(options.set.count))
    guard columns.count(where: { !$0.key.isEmpty }) > 1 else { return nil }
  }

  /// The note on the lines; nil if there are none.
  var note: ImportNote? { lines.isEmpty ? nil : .headingsRepeated(lines) }

  /// Notes the current row if it has two or more cells of its own, each with the name of its column; returns
  /// false for any other row.
  mutating func leaveOut(_ row: any ImportSource) -> Bool {
    // Rows that were kept have been examined.
    guard !(row is DeferredRows) else { return false }
    let isHeading = Self.isHeading(columns) { index, key in
      if row.isFilled(at: index) { return "" }
      guard Self.mayBe(row, index, key) else { return nil }
      return try? row.texts(at: index, isList: false).first ?? ""
    }
    if isHeading { lines.append(row.line) }
    return isHeading
  }

  /// Returns the columns of a heading, without those that a reject file adds.
  static func columns(_ names: some Collection<String>) -> [Column] {
    names.enumerated().filter { !ImportFile.rejectColumns.contains($0.element) }
      .map { ($0.offset, HeadingKey.of($0.element)) }
  }

  /// Returns whether a row repeats the names of columns; `text` is nil for a cell that is certainly no name.
  static func isHeading(
    _ columns: [Column], _ text: (_ index: Int, _ key: String) -> String?
  ) -> Bool {
    var count = 0
    for (index, key) in columns {
      guard let text = text(index, key) else { return false }
      let own = HeadingKey.of(text)
      if own.isEmpty { continue }
      guard own == key else { return false }
      count += 1
    }
    return count > 1
  }

  /// Returns quickly whether a cell may have no text or that of a key; only false is certain.
  private static func mayBe(_ row: any ImportSource, _ index: Int, _ key: String) -> Bool {
    guard let bytes = unsafe row.bytes(at: index), let first = unsafe bytes.first,
      let own = key.utf8.first
    else { return true }
    // Letters of ASCII differ from those of a key in case alone; the key leaves out blanks and hyphens.
    return first >= 0x80 || own >= 0x80 || first | 0x20 == own | 0x20
      || [0x20, UInt8(ascii: "_"), UInt8(ascii: "-")].contains(first) || first < 0x20
  }
}
