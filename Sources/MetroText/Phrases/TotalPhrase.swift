/// Texts that name a row of totals in a sheet: `Total`, `Total: 12`, `합계`.
package enum TotalPhrase {
  /// Returns whether a whole text is such a phrase, with or without a number after it: `Total 60`,
  /// `Total: 1 course`.
  package static func matches(_ text: String) -> Bool {
    guard let name = name(in: text) else { return false }
    let key = FoldedName.key(of: String(name.text))
    return keys.contains(key) || ambiguous.contains(key)
  }

  /// Returns whether such a phrase can also be a name: `Somme` is a department, and `Max` a person.
  ///
  /// It names totals only if the other cells of its row have nothing but numbers.
  package static func mayBeName(_ text: String) -> Bool {
    guard let name = name(in: text), !name.isNumbered else { return false }
    return ambiguous.contains(FoldedName.key(of: String(name.text)))
  }

  /// Returns a text without the number behind it, and whether a colon is before the number.
  private static func name(in text: String) -> (text: Substring, isNumbered: Bool)? {
    guard text.utf8.count <= 40 else { return nil }
    var name = text[...]
    var isNumbered = false
    if let colon = text.firstIndex(where: { ":：".contains($0) }),
      text[text.index(after: colon)...].first(where: { !$0.isWhitespace })?.isNumber == true
    {
      name = text[..<colon]
      isNumbered = true
    }
    while let last = name.last, last.isNumber || ": ：.,".contains(last) { name.removeLast() }
    return (name, isNumbered)
  }

  private static let keys: Set<String> = Set(
    [
      "total", "totals", "grand total", "subtotal", "subtotals", "overall total",
      "totales", "total general", "suma total", "totaux", "total général", "sous-total",
      "totais", "total geral", "suma general", "summe", "gesamt", "gesamtsumme",
      "zwischensumme", "insgesamt", "totale", "합계", "총계", "총합계", "소계", "合计", "合計", "总计",
      "總計", "总数", "小计", "小計", "共计", "共計", "総計", "総数",
      "итого", "всего", "totaal", "toplam", "razem", "tổng cộng", "suma total general",
    ].map { FoldedName.key(of: $0) })

  /// Short words and words that are also names, and those for other sums of a column.
  private static let ambiguous: Set<String> = Set(
    [
      "sum", "suma", "somme", "soma", "계", "計", "tot", "max", "min", "avg", "mean", "maximum",
      "minimum", "average", "median", "moyenne", "promedio", "durchschnitt", "mittelwert", "평균",
      "平均",
    ].map { FoldedName.key(of: $0) })
}
