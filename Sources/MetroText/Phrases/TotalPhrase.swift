/// Texts that name a row of totals in a sheet: `Total`, `Total: 12`, `합계`.
package enum TotalPhrase {
  /// Returns whether a whole text is such a phrase, with or without a number after it: `Total 60`,
  /// `Total: 1 course`.
  package static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    var name = text[...]
    if let colon = text.firstIndex(where: { ":：".contains($0) }),
      text[text.index(after: colon)...].first(where: { !$0.isWhitespace })?.isNumber == true
    {
      name = text[..<colon]
    }
    while let last = name.last, last.isNumber || ": ：.,".contains(last) { name.removeLast() }
    return keys.contains(FoldedName.key(of: String(name)))
  }

  private static let keys: Set<String> = Set(
    [
      "total", "totals", "grand total", "subtotal", "subtotals", "sum", "overall total",
      "totales", "total general", "suma", "suma total", "totaux", "total général", "sous-total",
      "somme", "totais", "total geral", "soma", "suma general", "summe", "gesamt", "gesamtsumme",
      "zwischensumme", "insgesamt", "totale", "합계", "총계", "총합계", "소계", "계", "合计", "合計", "总计",
      "總計", "总数", "小计", "小計", "共计", "共計", "総計", "総数", "計",
      "итого", "всего", "totaal", "toplam", "razem", "tổng cộng", "suma total general",
    ].map { FoldedName.key(of: $0) })
}
