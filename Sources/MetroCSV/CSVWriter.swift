/// Writes CSV record by record to a sink of bytes (RFC 4180).
///
/// A field is enclosed in quotes only if necessary: if it contains the delimiter, a quote, CR or
/// LF, if it is an empty string (a null is written as nothing), and if it would look like a byte
/// order mark at the start of the text. Spaces are part of a field and need no quotes.
///
/// `CSVReader` reads the output back unchanged, with one exception: a record of a single null is a
/// blank line, which it reads as such in a table with one column whose header is not null, and
/// anywhere with `blankLines: .kept`. Texts must be UTF-8 without NUL bytes, which the reader
/// rejects; the writer does not check.
///
/// Only `flush()` writes the last bytes; a writer that is freed writes nothing.
@safe package struct CSVWriter: ~Copyable {
  /// The size of the buffer, and the maximum number of bytes written to the sink at once.
  package static let capacity = 64 * 1024

  private let write: (UnsafeRawBufferPointer) throws -> Void
  private let delimiter: UInt8
  private let usesCRLF: Bool
  private let byteMarks: ByteMarks
  private let memory: UnsafeMutablePointer<UInt8>
  private var length = 0
  private var isAtStart = true
  private var isWithinRecord = false

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - dialect: The delimiter between fields.
  ///   - usesCRLF: Whether records end with CRLF instead of LF.
  ///   - write: Accepts all of the next bytes or throws; they are valid during the call.
  package init(
    dialect: CSVDialect = .csv, usesCRLF: Bool = false,
    write: @escaping (UnsafeRawBufferPointer) throws -> Void
  ) {
    unsafe self.write = unsafe write
    self.usesCRLF = usesCRLF
    delimiter = dialect.delimiter
    byteMarks = ByteMarks(delimiter: dialect.delimiter)
    unsafe memory = .allocate(capacity: Self.capacity)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Writes the byte order mark of UTF-8, before anything else.
  package mutating func writeByteOrderMark() throws {
    precondition(isAtStart, "a byte order mark stands at the start of the text")
    isAtStart = false
    for index in Byte.byteOrderMark.indices {
      try append(Byte.byteOrderMark[index])
    }
  }

  // MARK: - Fields

  /// Writes a null: nothing, not even quotes.
  package mutating func writeNull() throws {
    try beginField()
  }

  /// Writes a text.
  package mutating func writeField(_ text: String) throws {
    var text = text
    try text.withUTF8 { bytes in try unsafe writeField(bytes) }
  }

  /// Writes a text in UTF-8.
  package mutating func writeField(_ text: Span<UInt8>) throws {
    try unsafe text.withUnsafeBufferPointer { bytes in try unsafe writeField(bytes) }
  }

  /// Writes a text in UTF-8.
  package mutating func writeField(_ text: UnsafeBufferPointer<UInt8>) throws {
    let startsText = isAtStart
    try beginField()
    if unsafe text.isEmpty || byteMarks.needsQuotes(text)
      || (startsText && Self.startsWithByteOrderMark(text))
    {
      try unsafe appendQuoted(text)
    } else {
      try unsafe append(text)
    }
  }

  /// Writes an integer in decimal digits.
  package mutating func writeInteger(_ value: Int64) throws {
    try beginField()
    // At most nineteen digits and a sign.
    try makeRoom(20)
    if value < 0 { appendUnchecked(UInt8(ascii: "-")) }
    var magnitude = value.magnitude
    var divisor: UInt64 = 1
    while magnitude / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      appendUnchecked(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / divisor))
      magnitude %= divisor
      divisor /= 10
    }
  }

  /// Ends the record; without fields it is a record of a single null.
  package mutating func endRecord() throws {
    isAtStart = false
    isWithinRecord = false
    if usesCRLF { try append(Byte.carriageReturn) }
    try append(Byte.lineFeed)
  }

  /// Writes all buffered bytes to the sink.
  package mutating func flush() throws {
    if length == 0 { return }
    try unsafe write(UnsafeRawBufferPointer(start: memory, count: length))
    length = 0
  }

  // MARK: - Bytes

  @inline(__always)
  private mutating func beginField() throws {
    if isWithinRecord { try append(delimiter) }
    isWithinRecord = true
    isAtStart = false
  }

  @inline(__always)
  private mutating func makeRoom(_ count: Int) throws {
    if length &+ count > Self.capacity { try flush() }
  }

  @inline(__always)
  private mutating func appendUnchecked(_ byte: UInt8) {
    unsafe memory[length] = byte
    length &+= 1
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) throws {
    try makeRoom(1)
    appendUnchecked(byte)
  }

  @inline(__always)
  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    var rest = unsafe bytes[...]
    while unsafe rest.count > Self.capacity - length {
      let piece = unsafe rest.prefix(Self.capacity - length)
      unsafe appendUnchecked(UnsafeBufferPointer(rebasing: piece))
      unsafe rest = unsafe rest.dropFirst(piece.count)
      try flush()
    }
    unsafe appendUnchecked(UnsafeBufferPointer(rebasing: rest))
  }

  @inline(__always)
  private mutating func appendUnchecked(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    unsafe (memory + length).update(from: source, count: bytes.count)
    length &+= bytes.count
  }

  private mutating func appendQuoted(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    try append(Byte.quote)
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      if byte == Byte.quote { try append(byte) }
      try append(byte)
    }
    try append(Byte.quote)
  }

  private static func startsWithByteOrderMark(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if text.count < Byte.byteOrderMark.count { return false }
    for index in Byte.byteOrderMark.indices where unsafe text[index] != Byte.byteOrderMark[index] {
      return false
    }
    return true
  }
}
