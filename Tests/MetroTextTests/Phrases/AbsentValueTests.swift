import Testing
@testable import MetroText

struct AbsentValueTests {
  @Test(arguments: [
    "-", "--", "–", "—", "?", "???", "...", "…", "n/a", "N/A", "NA", "n.a.", "NULL", "\\N", "nan",
    "#N/A",
    " - ", "TBA", "tbc", "TBD", "(tbc)", "to be confirmed", "à venir", "待定", "will follow", "미정",
    "추후 공지", "Próximamente", "to be confirmed (tbc)",
  ])
  func `marks and placeholders stand for no value in any field`(text: String) {
    #expect(AbsentValue.matches(text))
    #expect(AbsentValue.matches(text, inFreeText: true))
    #expect(text.utf8Span.span[0] == 0x20 || AbsentValue.mayBe(text.utf8Span.span))
  }

  @Test(arguments: [
    "none", "None", "없음", "无", "ninguno", "Aucune", "keine", "unknown", "なし", "해당 없음",
  ])
  func `words for nothing can be words of free text`(text: String) {
    #expect(AbsentValue.matches(text))
    #expect(!AbsentValue.matches(text, inFreeText: true))
  }

  @Test(arguments: [
    "", "City Hall", "Nanjing", "Nullarbor", "Room TBA 3", "Noneville", "12", "0", "no", "Q&A",
    "A-B",
    "was to be announced by the mayor", "待定区", "N", "Na Hang",
  ])
  func `other texts are values`(text: String) {
    #expect(!AbsentValue.matches(text))
  }

  @Test func `an announcement differs from a placeholder`() {
    for text in ["coming soon", "will follow", "à venir", "추후 공지", "TBA"] {
      #expect(PlaceholderScanner.isAnnouncement(text), "\(text)")
    }
    for text in ["tbc", "put link here", "待定", "???", "pendiente de confirmar"] {
      #expect(!PlaceholderScanner.isAnnouncement(text), "\(text)")
    }
  }
}
