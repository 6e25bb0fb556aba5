/// Finds the ends of records and fields, and rejects text that is not CSV.
///
/// It jumps from one marked byte to the next and examines no others. All offsets count from the
/// record's first byte, which is always the first one of its line.
struct RecordScanner: ~Copyable {
  let delimiter: UInt8
  let allowsPadding: Bool
  let readsQuotes: Bool
  private let limits: RecordLimits
  private let byteMarks: ByteMarks

  /// The bytes of the record and those after it.
  private(set) var input: InputBuffer
  /// The ends of the record's fields.
  private var ends = FieldEnds()
  /// The number of bytes in the record without its line ending; 0 for a blank line.
  private var length = 0
  /// The physical line on which the record starts, counted from 1.
  private(set) var line = 1
  /// Whether the record is known to contain only ASCII.
  private var isASCII = true

  private var hasBegun = false
  /// The number of bytes in the record with its line ending, and the number of line ends in them.
  private var consumed = 0
  private var lineEnds = 0
  /// Where the search for the next line begins if the record was rejected.
  private var resumption: Int?

  private var fieldStart = 0
  /// The last offset at which the field that starts at `fieldStart` may end.
  private var lastEnd = 0

  /// The last marked block, its remaining marks, and the offset after it.
  private var block = 0
  private var marks: UInt64 = 0
  private var scanned = 0
  private var blockIsASCII = true

  init(
    delimiter: UInt8, allowsPadding: Bool, readsQuotes: Bool, limits: RecordLimits,
    input: consuming InputBuffer
  ) {
    self.delimiter = delimiter
    self.allowsPadding = allowsPadding
    self.readsQuotes = readsQuotes
    self.limits = limits
    self.input = input
    byteMarks = ByteMarks(delimiter: delimiter)
  }

  /// The record of the last scan; without fields if it was rejected.
  var record: ScannedRecord {
    unsafe ScannedRecord(
      text: UnsafeBufferPointer(start: input.record, count: length), ends: ends.all, line: line,
      isASCII: isASCII)
  }

  /// Advances to the next record; returns `false` at the end.
  ///
  /// After a `CSVError` the scan continues with the line after the rejected one; after an error of
  /// the source it retries the same record.
  mutating func scan() throws -> Bool {
    leaveRecord()
    if !hasBegun { try begin() }
    if let resumption { try skipLine(from: resumption) }
    startField(at: 0)
    var flags = 0
    while true {
      guard let position = try nextMark() else {
        if input.available == 0 { return false }
        try endField(at: input.available, flags: flags)
        return endRecord(at: input.available, lineEnd: 0)
      }
      let byte = unsafe input.record[position]
      if byte == delimiter {
        try endField(at: position, flags: flags)
        flags = 0
        startField(at: position &+ 1)
      } else if byte == Byte.lineFeed {
        try endField(at: position, flags: flags)
        return endRecord(at: position, lineEnd: 1)
      } else if byte == Byte.quote {
        guard readsQuotes else { continue }
        let padding = position == fieldStart ? 0 : FieldEnds.padding
        guard padding == 0 || (allowsPadding && isBlank(fieldStart..<position)) else {
          throw try refuse(.quoteInUnquotedField, at: position)
        }
        flags = try passQuotedText() | padding
      } else if byte == Byte.carriageReturn {
        guard try self.byte(at: position &+ 1) == Byte.lineFeed else {
          throw try refuse(.loneCarriageReturn, at: position, resumingAt: position &+ 1)
        }
        try endField(at: position, flags: flags)
        _ = try nextMark(isWithinField: false)
        return endRecord(at: position, lineEnd: 2)
      } else if byte == Byte.nul {
        throw try refuse(.nulByte, at: position)
      }
    }
  }

  /// Skips the text between two quotes, both included; returns the flags of the field.
  private mutating func passQuotedText() throws -> Int {
    var flags = 0
    while true {
      guard let position = try nextMark() else {
        throw try refuse(.unterminatedQuote, at: fieldStart, resumingAt: input.available)
      }
      let byte = unsafe input.record[position]
      if byte == Byte.quote {
        let next = try self.byte(at: position &+ 1)
        if next == Byte.quote {
          flags = FieldEnds.doubledQuotes
          _ = try nextMark()
        } else if endsField(next) {
          return flags
        } else if try isPadding(from: position &+ 1) {
          return flags | FieldEnds.padding
        } else {
          throw try refuse(.textAfterClosingQuote, at: position &+ 1)
        }
      } else if byte == Byte.lineFeed {
        lineEnds &+= 1
      } else if byte == Byte.nul {
        throw try refuse(.nulByte, at: position)
      }
    }
  }

  // MARK: - Records and fields

  @inline(__always)
  private mutating func leaveRecord() {
    input.drop(consumed)
    block &-= consumed
    scanned &-= consumed
    line &+= lineEnds
    consumed = 0
    lineEnds = 0
    length = 0
    ends.removeAll()
    isASCII = blockIsASCII
  }

