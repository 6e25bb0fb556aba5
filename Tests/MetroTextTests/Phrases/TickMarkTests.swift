import Testing

@testable import MetroText

struct TickMarkTests {
  @Test(arguments: [
    "x", "X", "✓", "✔️", "yes", "No", "TRUE", "false", "Sí", "NÃO", "oui", "Nein", "да", "нет", "はい",
    "아니오", "نعم",
    "×", " x ", "evet",
  ])
  func `marks and answers to a question are recognized`(text: String) {
    #expect(TickMark.matches(text))
  }

  @Test(arguments: [
    "", "PDF", "pending", "tbc", "no link", "Yes, see page 2", "xyz", "Slides",
    "https://a.example/x", "1", "Noa",
  ])
  func `other texts are not`(text: String) { #expect(!TickMark.matches(text)) }
}
