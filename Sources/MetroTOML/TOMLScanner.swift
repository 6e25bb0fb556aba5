/// Reads the parts of a TOML text one after another.
struct TOMLScanner {
  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    let all = Array(text.unicodeScalars)
    scalars = all.first == "\u{FEFF}" ? Array(all.dropFirst()) : all
  }

  var isAtEnd: Bool { place == scalars.count }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func fault(_ reason: String) -> TOMLError {
    TOMLError(line: line, column: place - lineStart + 1, reason: reason)
  }

  /// Reads a header such as `[values.host]` or `[[table]]`; nil if the line is none.
  mutating func header() throws(TOMLError) -> TOMLDocument.Section? {
    skipBlanks()
    guard next == "[" else { return nil }
    let start = line
    place += 1
    let isItem = next == "["
    if isItem { place += 1 }
    var path: [String] = []
    repeat {
      if !path.isEmpty { place += 1 }
      skipBlanks()
      path.append(try key())
      skipBlanks()
    } while next == "."
    for _ in 0..<(isItem ? 2 : 1) {
      guard next == "]" else { throw fault("expected ]") }
      place += 1
    }
    return TOMLDocument.Section(path: path, isItem: isItem, line: start)
  }

  /// Reads a key and its value; nil for a line without them.
  mutating func entry() throws(TOMLError) -> TOMLDocument.Entry? {
    skipBlanks()
    guard let next, next != "#", !isLineEnd(next) else { return nil }
    let start = line
    let key = try key()
    skipBlanks()
    guard self.next == "=" else {
      throw fault(self.next == "." ? "a key with a dot needs quotes" : "expected = after the key")
    }
    place += 1
    skipBlanks()
    return TOMLDocument.Entry(key: key, value: try value(depth: 0), line: start)
  }

  /// Skips the rest of a line, which can only be a comment.
  mutating func endLine() throws(TOMLError) {
    skipBlanks()
    if next == "#" { try skipComment() }
    guard let next else { return }
    guard isLineEnd(next) else { throw fault("unexpected text after the value") }
    try takeLineEnd()
  }

  // MARK: - Values

  private mutating func key() throws(TOMLError) -> String {
    if next == "\"" || next == "'" { return try text() }
    let start = place
    while let next, isBare(next) { place += 1 }
    guard place > start else {
      throw fault("expected a key; names with blanks or signs need quotes")
    }
    return string(start..<place)
  }

  private mutating func value(depth: Int) throws(TOMLError) -> TOMLDocument.Value {
    switch next {
    case "\"", "'": return .text(try text())
    case "[": return .array(try array(depth: depth))
    case "{": throw fault("inline tables are not read; use a [table]")
    case nil: throw fault("expected a value")
    default: break
    }
    let start = place
    while let next, isBare(next) || "+.:".unicodeScalars.contains(next) { place += 1 }
    let word = string(start..<place)
    switch word {
    case "true": return .truth(true)
    case "false": return .truth(false)
    default:
      let digits = word.hasPrefix("-") || word.hasPrefix("+") ? word.dropFirst() : word[...]
      guard let number = Int(word), digits == "0" || digits.first != "0" else {
        place = start
        throw fault("expected a text in quotes, a whole number, true, false or an array")
      }
      return .integer(number)
    }
  }

  private mutating func array(depth: Int) throws(TOMLError) -> [TOMLDocument.Value] {
    guard depth < 8 else { throw fault("nested too deeply") }
    place += 1
    var values: [TOMLDocument.Value] = []
    while true {
      try skipSpace()
      if next == "]" { break }
      values.append(try value(depth: depth + 1))
      try skipSpace()
      guard next == "," else { break }
      place += 1
    }
    guard next == "]" else { throw fault("expected , or ]") }
    place += 1
    return values
  }

  /// Reads a text in double quotes, with escapes, or in single quotes, as it is.
  private mutating func text() throws(TOMLError) -> String {
    let quote = next
    let start = place
    place += 1
    if next == quote, place + 1 < scalars.count, scalars[place + 1] == quote {
      throw fault("texts of several lines are not read")
    }
    var text = String.UnicodeScalarView()
    while let next, !isLineEnd(next) {
      place += 1
      if next == quote { return String(text) }
      if next == "\\", quote == "\"" {
        text.append(try escape())
      } else {
        guard next == "\t" || (next.value >= 0x20 && next.value != 0x7F) else {
          throw fault("control characters must be escaped")
        }
        text.append(next)
      }
    }
    place = start
    throw fault("quote opened here is never closed")
  }

  private mutating func escape() throws(TOMLError) -> Unicode.Scalar {
    let letter = next
    place += 1
    switch letter {
    case "\"": return "\""
    case "\\": return "\\"
    case "b": return "\u{8}"
    case "t": return "\t"
    case "n": return "\n"
    case "f": return "\u{C}"
    case "r": return "\r"
    case "u", "U":
      let end = place + (letter == "u" ? 4 : 8)
      if end <= scalars.count, let number = UInt32(string(place..<end), radix: 16),
        let scalar = Unicode.Scalar(number)
      {
        place = end
        return scalar
      }
    default: break
    }
    place -= 1
    throw fault("invalid escape sequence")
  }

  // MARK: - Characters

  private func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  private func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  private mutating func skipBlanks() {
    while next == " " || next == "\t" { place += 1 }
  }

  /// Skips blanks, comments and line ends, which may stand between the values of an array.
  private mutating func skipSpace() throws(TOMLError) {
    while true {
      skipBlanks()
      if next == "#" { try skipComment() }
      guard let next, isLineEnd(next) else { return }
      try takeLineEnd()
    }
  }

  private mutating func skipComment() throws(TOMLError) {
    while let next, !isLineEnd(next) {
      guard next == "\t" || (next.value >= 0x20 && next.value != 0x7F) else {
        throw fault("control characters are not allowed in comments")
      }
      place += 1
    }
  }

  private mutating func takeLineEnd() throws(TOMLError) {
    if next == "\r" {
      place += 1
      guard next == "\n" else { throw fault("carriage return without a line feed") }
    }
    place += 1
    line += 1
    lineStart = place
  }
}
