import MetroText

/// One line of text that a user types, with a cursor.
struct LineEditor: Sendable, Equatable {
  private(set) var text: String
  /// The number of characters before the cursor.
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Changes the text as a key says; returns false for a key that does not edit.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .paste(let text): insert(text.replacing("\n", with: " "))
    case .backspace, .control("h"):
      if cursor > 0 { remove(cursor - 1..<cursor) }
    case .delete:
      if cursor < text.count { remove(cursor..<cursor + 1) }
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): remove(0..<cursor)
    case .control("k"): remove(cursor..<text.count)
    case .control("w"): remove(wordStart..<cursor)
    default: return false
    }
    return true
  }

  private mutating func insert(_ new: String) {
    let after = text.dropFirst(cursor)
    let before = text.prefix(cursor) + new
    text = String(before) + after
    // A combining mark joins the character before it.
    cursor = min(before.count, text.count)
  }

  private mutating func remove(_ range: Range<Int>) {
    text = String(text.prefix(range.lowerBound)) + text.dropFirst(range.upperBound)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    let before = text.prefix(cursor)
    let spaces = before.reversed().prefix { $0 == " " }.count
    let word = before.dropLast(spaces).reversed().prefix { $0 != " " }.count
    return cursor - spaces - word
  }

  /// Returns the part of the text around the cursor that fits a width, and the cells before the
  /// cursor.
  func visible(width: Int) -> (text: String, cursor: Int) {
    let characters = text.map { visibleText(String($0)) }
    let widths = characters.map(displayWidth)
    // One cell is left for the cursor behind the text.
    let room = max(0, width - 1)
    var (start, before) = (cursor, 0)
    while start > 0, before + widths[start - 1] <= room {
      start -= 1
      before += widths[start]
    }
    var (end, all) = (cursor, before)
    while end < characters.count, all + widths[end] <= room {
      all += widths[end]
      end += 1
    }
    return (characters[start..<end].joined(), before)
  }
}
