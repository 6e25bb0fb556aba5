import MetroTestSupport
import Testing

@testable import MetroLinks

/// Spells of one URL, made from observations by day.
private func spells(
  _ observations: [(day: Int, outcome: Outcome)], vantage: String = "seoul"
) -> [Spell] {
  var spells: [Spell] = []
  for (day, outcome) in observations {
    let next = Spell(
      url: "https://example.org/a", vantage: vantage, outcome: outcome, at: day * Days.seconds)
    if let last = spells.last, let extended = last.extended(by: next) {
      spells[spells.count - 1] = extended
    } else {
      spells.append(next)
    }
  }
  return spells
}

private func state(_ observations: [(Int, Outcome)]) -> LinkState? {
  Verdict(of: spells(observations.map { (day: $0.0, outcome: $0.1) }))?.state
}

struct VerdictTests {
  @Test func `a link is dead after failures on three days over a week`() {
    #expect(state([(0, .gone)]) == .failing)
    #expect(state([(0, .gone), (1, .gone), (4, .gone)]) == .failing)
    #expect(state([(0, .gone), (1, .gone), (8, .gone)]) == .dead)
    #expect(state([(0, .dns), (4, .timeout), (7, .gone)]) == .dead)
  }

  @Test func `two failures are not enough, however far apart`() {
    #expect(state([(0, .gone), (300, .gone)]) == .failing)
    #expect(state([(0, .gone), (0, .gone), (0, .dns), (300, .gone)]) == .failing)
  }

  @Test func `another outcome in between restarts the count of failures`() {
    for outcome in Outcome.allCases where outcome.state != .failing && outcome.state != nil {
      #expect(state([(0, .gone), (1, .gone), (2, outcome), (8, .gone)]) == .failing, "\(outcome)")
    }
    #expect(state([(0, .gone), (1, .gone), (2, .private), (8, .gone)]) == .dead)
  }

  @Test func `blocked and doubtful links never become dead`() {
    for outcome in Outcome.allCases where outcome.state != .failing {
      #expect(state((0..<50).map { ($0 * 10, outcome) }) != .dead, "\(outcome)")
    }
  }

  @Test func `a good answer takes dead back`() {
    #expect(state([(0, .gone), (1, .gone), (8, .gone), (98, .ok)]) == .working)
  }

  @Test func `a URL that one office reaches is not dead`() {
    let here = spells((0..<9).map { ($0, .timeout) })
    #expect(Verdict(of: here)?.state == .dead)
    let there = spells([(5, .ok)], vantage: "quito")
    #expect(Verdict(of: here + there)?.state == .failing)
    let late = spells([(9, .ok)], vantage: "quito")
    #expect(Verdict(of: here + late)?.state == .working)
  }

  @Test func `observations that do not count are left out`() {
    var lost = spells((0..<9).map { ($0, .dns) })
    lost[0].isCounted = false
    #expect(Verdict(of: lost) == nil)
  }

  @Test func `the state holds since its first observation`() throws {
    let verdict = try #require(
      Verdict(of: spells([(0, .ok), (3, .refused), (5, .limited), (6, .refused)])))
    #expect(verdict.state == .blocked)
    #expect(verdict.since == 3 * Days.seconds)
  }

  @Test(arguments: 0..<200) func `a good observation never gives dead, and order does not matter`(
    seed: Int
  ) {
    var random = SeededGenerator(seed: UInt64(seed))
    var all: [Spell] = []
    for vantage in ["seoul", "quito"] {
      var day = 0
      let observations = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        day += Int.random(in: 0...4, using: &random)
        let common: [Outcome] = [.gone, .dns, .gone, .timeout]
        let outcome =
          Bool.random(using: &random)
          ? common.randomElement(using: &random) : Outcome.allCases.randomElement(using: &random)
        return (day: day, outcome: outcome ?? .ok)
      }
      all += spells(observations, vantage: vantage)
    }
    let verdict = Verdict(of: all)
    for _ in 0..<5 { #expect(Verdict(of: all.shuffled(using: &random)) == verdict) }
    let last = all.map(\.lastAt).max() ?? 0
    let good = Spell(
      url: "https://example.org/a", vantage: "lima", outcome: .ok,
      at: last + Int.random(in: 0...100_000, using: &random))
    #expect(Verdict(of: all + [good])?.state == .working)
    // A good observation at any time can only save a link.
    let any = Spell(
      url: "https://example.org/a", vantage: "lima", outcome: .ok,
      at: Int.random(in: 0...last + 1, using: &random))
    if verdict?.state != .dead { #expect(Verdict(of: all + [any])?.state != .dead) }
  }

  @Test(arguments: 0..<100) func `the observations of offices merge in any order`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let offices = ["seoul", "quito", "barcelona"].map { office in
      spells(
        (0..<6).map {
          (day: $0 * 2, outcome: [.ok, .gone, .refused].randomElement(using: &random) ?? .ok)
        },
        vantage: office)
    }
    // Each office has its own spells, and an older state of those of the others.
    let catalogs = offices.indices.map { own in
      offices.indices.flatMap { index in
        index == own
          ? offices[index] : Array(offices[index].prefix(Int.random(in: 0...3, using: &random)))
      }
    }
    let expected = Spell.merged(Spell.merged(catalogs[0], catalogs[1]), catalogs[2])
    #expect(Spell.merged(catalogs[2], Spell.merged(catalogs[1], catalogs[0])) == expected)
    #expect(Spell.merged(Spell.merged(catalogs[2], catalogs[0]), catalogs[1]) == expected)
    #expect(Spell.merged(expected, expected) == expected)
    #expect(Set(expected) == Set(offices.flatMap(\.self)))
  }

  @Test func `a day with two kinds of failures counts once`() {
    #expect(state([(0, .gone), (0, .dns), (1, .dns), (8, .dns)]) == .dead)
    #expect(state([(0, .gone), (0, .dns), (0, .timeout), (8, .timeout)]) == .failing)
  }
}

struct DueDateTests {
  private func due(_ observations: [(day: Int, outcome: Outcome)]) throws -> Int {
    let verdict = try #require(Verdict(of: spells(observations)))
    return DueDate.due(after: verdict, url: "https://example.org/a") / Days.seconds
  }

  @Test func `failing links are due after one, three and four days, then weekly`() throws {
    #expect(try due([(0, .gone)]) == 1)
    #expect(try due([(0, .gone), (1, .gone)]) == 4)
    #expect(try due([(0, .gone), (1, .gone), (4, .gone)]) == 8)
    #expect(try due([(0, .gone), (1, .gone), (4, .gone), (8, .gone)]) == 98)
  }

  @Test func `other links are due after weeks`() throws {
    #expect((27...33).contains(try due([(0, .ok)])))
    #expect(try due([(0, .softGone)]) == 14)
    #expect(try due([(0, .moved)]) == 1)
    #expect((28...34).contains(try due([(0, .moved), (1, .moved)])))
  }

  @Test func `URLs that were checked on one day are spread over a week`() throws {
    let verdict = try #require(Verdict(of: spells([(0, .ok)])))
    let days = Set((0..<100).map { DueDate.due(after: verdict, url: "https://example.org/\($0)") })
    #expect(days.count == 7)
  }
}
