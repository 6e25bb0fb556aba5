/// The meaning of all observations of an address together.
///
/// The newest observation decides, with one exception: an address is dead only after at least three
/// failing observations on three different days, the first at least seven days before the last, with
/// nothing else in between, from any place.
package struct Verdict: Hashable, Sendable {
  package static let leastDays = 3
  package static let leastSpan = 7

  package let state: LinkState
  package let outcome: Outcome
  /// The second since 1970 since which the state holds.
  package let since: Int
  /// The second of the newest observation.
  package let last: Int
  /// The number of observations with the newest outcome, one after another.
  package let times: Int
  /// The days with failing observations, if the newest one fails.
  package let failingDays: Int

  /// Returns the verdict over the spells of one address, in any order; nil if none of them counts.
  package init?(of spells: [Spell]) {
    let counted = spells.filter { $0.isCounted && $0.outcome.state != nil }
    guard let newest = counted.max(by: Self.isOlder), let state = newest.outcome.state else {
      return nil
    }
    outcome = newest.outcome
    last = newest.lastAt
    times = newest.times
    guard state == .failing else {
      self.state = state
      failingDays = 0
      // The state may have held before, for another reason or from another place.
      let other = counted.filter { $0.outcome.state != state }.map(\.lastAt).max()
      since =
        counted.filter { $0.outcome.state == state && $0.firstAt > other ?? .min }
        .map(\.firstAt).min() ?? newest.lastAt
      return
    }
    let other = counted.filter { $0.outcome.state != .failing }.map(\.lastAt).max()
    let run = FailingRun(counted.filter { $0.outcome.state == .failing }, after: other)
    since = run.first
    failingDays = run.days
    let isLong = Days.day(newest.lastAt) - Days.day(run.first) >= Self.leastSpan
    self.state = run.days >= Self.leastDays && isLong ? .dead : .failing
  }

  /// Orders spells by their last observation; of equal times, the better outcome is the newer one.
  private static func isOlder(_ left: Spell, _ right: Spell) -> Bool {
    if left.lastAt != right.lastAt { return left.lastAt < right.lastAt }
    if left.outcome != right.outcome { return rank(left.outcome) < rank(right.outcome) }
    return left.times < right.times
  }

  private static func rank(_ outcome: Outcome) -> Int {
    -(Outcome.allCases.firstIndex(of: outcome) ?? 0)
  }
}

/// The failing observations after the last one of another kind.
private struct FailingRun {
  let first: Int
  /// The number of days that certainly have an observation.
  let days: Int

  init(_ spells: [Spell], after other: Int?) {
    let clipped = spells.compactMap { spell -> Spell? in
      guard let other, spell.firstAt <= other else { return spell }
      guard spell.lastAt > other else { return nil }
      // Of a spell that began before, only the last observation is known to be later.
      var rest = spell
      (rest.firstAt, rest.times, rest.days) = (spell.lastAt, 1, 1)
      return rest
    }
    first = clipped.map(\.firstAt).min() ?? 0
    let known = Set(clipped.flatMap { [Days.day($0.firstAt), Days.day($0.lastAt)] }).count
    let places = Dictionary(grouping: clipped, by: \.vantage).values.map(Self.days)
    days = max(known, places.max() ?? 0)
  }

  /// Returns the days of spells from one place, of which two can share a day.
  private static func days(_ spells: [Spell]) -> Int {
    let sorted = spells.sorted { ($0.firstAt, $0.lastAt) < ($1.firstAt, $1.lastAt) }
    var total = 0
    var end: Int?
    for spell in sorted {
      // Spells that overlap come from two machines with one name, and are not added up.
      if let end, Days.day(spell.firstAt) < end { continue }
      total += spell.days - (end == Days.day(spell.firstAt) ? 1 : 0)
      end = Days.day(spell.lastAt)
    }
    return total
  }
}
