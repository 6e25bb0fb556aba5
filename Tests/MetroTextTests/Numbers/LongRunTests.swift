import Testing

@testable import MetroText

/// Texts that take minutes if a reader looks at all of their rest at each character.
struct LongRunTests {
  @Test(.timeLimit(.minutes(1)), arguments: ["万", "〇", "零", "十", "九"])
  func `a long run of characters for numbers is read once`(character: String) {
    #expect(WrittenSum.wrong(in: String(repeating: character, count: 100_000)) == nil)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "12 women ", "5 people (", "5 people: 4 ", "5 cities 12 women, ", "5 people in all ", "50%, ",
    ])
  func `a long run of numbers is related in linear time`(group: String) {
    _ = WrittenSum.wrong(in: String(repeating: group, count: 10_000))
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["0 people (", "0 cities, among them 0 (", "5 people (including 0 people ("])
  func `deeply nested brackets are read in linear time`(opening: String) {
    let depth = 10_000
    let text = String(repeating: opening, count: depth) + String(repeating: ")", count: depth)
    _ = WrittenSum.wrong(in: text)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["3 cities: Quito Lima ", "3 cities (Quito, ", "3 cities: Quito, Lima. "])
  func `a long run of lists is read once`(group: String) {
    _ = CountedList.read(String(repeating: group, count: 10_000), counting: 3)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["1% from Asia and 0% from Peru, ", "wir fand "])
  func `a long run of words of two parts is read once`(group: String) {
    let text = String(repeating: group, count: 5_000)
    _ = WrittenSum.wrong(in: text)
    _ = TensePhrase(text)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["2015-04-08/", "0 ", "(02) 1 ", "tel 0 "])
  func `a long run of groups of digits is read once`(group: String) {
    _ = PersonalDatum.first(in: String(repeating: group, count: 200_000 / group.utf8.count))
  }

  @Test func `long numbers in characters are still read`() {
    #expect(WrittenSum.wrong(in: "女一千二百三十四人，男六千七百八十九人，共八千人") != nil)
    #expect(PersonalDatum.first(in: "call +82 2 1234 5678 please") != nil)
  }
}
