/// Reads CSV record by record from a source of bytes (RFC 4180).
///
/// A record ends with LF or CRLF; the end of the text also ends the last one. A UTF-8 byte order
/// mark at the start is dropped. Fields are read unchanged, including spaces. The reader throws a
/// `CSVError` for a CR outside quotes without an LF, a NUL byte, a quote within a field that does
/// not begin with one, text after a closing quote, a quote that is never closed, text that is not
/// UTF-8, and a record whose number of fields differs from the first one.
///
/// A blank line is a record with one empty field if the first record has one field; otherwise, and
/// before the first record, it is skipped (see `BlankLines`).
///
/// The reader uses a few hundred kilobytes of memory, regardless of the length of the text, and a
/// multiple of the longest record if that is longer.
///
/// ```
/// let reader = unsafe CSVReader { buffer in try unsafe file.read(into: buffer) }
/// while try reader.advance() {
///   let name = try reader.string(at: 0)
/// }
/// ```
@safe package final class CSVReader {
  /// The meaning of an empty line.
  package enum BlankLines: Sendable {
    /// A record with one empty field if the first record has one field; otherwise skipped.
    ///
    /// Empty lines before the first record are skipped.
    case skippedUnlessSingleColumn
    /// A record with one empty field, anywhere.
    case kept
  }

  private let requiresEqualFieldCounts: Bool
  private let readsQuotes: Bool
  private let blankLines: BlankLines
  private let headerLine: Int
  private var scanner: RecordScanner
  // A copy, because each access to the scanner takes as long as scanning: Swift checks exclusive
  // access to it at run time.
  private var record: ScannedRecord
  private var headerCount: Int?
  /// Whether fields that are missing at the end of a record are no error.
  package var allowsShortRecords = false
  /// Fields with doubled quotes, with the doubles removed, each at its own offset.
  private var plainText: UnsafeMutableBufferPointer<UInt8>

  /// Creates a reader of the bytes that `read` provides.
  ///
  /// - Parameters:
  ///   - dialect: The delimiter between fields.
  ///   - maximumFieldLength: Maximum number of bytes in a field, including its quotes.
  ///   - maximumFieldCount: Maximum number of fields in a record.
  ///   - maximumRecordLength: Maximum number of bytes in a record without its line ending.
  ///   - requiresEqualFieldCounts: Whether every record must have as many fields as the first one.
  ///   - allowsPadding: Whether spaces and tabs may stand between a quote and a delimiter; they are no
  ///     part of the field.
  ///   - readsQuotes: Whether quotes enclose fields; otherwise they are text.
  ///   - headerLine: The line from which on records are read. What stands above it need not be CSV.
  ///   - blankLines: The meaning of an empty line.
  ///   - initialCapacity: Initial size of the buffer in bytes, at least four.
  ///   - read: Reads the next bytes into the buffer and returns their number; 0 at the end, after
  ///     which it is not called again.
  package init(
    dialect: CSVDialect = .csv,
    maximumFieldLength: Int = 16 * 1024 * 1024,
    maximumFieldCount: Int = 10_000,
    maximumRecordLength: Int = 64 * 1024 * 1024,
    requiresEqualFieldCounts: Bool = true,
    allowsPadding: Bool = false,
    readsQuotes: Bool = true,
    headerLine: Int = 1,
    blankLines: BlankLines = .skippedUnlessSingleColumn,
    initialCapacity: Int = 128 * 1024,
    read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
  ) {
    precondition(maximumFieldLength > 0 && maximumFieldCount > 0 && maximumRecordLength > 0)
    // Offsets within a record must leave room for a flag.
    let longest = Int(Int32.max)
    self.requiresEqualFieldCounts = requiresEqualFieldCounts
    self.readsQuotes = readsQuotes
    self.blankLines = blankLines
    self.headerLine = headerLine
    scanner = unsafe RecordScanner(
      delimiter: dialect.delimiter,
      allowsPadding: allowsPadding,
      readsQuotes: readsQuotes,
      limits: RecordLimits(
        fieldLength: min(maximumFieldLength, longest), fieldCount: maximumFieldCount,
        recordLength: min(maximumRecordLength, longest)),
      input: InputBuffer(capacity: initialCapacity, read: read))
    record = .empty(onLine: 1)
    unsafe plainText = .allocate(capacity: 0)
  }

  deinit {
    unsafe plainText.deallocate()
  }

  /// Advances to the next record; returns `false` at the end.
  ///
  /// After `unequalFieldCount` and `invalidUTF8` the fields of the rejected record can still be
  /// read; after any other `CSVError` there are none. In both cases the next call continues with
  /// the record, or the line, after the rejected one (after an unterminated quote there is none,
  /// and UTF-16 is rejected again). After an error of the source the next call tries to continue
  /// reading.
  package func advance() throws -> Bool {
    repeat {
      guard try headerCount == nil ? scanHeader() : scan() else { return false }
    } while record.length == 0 && skipsBlankLine
    let expected = headerCount ?? count
    headerCount = expected
    if !record.isASCII {
      try checkText(of: 0..<record.length)
    }
    if count != expected, requiresEqualFieldCounts, !(allowsShortRecords && count < expected) {
      throw scanner.describe(
        .unequalFieldCount(expected: expected, found: count), at: 0, from: 0)
    }
    return true
  }

  /// Requires a number of fields in the records that follow, in place of that of the first one.
  package func expect(fieldCount: Int) { headerCount = fieldCount }

  private func scan() throws -> Bool {
    // No record is available while the source is read.
    record = .empty(onLine: record.line)
    defer { record = scanner.record }
    return try scanner.scan()
  }

  /// Advances to the first record from the header line on; returns `false` at the end.
  private func scanHeader() throws -> Bool {
    while true {
      do {
        guard try scan() else { return false }
      } catch let error as CSVError where record.line < headerLine && error.kind != .utf16 {
        continue
      }
      if record.line >= headerLine { return true }
    }
  }

  private var skipsBlankLine: Bool {
    blankLines == .skippedUnlessSingleColumn && headerCount != 1
  }

  // MARK: - The current record

  /// The number of fields in the current record.
  package var count: Int { record.count }

  /// The physical line on which the current record starts, counted from 1.
  package var line: Int { record.line }

  /// Returns the physical line on which a field starts, from 1.
  package func line(ofField index: Int) -> Int {
    record.place(ofField: index).line
  }

  /// Returns the column in which a field starts, including its quote, from 1 in characters (Unicode
  /// scalars).
  package func column(ofField index: Int) -> Int {
    record.place(ofField: index).column
  }

  /// Returns whether a field is enclosed in quotes.
  package func isQuoted(_ index: Int) -> Bool {
    unsafe readsQuotes && record.withoutPadding(index).first == Byte.quote
  }

  /// Returns whether a field has no bytes and no quotes, as `CSVWriter` writes a null.
  package func isNull(_ index: Int) -> Bool {
    record.bounds(of: index).isEmpty
  }

  /// Calls a closure with the text of a field, without its quotes, in UTF-8.
  @inlinable
  package func withBytes<Result: ~Copyable, Failure: Error>(
    ofField index: Int, _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe unsafeBytes(ofField: index)
    return unsafe try body(bytes.span)
  }

  /// Returns the text of a field, without its quotes, in UTF-8, valid until the next `advance()`.
  ///
  /// Use it to pass all fields of a record to a C library at once; the address is never nil.
  @unsafe
  package func unsafeBytes(ofField index: Int) -> UnsafeBufferPointer<UInt8> {
    let text = unsafe record.withoutPadding(index)
    guard readsQuotes, !text.isEmpty, unsafe text[0] == Byte.quote else { return unsafe text }
    let range = 1..<text.count - 1
    guard record.hasDoubledQuotes(index) else {
      return unsafe UnsafeBufferPointer(rebasing: text[range])
    }
    return unsafe withoutDoubles(
      UnsafeBufferPointer(rebasing: text[range]), at: record.bounds(of: index).lowerBound)
  }

  /// Copies the text of a field, without its quotes.
  ///
  /// - Throws: `CSVError` if it is not UTF-8, which never happens in an accepted record.
  package func string(at index: Int) throws -> String {
    if !record.isASCII { try checkText(of: record.bounds(of: index)) }
    return unsafe String(decoding: unsafeBytes(ofField: index), as: UTF8.self)
  }

  /// Calls a closure with the current record as written in the text, without its line ending.
  @inlinable
  package func withRecordBytes<Result: ~Copyable, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let bytes = unsafe recordBytes
    return unsafe try body(bytes.span)
  }

  /// Returns a copy of the current record as written in the text, without its line ending.
  ///
  /// A rejected record extends to the end of the line after which the next call continues.
  ///
  /// Returns `nil` for a rejected record that exceeds the maximum length.
  package func originalBytes() throws -> [UInt8]? {
    // A record with a wrong number of fields, or invalid UTF-8, is still available.
    if count > 0 { return unsafe Array(recordBytes) }
    guard var bytes = try unsafe scanner.refusedText().map({ unsafe Array($0) }) else { return nil }
    if bytes.last == Byte.carriageReturn { bytes.removeLast() }
    return bytes
  }

  @unsafe @usableFromInline
  var recordBytes: UnsafeBufferPointer<UInt8> {
    unsafe record.text
  }

  // MARK: - Bytes

  private func checkText(of range: Range<Int>) throws {
    let text = unsafe UnsafeBufferPointer(rebasing: record.text[range])
    guard let invalid = unsafe UTF8Check.firstInvalidOffset(in: text) else { return }
    throw unsafe scanner.describe(
      .invalidUTF8(byte: text[invalid]), at: range.lowerBound + invalid, from: 0)
  }

  /// Copies a quoted text with doubled quotes reduced to one, to an offset of its own.
  private func withoutDoubles(
    _ text: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> UnsafeBufferPointer<UInt8> {
    if unsafe plainText.count < record.length {
      // Never happens within a record, since the first such field reserves room for all of it.
      unsafe plainText.deallocate()
      unsafe plainText = .allocate(capacity: record.length * 2)
    }
    var length = 0
    var index = 0
    while index < text.count {
      unsafe plainText.initializeElement(at: offset + length, to: text[index])
      index += unsafe text[index] == Byte.quote ? 2 : 1
      length += 1
    }
    return unsafe UnsafeBufferPointer(rebasing: plainText[offset..<offset + length])
  }
}
