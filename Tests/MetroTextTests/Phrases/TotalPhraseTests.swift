import Testing

@testable import MetroText

struct TotalPhraseTests {
  @Test(arguments: [
    "Total", "TOTAL:", "Total: 12", "Grand  total", "Total 60", "Total général", "Sous-total",
    "Summe", "합계", "합계 3", "总计：5", "合計", "Totales",
    "Total: 1 course", "Итого 5", "Итого", "Tot.", "Max", "MIN.", "Avg 3", "Mean", "Somme",
    "Всього:", "Σύνολο", "Összesen", "I alt", "İş viso", "סה״כ", "Ընդամենը", "कुल", "รวม 175",
    "المجموع: ٢١٠",
    "計　11件", "合计 5 项", "Разом", "Jami",
  ])
  func `a row of totals is recognized`(text: String) { #expect(TotalPhrase.matches(text)) }

  @Test(arguments: [
    "Total Water Management", "Totalspende", "Summer School", "Sum of parts", "12", "", "계획",
    "Total 5 cities", "Total: water", "Water: 5", "=SUM(A1)", "Subtotals and averages",
    "計画 3件", "Jami Mosque", "Spolu za vodu", "รวมพล", "Разом до чистої води",
  ])
  func `a title with such a word is not`(text: String) { #expect(!TotalPhrase.matches(text)) }

  @Test(arguments: [
    ("Somme", true), ("Max", true), ("Tot.", true), ("Avg 3", true), ("Somme: 12", false),
    ("Total", false), ("합계", false), ("Maxim", false),
    ("Spolu", true), ("Разом", true), ("計", true), ("計 11件", false), ("Ukupno", false),
  ])
  func `some of these words are also names`(text: String, isName: Bool) {
    #expect(TotalPhrase.mayBeName(text) == isName)
  }
}
