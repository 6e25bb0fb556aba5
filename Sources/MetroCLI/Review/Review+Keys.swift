import MetroCore

/// What each key does.
extension Review {
  /// Takes a key, and returns what the session is to do.
  mutating func press(_ key: Key) -> Request? {
    if key == .control("c") { return .interrupt }
    if key == .control("z") { return .suspend }
    switch mode {
    case .item:
      forgetNotice()
      return pressOnItem(key)
    case .typing(let typing): return press(key, typing)
    case .choosingSide: return pressOnSides(key)
    case .reading(let lines):
      if !move(key, over: lines.count, at: size.lines - 2) {
        mode = .item
        scroll = 0
      }
      return nil
    }
  }

  private mutating func pressOnItem(_ key: Key) -> Request? {
    switch key {
    case .character("q"), .control("d"): return .quit
    case .character("u"):
      guard let revision = lastRevision else {
        say("Nothing to undo in this review.")
        return nil
      }
      return .undo(revision: revision)
    case .character("b"), .left: goBack()
    case .character("?"), .character("h"): show(ReviewKeys.help(width: size.columns))
    case .character("r") where isAtEnd: goToSkipped()
    default:
      guard let item = current else { return nil }
      return press(key, on: item)
    }
    return nil
  }

  private mutating func press(_ key: Key, on item: ReviewItem) -> Request? {
    switch key {
    case .character("s"), .character(" "), .right: skip()
    case .character("a"): return apply(item, keep: nil)
    case .character("w"):
      if case .proposal = item {
        say("A proposal cannot be waived; s skips it.")
      } else {
        ask(ReviewTyping(.waive, [.reason]))
      }
    case .character("e"):
      // A line cannot hold what has several.
      guard let field = item.field, field.type != .prose else { return .editor }
      ask(ReviewTyping(.set, [.value(field)], text: details.fieldText))
    case .character("E"): return .editor
    case .character("v"): return .evidence
    case .character(let character):
      guard let number = character.wholeNumberValue, details.choices.indices.contains(number - 1)
      else { return nil }
      ask(ReviewTyping(.decide(details.choices[number - 1]), [.reason]))
    default: _ = move(key, over: body(of: item).count, at: bodyHeight)
    }
    return nil
  }

  /// Takes the remedy, after questions for what it leaves open.
  private mutating func apply(_ item: ReviewItem, keep: MergeChoices.Side?) -> Request? {
    guard item.canApply else {
      if case .explain? = item.remedy { return .evidence }
      say("There is no change to apply; e edits the record, and w waives.")
      return nil
    }
    let remedy = item.remedy
    let questions =
      (remedy?.missing ?? []).map(ReviewTyping.Question.value)
      + (remedy?.needsReason == true ? [.reason] : [])
    guard !questions.isEmpty else { return .settle(.remedy(given: [:], reason: nil, keep: keep)) }
    ask(ReviewTyping(.remedy(keep: keep), questions))
    return nil
  }

  private mutating func press(_ key: Key, _ typing: ReviewTyping) -> Request? {
    var typing = typing
    switch key {
    case .escape, .control("g"):
      mode = .item
      say("Canceled.")
      return nil
    case .enter:
      let decision = typing.submit()
      mode = .typing(typing)
      return decision.map(Request.settle)
    default:
      if typing.line.press(key) { typing.message = [] }
      mode = .typing(typing)
      return nil
    }
  }

  private mutating func pressOnSides(_ key: Key) -> Request? {
    switch key {
    case .character("l"), .character("r"):
      forgetNotice()
      mode = .item
      guard let item = current else { return nil }
      return apply(item, keep: key == .character("l") ? .left : .right)
    case .escape, .character("c"), .character("q"):
      mode = .item
      say("Canceled.")
    default: break
    }
    return nil
  }

  /// Scrolls a text of a number of lines in a window; returns false for another key.
  private mutating func move(_ key: Key, over count: Int, at height: Int) -> Bool {
    let last = max(0, count - max(1, height))
    switch key {
    case .up, .character("k"): scroll -= 1
    case .down, .character("j"): scroll += 1
    case .pageUp: scroll -= max(1, height - 1)
    case .pageDown, .character(" "): scroll += max(1, height - 1)
    case .home: scroll = 0
    case .end: scroll = last
    default: return false
    }
    scroll = min(max(0, scroll), last)
    return true
  }
}

/// The keys in words.
enum ReviewKeys {
  private static let all: [(key: String, word: String, help: String)] = [
    ("a", "apply", "Take the remedy that is shown; metro asks for what it leaves open."),
    ("1-9", "", "Decide for one of the values that sources state, with a reason."),
    ("e", "edit", "Edit the field that is concerned; without one, the record."),
    ("E", "", "Edit the whole record in VISUAL or EDITOR."),
    ("w", "waive", "Accept the values as they are, with a reason; two records are not the same."),
    ("s", "skip", "Leave the item open and go to the next one (also space and right)."),
    ("b", "back", "Go to the previous item that is left (also left)."),
    ("u", "undo", "Undo the last decision of this review."),
    ("v", "view", "Show the evidence for the record."),
    ("?", "help", "Show this help; arrows and page keys scroll."),
    ("q", "quit", "Stop; every decision is already stored."),
  ]

  /// The keys in one line.
  static var legend: String {
    all.filter { !$0.word.isEmpty }.map { "\($0.key) \($0.word)" }.joined(separator: ", ")
  }

  static func help(width: Int) -> [ScreenLine] {
    all.flatMap { ReviewText(width: width).wrapped("\($0.key): \($0.help)", hanging: 5) }
  }

  /// Returns the key that a word or its first letter names.
  static func key(named word: String) -> Key? {
    if word.count == 1 { return word.first.map(Key.character) }
    return all.first { $0.word == word.lowercased() }.flatMap { $0.key.first.map(Key.character) }
  }
}
