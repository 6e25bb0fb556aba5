import MetroText

/// Texts fitted to the cells of a table.
enum TableCell {
  /// The maximum number of lines of one cell.
  static let mostLines = 2

  /// Breaks a text into at most two lines of a width; what does not fit ends with `…`.
  ///
  /// Lines end after a space or `;`, beside a wide character other than Hangul, whose words have spaces
  /// between them, or in their second half after `/` or a `-` within a word.
  /// A word that is longer than a line is broken anywhere.
  static func lines(_ text: String, width: Int) -> [String] {
    guard displayWidth(of: text) > width, width > 1 else {
      return [truncated(text, toWidth: width)]
    }
    var lines: [String] = []
    var rest = Substring(text)
    while lines.count < mostLines - 1, displayWidth(of: String(rest)) > width {
      let end = lineEnd(of: rest, width: width)
      var line = rest[..<end]
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
      rest = rest[end...].drop { $0 == " " }
    }
    return lines + [cut(String(rest), width: width)]
  }

  /// Returns a text cut to a width, without a space before `…`.
  private static func cut(_ text: String, width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    var start = truncated(text, toWidth: width).dropLast()
    while start.last == " " { start.removeLast() }
    return start + "…"
  }

  /// Returns a text with `…` in its middle, since the end of an ID distinguishes it: `2015-seoul`.
  static func shortened(_ text: String, width: Int) -> String {
    guard displayWidth(of: text) > width, width > 4 else { return truncated(text, toWidth: width) }
    let start = truncated(text, toWidth: width - width / 3)
    var tail = Substring(text)
    while displayWidth(of: start) + displayWidth(of: String(tail)) > width { tail.removeFirst() }
    return start + tail
  }

  /// Returns where the first line of a text ends that is wider than one line.
  private static func lineEnd(of text: Substring, width: Int) -> String.Index {
    var cells = 0
    var index = text.startIndex
    var good: String.Index?
    var wasWide = false
    var before: Character = " "
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      let own = displayWidth(of: String(character))
      let isWide = own > 1 && !isHangul(character)
      // A space at the end of a line needs no cell.
      if character == " ", cells <= width { good = next }
      if isWide || wasWide, index > text.startIndex, cells <= width, !isTied(character) {
        good = index
      }
      cells += own
      if cells > width, character != " " { break }
      // Half of a date would be wrong.
      let isInDate = before.isNumber && next < text.endIndex && text[next].isNumber
      let isInWord = before.isLetter || before.isNumber
      let isJoint = character == "/" || character == "-" && isInWord && !isInDate
      if character == ";" || isJoint && cells * 2 >= width, cells <= width { good = next }
      wasWide = isWide
      before = character
      index = next
    }
    // At least one character makes progress, even if it is wider than the line.
    return good ?? max(index, text.index(after: text.startIndex))
  }

  private static func isHangul(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// Returns whether a character belongs to the one before it.
  private static func isTied(_ character: Character) -> Bool {
    character.isPunctuation && !["(", "[", "「", "『", "（", "《", "〈"].contains(character)
  }
}
