import MetroTestSupport
import Testing
@testable import MetroText

struct NearestTests {
  @Test(arguments: [
    ("seuol-2015", "seoul-2015"), ("seol-2015", "seoul-2015"), ("seooul-2015", "seoul-2015"),
    ("seaul-2015", "seoul-2015"), ("Seoul-2015", "seoul-2015"), ("seoul-2015", "seoul-2015"),
    ("list-citis", "list-cities"), ("guangzou", "guangzhou"), ("서욿", "서울"), ("Medelin", "medellín"),
  ])
  func `a mistyped text finds the intended one`(text: String, meant: String) {
    let candidates = ["list-cities", "guangzhou", "seoul-2015", "서울", "medellín", "quito"]
    #expect(nearest(text, in: candidates) == [meant])
  }

  @Test func `nearer candidates come first and equally near ones are sorted alphabetically`() {
    let candidates = ["cast", "cat", "bat", "cart", "at", "dog"]
    #expect(nearest("cats", in: candidates) == ["cast", "cat", "at"])
    #expect(nearest("cats", in: candidates, limit: 9) == ["cast", "cat", "at", "bat", "cart"])
    #expect(nearest("cats", in: candidates, limit: 1) == ["cast"])
    #expect(nearest("cats", in: candidates, limit: 0) == [])
  }

  @Test func `three or more characters also find longer texts, after the near ones`() {
    let candidates = ["seoul-2015", "seoul-2014", "seo", "sea", "quito"]
    #expect(nearest("seo", in: candidates, limit: 9) == ["seo", "sea", "seoul-2014", "seoul-2015"])
    #expect(nearest("se", in: candidates, limit: 9) == ["sea", "seo"])
  }

  @Test(arguments: [
    ("abc", "abd", true), ("abc", "xyc", false), ("abcd", "abxy", true), ("abcd", "axyz", false),
    ("abcdefgh", "abcdefxy", true), ("abcdefgh", "abcdexyz", false),
    ("abcdefghi", "abcdefxyz", true), ("abcdefghi", "abcdewxyz", false),
    ("a", "b", false), ("", "a", false), ("ab", "xy", false), ("abcd", "", false),
  ])
  func `the cutoff grows with the length of the text`(text: String, other: String, isNear: Bool) {
    #expect(nearest(text, in: [other]) == (isNear ? [other] : []))
  }

  @Test func `the order of the candidates does not matter`() {
    var numbers = SeededGenerator(seed: 7)
    let candidates = (0..<200).map { "program-\($0)" }
    let expected = nearest("program-1x", in: candidates)
    #expect(expected == ["program-1", "program-10", "program-11"])
    for _ in 0..<10 {
      #expect(nearest("program-1x", in: candidates.shuffled(using: &numbers)) == expected)
    }
  }

  @Test func `the banded distance agrees with the full table`() {
    var numbers = SeededGenerator(seed: 1964)
    for _ in 0..<3_000 {
      let left = Self.word(using: &numbers)
      let right = Self.word(using: &numbers)
      let limit = min(left.count < 4 ? 1 : left.count <= 8 ? 2 : 3, left.count - 1)
      let isNear = Self.distance(left, right) <= limit
      let isPrefix = left.count >= 3 && right.starts(with: left)
      let found = !nearest(String(left), in: [String(right)]).isEmpty
      #expect(found == (isNear || isPrefix), "\(String(left)) and \(String(right))")
    }
  }

  @Test func `ten thousand candidates are searched quickly`() {
    let candidates = (0..<10_000).map { "program-\($0)-city-\($0 % 97)" }
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(nearest("program-512-ctiy-27", in: candidates).first == "program-512-city-27")
    }
    // A limit of 20 ms would be unreliable in debug builds; this one still detects a full table.
    #expect(time < .seconds(3))
  }

  private static func word(using numbers: inout SeededGenerator) -> [Character] {
    (0..<Int.random(in: 1...10, using: &numbers)).map { _ in
      "abé".randomElement(using: &numbers) ?? "a"
    }
  }

  /// The textbook table of optimal string alignment.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { table[row][0] = row }
    for column in 0...right.count { table[0][column] = column }
    for row in 1...left.count {
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + cost)
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }
}
