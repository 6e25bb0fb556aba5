import MetroCore
import MetroText

/// A review as a state machine: keys go in, requests and lines come out.
///
/// It knows neither the terminal nor the catalog. ``ReviewSession`` performs its requests, and says
/// how they ended.
struct Review: Sendable {
  /// What became of an item.
  enum Fate: Sendable, Equatable {
    case open, skipped
    case applied, edited, waived
    /// Something was decided, which did not settle it.
    case stillOpen
    /// Another decision or another program has settled it.
    case settledElsewhere
  }

  /// What the catalog has on the current item, in addition to the item itself.
  struct Details: Sendable, Equatable {
    /// The names of the records.
    var titles: [String] = []
    /// The values that a decision can choose.
    var choices: [String] = []
    /// The value of the field that an edit is about.
    var fieldText = ""
  }

  /// What the session is to do.
  enum Request {
    case settle(SettleItem.Decision)
    case undo(revision: Int64)
    /// Show the evidence for the record.
    case evidence
    /// Open the record in an editor.
    case editor
    case suspend
    case quit, interrupt
  }

  enum Mode: Sendable {
    case item
    case typing(ReviewTyping)
    /// The values of two records differ.
    case choosingSide
    case reading([ScreenLine])
  }

  private(set) var items: [ReviewItem]
  private(set) var fates: [Fate]
  /// The index of the current item; the number of items at the end.
  private(set) var position = 0
  private(set) var details = Details()
  /// Whether the current item was found to be open.
  private(set) var isChecked = false
  var mode = Mode.item
  /// What happened last.
  private(set) var notice: [String] = []
  /// The first line of the text that is shown.
  var scroll = 0
  var size = (columns: 80, lines: 24)
  private var revisions: [(index: Int, revision: Int64)] = []

  init(_ items: [ReviewItem]) {
    self.items = items
    fates = items.map { _ in .open }
  }

  var current: ReviewItem? { position < items.count ? items[position] : nil }

  var isAtEnd: Bool { position == items.count }

  /// The number of items with a fate.
  func count(_ fate: Fate) -> Int { fates.count { $0 == fate } }

  // MARK: - What the session says

  /// Takes the current state of the item; nil if it is settled.
  mutating func check(_ item: ReviewItem?, _ details: Details = Details()) {
    guard let item, position < items.count else {
      fates[position] = .settledElsewhere
      return go(to: next(after: position))
    }
    items[position] = item
    self.details = details
    isChecked = true
  }

  /// Takes the result of a change: the item as it is now, and the revision.
  mutating func finish(
    _ fate: Fate, revision: Int64?, _ sentences: [String], now item: ReviewItem?,
    _ details: Details = Details()
  ) {
    if let revision { revisions.append((position, revision)) }
    mode = .item
    notice = sentences
    guard let item else {
      fates[position] = fate
      return go(to: next(after: position))
    }
    items[position] = item
    self.details = details
    if revision != nil {
      fates[position] = .stillOpen
      notice.append("It is still open.")
    }
  }

  /// Takes the failure of a change; what was typed stays.
  mutating func fail(_ lines: [String], isConflict: Bool = false) {
    if isConflict {
      notice = lines
      mode = .choosingSide
    } else if case .typing(var typing) = mode {
      typing.message = lines
      mode = .typing(typing)
    } else {
      notice = lines
      mode = .item
    }
  }

  /// Has the current item checked and shown anew.
  mutating func reload(_ sentences: [String]) {
    go(to: position)
    notice = sentences
  }

  mutating func undone(_ sentences: [String]) {
    guard let last = revisions.popLast() else { return }
    fates[last.index] = .open
    go(to: last.index)
    notice = sentences
  }

  mutating func show(_ lines: [ScreenLine]) {
    mode = .reading(lines)
    scroll = 0
  }

  // MARK: - Moving

  private mutating func go(to index: Int) {
    position = index
    isChecked = index == items.count
    details = Details()
    scroll = 0
    mode = .item
  }

  private func next(after index: Int) -> Int {
    items.indices.first { $0 > index && isLeft($0) } ?? items.count
  }

  private func isLeft(_ index: Int) -> Bool { isLeft(fates[index]) }

  private func isLeft(_ fate: Fate) -> Bool { [.open, .skipped, .stillOpen].contains(fate) }

  /// The number of items that are not settled.
  var left: Int { fates.count(where: isLeft) }

  mutating func skip() {
    guard position < items.count else { return }
    if fates[position] == .open { fates[position] = .skipped }
    go(to: next(after: position))
  }

  mutating func goBack() {
    guard let index = items.indices.last(where: { $0 < position && isLeft($0) }) else {
      notice = ["This is the first item that is left."]
      return
    }
    go(to: index)
  }

  mutating func goToSkipped() {
    guard let index = items.indices.first(where: isLeft) else { return }
    go(to: index)
  }

  mutating func ask(_ typing: ReviewTyping) { mode = .typing(typing) }

  mutating func say(_ text: String) { notice = [text] }

  mutating func forgetNotice() { notice = [] }

  /// The revision that an undo takes back; nil if this review has made none that is left.
  var lastRevision: Int64? { revisions.last?.revision }
}
