extension CSVReader {
  /// Creates a reader of bytes in memory, read in pieces of at most `pieceLength` bytes.
  package convenience init(
    _ bytes: [UInt8],
    pieceLength: Int = .max,
    dialect: CSVDialect = .csv,
    maximumFieldLength: Int = 16 * 1024 * 1024,
    maximumFieldCount: Int = 10_000,
    maximumRecordLength: Int = 64 * 1024 * 1024,
    requiresEqualFieldCounts: Bool = true,
    allowsPadding: Bool = false,
    readsQuotes: Bool = true,
    headerLine: Int = 1,
    blankLines: BlankLines = .skippedUnlessSingleColumn,
    initialCapacity: Int = 128 * 1024
  ) {
    var rest = bytes[...]
    unsafe self.init(
      dialect: dialect,
      maximumFieldLength: maximumFieldLength,
      maximumFieldCount: maximumFieldCount,
      maximumRecordLength: maximumRecordLength,
      requiresEqualFieldCounts: requiresEqualFieldCounts,
      allowsPadding: allowsPadding,
      readsQuotes: readsQuotes,
      headerLine: headerLine,
      blankLines: blankLines,
      initialCapacity: initialCapacity
    ) { buffer in
      let piece = rest.prefix(min(pieceLength, buffer.count))
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
  }

  /// Creates a reader of a text in memory.
  package convenience init(
    _ text: String,
    dialect: CSVDialect = .csv,
    requiresEqualFieldCounts: Bool = true,
    blankLines: BlankLines = .skippedUnlessSingleColumn
  ) {
    self.init(
      Array(text.utf8), dialect: dialect, requiresEqualFieldCounts: requiresEqualFieldCounts,
      blankLines: blankLines)
  }
}
