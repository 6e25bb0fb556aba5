import MetroCSV

/// The laws for every text that `CSVReader` reads.
///
/// The first two bytes of an input choose the dialect, the limits, the read sizes, the memory and
/// the law; the text follows.
package struct CSVLaws {
  private struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// A record or an error that the reader returned.
  private struct Event: Equatable {
    var line = 0
    /// The texts of all fields in one array, with their lengths; a length of -1 stands for null.
    var texts: [UInt8] = []
    var lengths: [Int] = []
    /// The line, column and quoting of each field.
    var places: [Int] = []
    var error: CSVError?
    var original: [UInt8]?
    var hasOriginal = false
  }

  /// The checks besides the comparison with the model: reading takes most of the time.
  private struct Laws: OptionSet {
    static let pieces = Laws(rawValue: 1)
    static let writing = Laws(rawValue: 2)

    let rawValue: UInt8
  }

  private static let delimiters = Array(",\t;| ':_".utf8)

  private let text: [UInt8]
  private let dialect: CSVDialect
  private let limits: CSVModel.Limits
  private let requiresEqualFieldCounts: Bool
  private let blankLines: CSVReader.BlankLines
  private let usesCRLF: Bool
  private let seed: UInt8
  private let capacity: Int
  private let laws: Laws

  private init(_ input: [UInt8]) {
    let choice = input[0]
    dialect = CSVDialect(delimiter: Self.delimiters[Int(choice & 7)])
    requiresEqualFieldCounts = choice & 8 != 0
    blankLines = choice & 16 != 0 ? .kept : .skippedUnlessSingleColumn
    usesCRLF = choice & 32 != 0
    limits =
      switch choice >> 6 {
      case 1: CSVModel.Limits(field: 8, count: 3, record: 20)
      case 2: CSVModel.Limits(field: 70, count: 2, record: 66)
      case 3: CSVModel.Limits(field: 3, count: 70, record: 100)
      default: CSVModel.Limits()
      }
    seed = input[1]
    // A buffer that is this small is moved and enlarged all the time.
    capacity = [128 * 1024, 4, 30, 100][Int(seed >> 6)]
    laws = Laws(rawValue: seed >> 4 & 3)
    text = Array(input[2...])
  }

  /// Checks one input.
  ///
  /// - Throws: An error that names the violated law.
  package static func check(_ input: [UInt8]) throws {
    guard input.count >= 2 else { return }
    try CSVLaws(input).check()
  }

  private func check() throws {
    let events = try events(of: text, seed: seed)
    try compare(events, with: model)
    // The model has no excerpts and no positions of fields.
    if laws.contains(.pieces) {
      try compare(try self.events(of: text, seed: nil), inPieces: events)
    }
    if laws.contains(.writing) { try checkWriting(events) }
  }

  // MARK: - Reading

  private func events(of text: [UInt8], seed: UInt8?) throws -> [Event] {
    var rest = text[...]
    var state = UInt32(seed ?? 0) &+ 1
    let reader = unsafe CSVReader(
      dialect: dialect, maximumFieldLength: limits.field, maximumFieldCount: limits.count,
      maximumRecordLength: limits.record, requiresEqualFieldCounts: requiresEqualFieldCounts,
      blankLines: blankLines, initialCapacity: seed == nil ? text.count + 4 : capacity
    ) { buffer in
      var length = buffer.count
      if let seed {
        state = state &* 1_664_525 &+ 1_013_904_223
        length = min(length, 1 + Int(state >> 8) & ((1 << Int(seed & 7)) - 1))
      }
      let piece = rest.prefix(length)
      unsafe buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
    var events: [Event] = []
    // Each record takes at least one byte or a line end.
    while events.count <= text.count + 1 {
      var event = Event()
      do {
        guard try reader.advance() else { return events }
        try take(reader, &event)
      } catch let error as CSVError {
        event.error = error
      }
      event.line = reader.line
      // Reading ahead for the original bytes must not change the following records.
      if seed.map({ $0 & 8 == 0 || events.count & 1 == 0 }) ?? true {
        event.hasOriginal = true
        event.original = try reader.originalBytes()
      }
      events.append(event)
      if event.error?.kind == .utf16 { return events }
    }
    throw Broken(description: "the reader does not come to an end")
  }

  private func take(_ reader: CSVReader, _ event: inout Event) throws {
    for index in 0..<reader.count {
      event.places.append(reader.line(ofField: index))
      event.places.append(reader.column(ofField: index))
      event.places.append(reader.isQuoted(index) ? 1 : 0)
      let start = event.texts.count
      reader.withBytes(ofField: index) { bytes in
        for index in bytes.indices { event.texts.append(bytes[index]) }
      }
      event.lengths.append(reader.isNull(index) ? -1 : event.texts.count - start)
      guard try reader.string(at: index).utf8.elementsEqual(event.texts[start...]) else {
        throw Broken(description: "a field has not the same bytes and text")
      }
    }
  }

  private var model: [CSVModel.Event] {
    CSVModel(
      text, delimiter: dialect.delimiter, limits: limits,
      requiresEqualFieldCounts: requiresEqualFieldCounts, keepsBlankLines: blankLines == .kept
    ).events()
  }

  // MARK: - Laws

  private func compare(_ events: [Event], with model: [CSVModel.Event]) throws {
    guard events.count == model.count else {
      throw Broken(description: "\(events.count) records instead of \(model.count)")
    }
    for (event, expected) in zip(events, model) {
      guard event.line == expected.line,
        event.original == expected.original || !event.hasOriginal,
        event.error?.kind == expected.fault?.kind, event.error?.line == expected.fault?.line,
        event.error?.column == expected.fault?.column
      else { throw Broken(description: "\(event) instead of \(expected)") }
      guard event.error == nil else { continue }
      guard event.lengths == expected.fields.map({ $0?.count ?? -1 }),
        event.texts == expected.fields.flatMap({ $0 ?? [] })
      else { throw Broken(description: "\(event) instead of \(expected)") }
    }
    try checkCover(events)
  }

  /// Checks that the records and rejected lines cover the whole text, with only line ends between.
  private func checkCover(_ events: [Event]) throws {
    guard events.last?.error?.kind != .utf16 else { return }
    var rest = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    for event in events {
      // A rejected record that is too long has no original bytes.
      guard let original = event.original else { return }
      let mayFollowBlankLines = !original.isEmpty || event.error != nil
      if blankLines != .kept, mayFollowBlankLines { rest = Self.withoutBlankLines(rest) }
      guard rest.starts(with: original) else {
        throw Broken(description: "\(event) is not what comes next in the text")
      }
      rest = rest.dropFirst(original.count)
      if rest.first == UInt8(ascii: "\r") { rest.removeFirst() }
      guard rest.first == UInt8(ascii: "\n") || rest.isEmpty else {
        throw Broken(description: "\(event) does not end at a line end")
      }
      rest = rest.dropFirst()
    }
    rest = Self.withoutBlankLines(rest)
    guard rest.isEmpty else { throw Broken(description: "\(rest.count) bytes were passed over") }
  }

  private static func withoutBlankLines(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = text
    while true {
      if rest.first == UInt8(ascii: "\n") {
        rest.removeFirst()
      } else if rest.starts(with: "\r\n".utf8) {
        rest.removeFirst(2)
      } else {
        return rest
      }
    }
  }

  private func compare(_ whole: [Event], inPieces pieces: [Event]) throws {
    guard whole.count == pieces.count else {
      throw Broken(description: "\(pieces.count) records in pieces, \(whole.count) in all")
    }
    for (event, var other) in zip(whole, pieces) {
      if !other.hasOriginal {
        other.hasOriginal = true
        other.original = event.original
      }
      guard event == other else { throw Broken(description: "\(other) in pieces, else \(event)") }
    }
  }

  /// Checks that accepted records are read back unchanged after they are written.
  private func checkWriting(_ events: [Event]) throws {
    let records = events.filter { $0.error == nil }
    guard !records.isEmpty else { return }
    var written: [UInt8] = []
    var writer = unsafe CSVWriter(dialect: dialect, usesCRLF: usesCRLF) {
      unsafe written.append(contentsOf: $0)
    }
    for record in records {
      var start = 0
      for length in record.lengths {
        if length < 0 {
          try writer.writeNull()
        } else {
          try writer.writeField(record.texts.span.extracting(start..<start + length))
          start += length
        }
      }
      try writer.endRecord()
    }
    try writer.flush()
    let reader = CSVReader(
      written, pieceLength: Int(seed) + 1, dialect: dialect, requiresEqualFieldCounts: false,
      blankLines: .kept, initialCapacity: capacity)
    for record in records {
      var event = Event()
      guard try reader.advance() else { throw Broken(description: "a written record is lost") }
      try take(reader, &event)
      guard event.texts == record.texts, event.lengths == record.lengths else {
        throw Broken(description: "\(record) is read back as \(event)")
      }
    }
    guard try !reader.advance() else { throw Broken(description: "there is more than was written") }
  }
}
