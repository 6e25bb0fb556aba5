import Testing

@testable import MetroText

struct NobodyTests {
  @Test(arguments: [
    "TBA", "tbc", "To be confirmed", "N.N.", "n. n.", "Unknown", "none", "-", "???", "未定", "추후 공지",
    "Por confirmar", "à confirmer", "speaker TBC", "Unbekannt", "pending",
  ])
  func `a text in the place of a person stands for none`(text: String) {
    #expect(AbsentValue.isNobody(text))
    let mayBeNobody = AbsentValue.mayBeNobody(text.utf8Span.span)
    #expect(mayBeNobody)
  }

  @Test(arguments: [
    "Ann Lee", "Noah", "Li", "Nil Roy", "No Name Collective", "Ann Lee (TBC)", "王小明",
    "Open Data Team",
  ])
  func `a name does not`(text: String) { #expect(!AbsentValue.isNobody(text)) }

  @Test func `words that leave a value open are not words for nothing`() {
    #expect(AbsentValue.isOpen("pending") && AbsentValue.isOpen("Pending"))
    #expect(
      !AbsentValue.isOpen("none") && !AbsentValue.isOpen("unknown") && !AbsentValue.isOpen("PDF"))
  }
}
