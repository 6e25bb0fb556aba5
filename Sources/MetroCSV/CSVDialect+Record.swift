extension CSVDialect {
  /// Returns the bytes of one record without its line ending.
  package func record(_ fields: [String]) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var writer = unsafe CSVWriter(dialect: self) { unsafe bytes.append(contentsOf: $0) }
    for field in fields {
      if field.isEmpty { try writer.writeNull() } else { try writer.writeField(field) }
    }
    try writer.flush()
    return bytes
  }
}
