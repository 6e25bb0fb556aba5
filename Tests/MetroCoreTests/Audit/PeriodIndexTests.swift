import MetroTestSupport
import Testing

@testable import MetroCore

struct PeriodIndexTests {
  @Test func `a period is found if one of them begins and ends within the bounds`() {
    var numbers = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let periods = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
        let first = Int.random(in: 10...30, using: &numbers)
        return PeriodIndex.Period(
          first: "\(first)", last: "\(Int.random(in: first...40, using: &numbers))")
      }
      let index = PeriodIndex(periods)
      let (first, last) = (
        "\(Int.random(in: 9...41, using: &numbers))", "\(Int.random(in: 9...41, using: &numbers))"
      )
      #expect(
        index.hasPeriod(beginningBy: first, endingFrom: last)
          == periods.contains { $0.first <= first && $0.last >= last })
    }
  }
}
