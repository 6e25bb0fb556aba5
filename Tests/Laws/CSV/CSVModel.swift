import MetroCSV

/// The rules of `CSVReader` in their simplest form: one byte at a time, with the whole text in
/// memory.
///
/// The model is slow and obviously correct, so the reader is compared with it.
struct CSVModel {
  /// A record that was read or rejected.
  struct Event {
    /// The line on which the record starts, from 1.
    var line: Int
    /// The texts of the fields, nil for null; empty for a rejected record.
    var fields: [[UInt8]?] = []
    /// The fault with its line and column.
    var fault: (kind: CSVError.Kind, line: Int, column: Int)?
    /// The bytes of the record or of the rejected lines, nil if there are too many.
    var original: [UInt8]?
  }

  struct Limits {
    var field = 16 * 1024 * 1024
    var count = 10_000
    var record = 64 * 1024 * 1024
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A fault at an offset, and the offset from which to search for the next line.
  private struct Fault: Error {
    let kind: CSVError.Kind
    let offset: Int
    let resumption: Int

    init(_ kind: CSVError.Kind, _ offset: Int, resumption: Int? = nil) {
      self.kind = kind
      self.offset = offset
      self.resumption = resumption ?? offset
    }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: Limits
  private let requiresEqualFieldCounts: Bool
  private let keepsBlankLines: Bool

  init(
    _ bytes: [UInt8], delimiter: UInt8, limits: Limits, requiresEqualFieldCounts: Bool,
    keepsBlankLines: Bool
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.limits = limits
    self.requiresEqualFieldCounts = requiresEqualFieldCounts
    self.keepsBlankLines = keepsBlankLines
  }

  /// Returns the result of reading the text to the end.
  func events() -> [Event] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return [Event(line: 1, fault: (.utf16, 1, 1))]
    }
    var events: [Event] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 1
    var headerCount: Int?
    while start < bytes.count {
      var event = Event(line: line)
      var next: Int
      do throws(Fault) {
        let (ends, end) = try record(from: start)
        next = end + (byte(end) == Self.carriageReturn ? 2 : 1)
        event.original = Array(bytes[start..<end])
        if end > start || keepsBlankLines || headerCount == 1 {
          event.fields = fields(from: start, ends)
          let expected = headerCount ?? ends.count
          headerCount = expected
          let fault = fault(in: start..<end, count: ends.count, expected: expected)
          event.fault = fault.map { located($0, start, line) }
          events.append(event)
        }
      } catch {
        let end = bytes[error.resumption...].firstIndex(of: Self.lineFeed) ?? bytes.count
        next = end + 1
        event.fault = located(error, start, line)
        // A carriage return that was already examined does not count.
        let isTooLong = end - start > limits.record && end > error.resumption
        event.original = isTooLong ? nil : Array(bytes[start..<end])
        if event.original?.last == Self.carriageReturn { event.original?.removeLast() }
        events.append(event)
      }
      next = min(next, bytes.count)
      line += bytes[start..<next].count { $0 == Self.lineFeed }
      start = next
    }
    return events
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Returns where the fields of a record end and where its line end begins.
  private func record(from start: Int) throws(Fault) -> (ends: [Int], end: Int) {
    var ends: [Int] = []
    var offset = start
    while true {
      let field = offset
      let lastEnd = min(field + limits.field, start + limits.record)
      offset = try endOfField(from: field, lastEnd, start)
      guard ends.count < limits.count else {
        throw Fault(.tooManyFields(maximum: limits.count), field, resumption: offset)
      }
      ends.append(offset)
      guard byte(offset) == delimiter else { return (ends, offset) }
      offset += 1
    }
  }

  /// Returns the offset of the delimiter, line end or end of the text after a field.
  private func endOfField(from field: Int, _ lastEnd: Int, _ start: Int) throws(Fault) -> Int {
    var offset = field
    if byte(field) == Self.quote { offset = try closingQuote(of: field, lastEnd, start) + 1 }
    while true {
      guard offset <= lastEnd else { throw tooLong(field, lastEnd, start) }
      guard let byte = byte(offset) else { return offset }
      switch byte {
      case delimiter, Self.lineFeed: return offset
      case Self.carriageReturn:
        guard self.byte(offset + 1) == Self.lineFeed else {
          throw Fault(.loneCarriageReturn, offset, resumption: offset + 1)
        }
        return offset
      case Self.quote: throw Fault(.quoteInUnquotedField, offset)
      case 0: throw Fault(.nulByte, offset)
      default: offset += 1
      }
    }
  }

  private func closingQuote(of field: Int, _ lastEnd: Int, _ start: Int) throws(Fault) -> Int {
    var offset = field + 1
    while true {
      guard offset <= lastEnd else { throw tooLong(field, lastEnd, start) }
      guard let byte = byte(offset) else {
        throw Fault(.unterminatedQuote, field, resumption: bytes.count)
      }
      if byte == 0 { throw Fault(.nulByte, offset) }
      if byte == Self.quote {
        switch self.byte(offset + 1) {
        case nil, delimiter, Self.lineFeed, Self.carriageReturn: return offset
        case Self.quote:
          offset += 1
          guard offset <= lastEnd else { throw tooLong(field, lastEnd, start) }
        default: throw Fault(.textAfterClosingQuote, offset + 1)
        }
      }
      offset += 1
    }
  }

  private func tooLong(_ field: Int, _ lastEnd: Int, _ start: Int) -> Fault {
    field + limits.field <= start + limits.record
      ? Fault(.fieldTooLong(maximum: limits.field), field, resumption: lastEnd)
      : Fault(.recordTooLong(maximum: limits.record), start, resumption: lastEnd)
  }

  private func fields(from start: Int, _ ends: [Int]) -> [[UInt8]?] {
    var first = start
    return ends.map { end in
      defer { first = end + 1 }
      guard first < end else { return nil }
      guard bytes[first] == Self.quote else { return Array(bytes[first..<end]) }
      var text: [UInt8] = []
      var offset = first + 1
      while offset < end - 1 {
        text.append(bytes[offset])
        offset += bytes[offset] == Self.quote ? 2 : 1
      }
      return text
    }
  }

  /// Returns the fault of a record that could be split into fields.
  private func fault(in range: Range<Int>, count: Int, expected: Int) -> Fault? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[range].makeIterator()
    var offset = range.lowerBound
    parsing: while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput: break parsing
      case .error: return Fault(.invalidUTF8(byte: bytes[offset]), offset)
      }
    }
    guard count != expected, requiresEqualFieldCounts else { return nil }
    return Fault(.unequalFieldCount(expected: expected, found: count), range.lowerBound)
  }

  private func located(
    _ fault: Fault, _ start: Int, _ line: Int
  ) -> (kind: CSVError.Kind, line: Int, column: Int) {
    let before = bytes[start..<fault.offset]
    let lineStart = before.lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? start
    return (
      fault.kind, line + before.count { $0 == Self.lineFeed },
      before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    )
  }
}
