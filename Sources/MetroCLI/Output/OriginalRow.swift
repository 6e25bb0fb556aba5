import MetroCSV
import MetroCore

/// Recovers a rejected CSV row, which may have been rejected before.
enum OriginalRow {
  /// Returns a row without the fields with the earlier rejection reason, if its header has them.
  static func withoutReasons(
    _ row: [UInt8], _ header: [UInt8], _ dialect: CSVDialect
  ) -> ArraySlice<UInt8> {
    let delimiter = [dialect.delimiter]
    // Files of earlier versions have no suggestion.
    let names = ImportFile.rejectColumns.dropLast().map { Array($0.utf8) }
    let count = [names.count, names.count - 1].first { count in
      header.starts(with: names.prefix(count).joined(separator: delimiter))
    }
    var rest = row[...]
    for _ in 0..<(count ?? 0) { rest = withoutField(rest, dialect.delimiter) }
    return rest
  }

  private static func withoutField(
    _ row: ArraySlice<UInt8>, _ delimiter: UInt8
  ) -> ArraySlice<UInt8> {
    let quote = UInt8(ascii: "\"")
    var isQuoted = false
    for index in row.indices {
      if row[index] == quote { isQuoted.toggle() }
      if row[index] == delimiter, !isQuoted { return row[(index + 1)...] }
    }
    return []
  }
}

/// Recovers a rejected JSON object, which may have been rejected before.
enum OriginalObject {
  /// Returns the members of an object and its closing brace on one line.
  ///
  /// The members with the reason of an earlier rejection are left out. Returns nil if the text is
  /// not an object.
  static func members(_ object: [UInt8]) -> ArraySlice<UInt8>? {
    // A line break between values is white space; values cannot contain one.
    let line = object.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
    var rest = withoutSpace(line[...])
    guard rest.first == UInt8(ascii: "{"),
      withoutSpace(line.reversed()[...]).first
        == UInt8(ascii: "}")
    else { return nil }
    rest = withoutSpace(rest.dropFirst())
    while rest.starts(with: "\"reject_".utf8) {
      rest = withoutSpace(withoutValue(rest))
      guard rest.first == UInt8(ascii: ":") else { return nil }
      rest = withoutSpace(withoutValue(withoutSpace(rest.dropFirst())))
      if rest.first == UInt8(ascii: ",") { rest = withoutSpace(rest.dropFirst()) }
    }
    return rest
  }

  private static func withoutSpace(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop { $0 == 0x20 || $0 == 0x09 }
  }

  /// Returns the text after a leading quoted string, number or word.
  private static func withoutValue(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.first == UInt8(ascii: "\"") else {
      return text.drop { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "}") }
    }
    var isEscaped = false
    for index in text.indices.dropFirst() {
      if !isEscaped, text[index] == UInt8(ascii: "\"") { return text[(index + 1)...] }
      isEscaped = !isEscaped && text[index] == UInt8(ascii: "\\")
    }
    return []
  }
}
