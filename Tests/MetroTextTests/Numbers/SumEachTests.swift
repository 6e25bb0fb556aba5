import Testing

@testable import MetroText

/// A number for each country of a list, as a part of a total.
struct SumEachTests {
  @Test(arguments: [
    "研修員は、エジプト・ウガンダ・ラオスから各1名と、スリランカから2名の合計6人",
    "研修員はエジプト、ウガンダ、ラオスから各1名、スリランカから2名、合計6人",
    "연수생은 이집트, 우간다, 라오스에서 각 1명씩, 스리랑카에서 2명 총 6명",
    "学员来自埃及、乌干达和老挝各1名，斯里兰卡2名，共6名",
  ])
  func `a number for each country counts as often as countries are listed`(text: String) {
    #expect(WrittenSum.wrong(in: text)?.message == "6 are stated, but the parts add up to 5")
  }

  @Test(arguments: [
    "研修員は、エジプト・ウガンダ・ラオスから各1名と、スリランカから2名の合計5人",
    "연수생은 스리랑카 2명, 이집트와 우간다 각 1명씩 총 4명",
    "学员来自埃及、乌干达和老挝各1名，斯里兰卡2名，共5名",
    // Parts that are no known countries cannot be counted.
    "東京・大阪から各1名と、スリランカから2名の合計8人",
    "연수생은 스리랑카 2명, 도쿄와 우간다 각 1명씩 총 5명",
    "Two from Sri Lanka and 1 each from Egypt and Laos, 4 in all",
  ])
  func `lists that add up or cannot be counted are silent`(text: String) {
    #expect(WrittenSum.wrong(in: text) == nil)
  }
}
