import Testing

@testable import MetroText

struct CombiningMarksTests {
  private let marks = String(repeating: "\u{301}\u{323}", count: 50_000)

  @Test func `the first mark beyond the maximum is found`() {
    let most = String(repeating: "\u{301}", count: CombiningMarks.most)
    #expect(CombiningMarks.excess(in: "Z\(most)e\(most)".unicodeScalars) == nil)
    #expect(CombiningMarks.excess(in: "Ze\(most)\u{323}".unicodeScalars) == 33)
    // Half-width marks of kana.
    let kana = String(repeating: "\u{FF9E}", count: 31)
    #expect(CombiningMarks.excess(in: "ｶ\(kana)".unicodeScalars) == 32)
  }

  @Test func `marks beyond the maximum do not matter for searches`() {
    #expect(FoldedName.key(of: "Z\(marks)urich") == "zurich")
    #expect(NormalForm.composed("Q\(marks)u").unicodeScalars.count == 32)
    #expect(CombiningMarks.limited("Zürich") == "Zürich")
  }
}
