/// The programs of one host, and the pairs of them that run at the same time.
struct ProgramsAtOnce {
  struct Program {
    let id: String
    let host: String
    let first: String
    /// The last day, or the last day on which the same program can begin.
    let last: String
  }

  /// Two indices, the smaller first.
  struct Pair: Hashable, Comparable {
    let left: Int
    let right: Int

    static func < (first: Pair, second: Pair) -> Bool {
      (first.left, first.right) < (second.left, second.right)
    }
  }

  /// The number of following programs at the same time with which each is compared in any case.
  static let compared = 32

  private let programs: [Program]
  private let indices: [String: Int]
  /// Each program with the next ones at the same time.
  let pairs: Set<Pair>
  /// Whether ``pairs`` lacks some.
  let isCrowded: Bool

  /// `programs` are sorted by their first day.
  init(_ programs: [Program]) {
    var pairs: Set<Pair> = []
    var isCrowded = false
    for (left, program) in programs.enumerated() {
      for right in (left + 1)..<max(left + 1, programs.count) {
        guard programs[right].first <= program.last else { break }
        guard right - left <= Self.compared else {
          isCrowded = true
          break
        }
        pairs.insert(Pair(left: left, right: right))
      }
    }
    self.programs = programs
    self.pairs = pairs
    self.isCrowded = isCrowded
    let all = isCrowded ? programs.enumerated().map { ($1.id, $0) } : []
    indices = Dictionary(all) { first, _ in first }
  }

  subscript(index: Int) -> Program { programs[index] }

  /// Returns the pair of two programs; empty if they do not run at the same time.
  func pair(_ one: String, _ other: String) -> [Pair] {
    guard let first = indices[one], let second = indices[other] else { return [] }
    let (left, right) = (min(first, second), max(first, second))
    return programs[right].first <= programs[left].last ? [Pair(left: left, right: right)] : []
  }
}
