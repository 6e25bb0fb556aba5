import MetroCore
import MetroText

/// The screen of a review, for a terminal of any size.
extension Review {
  /// The lines of the screen, no more and no wider than the terminal.
  var screen: ScreenText {
    var screen =
      switch mode {
      case .reading(let lines):
        ScreenText(
          lines: [bar("Evidence and help")] + window(lines, size.lines - 2)
            + [ScreenLine("any other key goes back", .faint)])
      case .item, .choosingSide, .typing: itemScreen
      }
    screen.lines = screen.lines.prefix(max(1, size.lines)).map {
      ScreenLine(truncated($0.text, toWidth: size.columns), $0.style)
    }
    return screen
  }

  /// The number of lines for the item itself.
  var bodyHeight: Int { max(1, size.lines - 1 - footer.lines.count) }

  func body(of item: ReviewItem) -> [ScreenLine] {
    ReviewText(width: size.columns).lines(of: item, details)
  }

  private var itemScreen: ScreenText {
    let footer = footer
    let height = size.lines - 1 - footer.lines.count
    var top = height < 0 ? [] : [bar(progress)]
    if height > 0 {
      let shown = window(current.map(body) ?? summary, height)
      top += shown + [ScreenLine](repeating: ScreenLine(""), count: height - shown.count)
    }
    return ScreenText(
      lines: top + footer.lines,
      cursor: footer.cursor.map { .init(line: top.count + $0.line, column: $0.column) })
  }

  private func window(_ lines: [ScreenLine], _ height: Int) -> [ScreenLine] {
    let height = max(1, height)
    guard lines.count > height else { return lines }
    var shown = Array(lines.dropFirst(scroll).prefix(height))
    if scroll + height < lines.count, height > 1 {
      shown[height - 1] = ScreenLine("(more: down arrow)", .faint)
    }
    return shown
  }

  private func bar(_ text: String) -> ScreenLine {
    let text = truncated(text, toWidth: size.columns)
    let rest = max(0, size.columns - displayWidth(of: text))
    return ScreenLine(text + String(repeating: " ", count: rest), .bar)
  }

  /// Where the review stands, in one line.
  var progress: String {
    let place = isAtEnd ? "end of \(items.count)" : "\(position + 1) of \(items.count)"
    let counts = countTexts
    return "metro review  \(place)" + (counts.isEmpty ? "" : "  " + counts.joined(separator: ", "))
  }

  private var countTexts: [String] {
    let words: [(Fate, String)] = [
      (.applied, "applied"), (.edited, "edited"), (.waived, "waived"),
      (.settledElsewhere, "settled along"), (.stillOpen, "decided but still open"),
      (.skipped, "skipped"),
    ]
    return words.compactMap { fate, word in count(fate) > 0 ? "\(count(fate)) \(word)" : nil }
  }

  /// What was done and what is left.
  var summary: [ScreenLine] {
    let counts = countTexts.isEmpty ? "nothing decided" : countTexts.joined(separator: ", ")
    return [
      ScreenLine("Reviewed \(items.count - count(.open)) of \(items.count): \(counts).", .bold),
      ScreenLine(left == 0 ? "Nothing is left." : "\(left) left open."),
    ]
  }

  /// The last lines: what happened, and what can be typed.
  private var footer: ScreenText {
    let text = ReviewText(width: size.columns)
    switch mode {
    case .typing(let typing):
      let label = truncated("\(typing.label): ", toWidth: max(1, size.columns / 2))
      let room = max(1, size.columns - displayWidth(of: label))
      let (line, column) = typing.line.visible(width: room)
      let above =
        typing.message.flatMap { text.wrapped($0, .error) }
        + text.wrapped("\(typing.help) (Enter accepts, Esc cancels)", .faint)
      let kept = Array(above.suffix(max(0, size.lines - 2)))
      return ScreenText(
        lines: kept + [ScreenLine(label + line)],
        cursor: .init(line: kept.count, column: displayWidth(of: label) + column))
    case .choosingSide:
      return ScreenText(lines: limited(notice) + text.wrapped(Self.sides, .faint))
    default:
      return ScreenText(
        lines: limited(notice) + text.wrapped(legend, .faint).prefix(max(1, size.lines / 3)))
    }
  }

  /// The keys that can be pressed now.
  private var legend: String {
    isAtEnd ? "r review what is left, b back, u undo, q quit" : ReviewKeys.legend
  }

  /// The question of a merge whose records differ.
  static let sides =
    "The records differ: l keeps the values on the left, r those on the right, c cancels"

  /// Returns messages that leave room for the item.
  private func limited(_ messages: [String]) -> [ScreenLine] {
    let lines = messages.flatMap { ReviewText(width: size.columns).wrapped($0, .bold) }
    let room = max(1, size.lines / 3)
    guard lines.count > room else { return lines }
    return Array(lines.prefix(room - 1)) + [
      ScreenLine("(and \(lines.count - room + 1) more lines)", .faint)
    ]
  }
}

/// The review as lines for a screen reader or a simple terminal.
extension Review {
  /// The text before the prompt.
  var plainText: [String] {
    switch mode {
    case .reading(let lines): lines.map(\.text)
    case .item, .choosingSide, .typing:
      notice
        + [progress] + (current.map(body) ?? summary).map(\.text)
    }
  }

  var plainPrompt: String {
    let width = max(20, size.columns - 1)
    return switch mode {
    case .typing(let typing):
      (typing.message + ["\(typing.help); an empty line cancels"]).flatMap { $0.wrapped(to: width) }
        .joined(separator: "\n") + "\n\(typing.label)"
        + (typing.line.text.isEmpty ? "" : " [\(visibleText(typing.line.text))]") + ": "
    case .choosingSide: Self.sides + ": "
    default:
      (legend + ":").wrapped(to: width).joined(separator: "\n") + " "
    }
  }

  /// Takes a typed line: an answer, or the name of a key.
  mutating func enter(_ line: String) -> Request? {
    if case .reading = mode { mode = .item }
    if case .typing(var typing) = mode {
      guard !line.allSatisfy(\.isWhitespace) else { return press(.escape) }
      typing.line = LineEditor(line)
      mode = .typing(typing)
      return press(.enter)
    }
    let word = line.filter { !$0.isWhitespace }
    guard !word.isEmpty, let key = ReviewKeys.key(named: word) else {
      forgetNotice()
      say(word.isEmpty ? "Type the letter of a key; ? explains them." : "'\(word)': no such key.")
      return nil
    }
    return press(key)
  }
}
