import Testing

@testable import MetroText

struct TotalPhraseTests {
  @Test(arguments: [
    "Total", "TOTAL:", "Total: 12", "Grand  total", "Total 60", "Total général", "Sous-total",
    "Summe", "합계", "합계 3", "总计：5", "合計", "Totales",
    "Total: 1 course", "Итого 5", "Итого",
  ])
  func `a row of totals is recognized`(text: String) { #expect(TotalPhrase.matches(text)) }

  @Test(arguments: [
    "Total Water Management", "Totalspende", "Summer School", "Sum of parts", "12", "", "계획",
    "Total 5 cities", "Total: water", "Water: 5", "=SUM(A1)", "Subtotals and averages",
  ])
  func `a title with such a word is not`(text: String) { #expect(!TotalPhrase.matches(text)) }
}