  @inline(__always)
  private mutating func startField(at offset: Int) {
    fieldStart = offset
    lastEnd = min(offset &+ limits.fieldLength, limits.recordLength)
  }

  @inline(__always)
  private mutating func endField(at offset: Int, flags: Int) throws {
    if ends.count == limits.fieldCount {
      throw try refuse(
        .tooManyFields(maximum: limits.fieldCount), at: fieldStart, resumingAt: offset)
    }
    ends.append(offset, flags: flags)
  }

  @inline(__always)
  private mutating func endRecord(at offset: Int, lineEnd: Int) -> Bool {
    length = offset
    consumed = offset &+ lineEnd
    if lineEnd > 0 { lineEnds &+= 1 }
    return true
  }

  // MARK: - Bytes

  /// Returns the offset of the next marked byte; `nil` at the end of the text.
  @inline(__always)
  private mutating func nextMark(isWithinField: Bool = true) throws -> Int? {
    while marks == 0 {
      if scanned == input.available {
        if isWithinField, scanned > lastEnd { throw try refuseLength() }
        guard try refill() else { return nil }
      }
      markBlock()
    }
    let position = block &+ marks.trailingZeroBitCount
    marks &= marks &- 1
    if isWithinField, position > lastEnd { throw try refuseLength() }
    return position
  }

  @inline(__always)
  private mutating func markBlock() {
    block = scanned
    unsafe (marks, blockIsASCII) = byteMarks.block(at: input.record + block)
    if !blockIsASCII { isASCII = false }
    let length = input.available &- block
    if length < ByteMarks.blockLength {
      marks &= (1 &<< UInt64(truncatingIfNeeded: length)) &- 1
      scanned = input.available
    } else {
      scanned = block &+ ByteMarks.blockLength
    }
  }

  /// Returns the byte at an offset; `nil` past the end of the text.
  @inline(__always)
  mutating func byte(at offset: Int) throws -> UInt8? {
    while offset >= input.available {
      guard try refill() else { return nil }
    }
    return unsafe input.record[offset]
  }

  private mutating func refill() throws -> Bool {
    do {
      return try input.refill()
    } catch {
      // The record must be scanned from its start when the caller tries again.
      forgetMarks()
      ends.removeAll()
      lineEnds = 0
      throw error
    }
  }

  private mutating func forgetMarks() {
    block = 0
    scanned = 0
    marks = 0
    blockIsASCII = true
  }

  /// Drops a UTF-8 byte order mark and rejects a UTF-16 one.
  private mutating func begin() throws {
    let first = try byte(at: 0)
    let second = try byte(at: 1)
    if (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF) {
      throw CSVError(kind: .utf16, line: 1, column: 1, excerpt: nil)
    }
    let mark = Byte.byteOrderMark
    if first == mark[0], second == mark[1], try byte(at: 2) == mark[2] {
      input.drop(mark.count)
    }
    hasBegun = true
  }

  // MARK: - Errors

  private mutating func refuseLength() throws -> CSVError {
    let isField = fieldStart + limits.fieldLength <= limits.recordLength
    return try refuse(
      isField
        ? .fieldTooLong(maximum: limits.fieldLength)
        : .recordTooLong(maximum: limits.recordLength),
      at: isField ? fieldStart : 0, resumingAt: lastEnd)
  }

  /// Returns an error at an offset and leaves the record without fields.
  private mutating func refuse(
    _ kind: CSVError.Kind, at offset: Int, resumingAt resumption: Int? = nil
  ) throws -> CSVError {
    let excerptStart = min(fieldStart, offset)
    // An excerpt must not depend on the amount of text read ahead.
    while input.available < offset + CSVExcerpt.neededByteLength, try refill() {}
    let error = describe(kind, at: offset, from: excerptStart)
    ends.removeAll()
    lineEnds = 0
    self.resumption = resumption ?? offset
    return error
  }

  /// Returns the rejected record up to the line ending where the scan continues; nil if too long.
  mutating func refusedText() throws -> UnsafeBufferPointer<UInt8>? {
    guard var end = resumption else { return nil }
    while let byte = try byte(at: end), byte != Byte.lineFeed {
      end += 1
      if end > limits.recordLength { return nil }
    }
    return unsafe UnsafeBufferPointer(start: input.record, count: end)
  }

  private mutating func skipLine(from offset: Int) throws {
    let text = unsafe UnsafeBufferPointer(start: input.record, count: offset)
    line = unsafe CSVPlace(of: offset, in: text, startingOnLine: line).line
    input.drop(offset)
    resumption = 0
    var position = 0
    while let byte = try byte(at: position), byte != Byte.lineFeed {
      position += 1
      // The rest of a line may be longer than any record.
      if position == input.available {
        input.drop(position)
        position = 0
      }
    }
    if input.available > 0 {
      input.drop(position + 1)
      line += 1
    }
    resumption = nil
    forgetMarks()
    isASCII = true
  }
}
