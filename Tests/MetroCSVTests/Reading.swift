import MetroCSV

/// A field as it was read: a null or a text.
enum Cell: Hashable, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
  case null
  case text(String)

  init(stringLiteral text: String) { self = .text(text) }
  init(nilLiteral: ()) { self = .null }
}

/// The complete result of reading a text: its records, their lines, and the errors.
struct Reading: Equatable {
  var records: [[Cell]] = []
  var lines: [Int] = []
  var errors: [CSVError] = []

  /// Reads to the end, continuing after every error.
  init(_ reader: CSVReader) throws {
    while true {
      do {
        guard try reader.advance() else { return }
        records.append(try Self.record(of: reader))
        lines.append(reader.line)
      } catch let error as CSVError {
        errors.append(error)
        if error.kind == .utf16 { return }
      }
    }
  }

  init(
    _ bytes: [UInt8], pieceLength: Int = .max, dialect: CSVDialect = .csv,
    requiresEqualFieldCounts: Bool = false,
    blankLines: CSVReader.BlankLines = .skippedUnlessSingleColumn
  ) throws {
    try self.init(
      CSVReader(
        bytes, pieceLength: pieceLength, dialect: dialect,
        requiresEqualFieldCounts: requiresEqualFieldCounts, blankLines: blankLines))
  }

  init(_ text: String, requiresEqualFieldCounts: Bool = false) throws {
    try self.init(Array(text.utf8), requiresEqualFieldCounts: requiresEqualFieldCounts)
  }

  static func record(of reader: CSVReader) throws -> [Cell] {
    try (0..<reader.count).map { index in
      reader.isNull(index) ? .null : .text(try reader.string(at: index))
    }
  }
}

/// Collects the bytes that a writer sends to its sink.
final class Sink {
  private(set) var bytes: [UInt8] = []
  private(set) var pieceLengths: [Int] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func take(_ piece: UnsafeRawBufferPointer) {
    unsafe bytes.append(contentsOf: piece)
    pieceLengths.append(piece.count)
  }

  /// Writes records and returns all bytes.
  static func bytes(
    of records: [[Cell]], dialect: CSVDialect = .csv, usesCRLF: Bool = false
  ) throws -> [UInt8] {
    let sink = Sink()
    var writer = unsafe CSVWriter(dialect: dialect, usesCRLF: usesCRLF, write: sink.take)
    for record in records {
      for cell in record {
        switch cell {
        case .null: try writer.writeNull()
        case .text(let text): try writer.writeField(text)
        }
      }
      try writer.endRecord()
    }
    try writer.flush()
    return sink.bytes
  }
}
