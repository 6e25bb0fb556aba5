import MetroJSON

/// Reads the events of an iCalendar file (RFC 5545) as flat objects with the columns of programs.
///
/// The days of an event are taken as written, whatever the time zone. An event of an exported calendar
/// has the ID of its program and leaves the place of the program as it is, because an exported location
/// is made from several values.
@safe final class CalendarTexts: JSONObjectTexts {
  private let file: String
  private let read: (UnsafeMutableRawBufferPointer) throws -> Int
  private var lines: [(number: Int, text: [UInt8])] = []
  private var place = 0
  private var hasBegun = false
  private(set) var start = JSONPlace(line: 1, column: nil)
  private var leftOut: Set<String> = []

  /// The properties of the events so far that become no column.
  var notes: [ImportNote] { leftOut.isEmpty ? [] : [.columnsLeftOut(leftOut.sorted())] }

  init(file: String, read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int) {
    self.file = file
    unsafe self.read = read
  }

  func next() throws -> [UInt8]? {
    if !hasBegun {
      hasBegun = true
      try begin()
    }
    while place < lines.count {
      let line = lines[place]
      place += 1
      guard try property(line).isComponent("BEGIN", "VEVENT") else { continue }
      start = JSONPlace(line: line.number, column: nil)
      return try object(of: event())
    }
    return nil
  }

  /// Reads the properties of an event up to its end, without those of alarms within it.
  private func event() throws -> CalendarEvent {
    var event = CalendarEvent()
    var depth = 0
    while place < lines.count {
      let property = try property(lines[place])
      place += 1
      if property.name == "BEGIN" {
        depth += 1
      } else if property.name == "END" {
        if depth == 0 { return event }
        depth -= 1
      } else if depth == 0 {
        event.add(property)
      }
    }
    throw fault("the event is not closed", at: start.line)
  }

  private func object(of event: CalendarEvent) throws -> [UInt8] {
    guard let members = event.members else {
      throw fault("the event takes place more than once", at: start.line)
    }
    leftOut.formUnion(event.leftOut)
    var object = Array("{".utf8)
    for (key, value) in members {
      if object.count > 1 { object.append(UInt8(ascii: ",")) }
      object.append(jsonString: key)
      object.append(UInt8(ascii: ":"))
      object.append(jsonString: value)
    }
    return object + "}".utf8
  }

  private func property(_ line: (number: Int, text: [UInt8])) throws -> CalendarProperty {
    guard let text = String(validating: line.text, as: UTF8.self) else {
      throw fault("the line is not UTF-8", at: line.number)
    }
    return CalendarProperty(text)
  }

  private func fault(_ reason: String, at line: Int) -> ImportError {
    ImportError(file: file, line: line, column: nil, field: nil, cause: .file(reason: reason))
  }

  /// Reads all lines, with folded ones joined (section 3.1).
  private func begin() throws {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = try unsafe piece.withUnsafeMutableBytes { try unsafe read($0) }
      guard count > 0 else { break }
      bytes += piece[..<count]
      guard bytes.count <= JSONLimits.longest else {
        throw fault("the calendar is longer than 64 MiB", at: 1)
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let pieces = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      let line = piece.last == UInt8(ascii: "\r") ? piece.dropLast() : piece
      if !lines.isEmpty, line.first == 0x20 || line.first == 0x09 {
        lines[lines.count - 1].text += line.dropFirst()
      } else {
        lines.append((index + 1, Array(line)))
      }
    }
    guard try lines.first.map(property)?.isComponent("BEGIN", "VCALENDAR") == true else {
      lines = []
      throw fault("expected a calendar, which begins with BEGIN:VCALENDAR", at: 1)
    }
  }
}
