/// Words that name a row of totals, in their folded form.
enum TotalWordTable {
  /// Words that are nothing else as the whole text of a cell.
  static let names = keys(
    """
    total; totals; grand total; subtotal; subtotals; overall total; totales; total general; suma total; \
    suma total general; totaux; total général; sous-total; totais; total geral; suma general; subtotales; \
    soma total; somme totale; totali; totale generale; totale complessivo; subtotale; total parcial; \
    summe; gesamt; gesamtsumme; zwischensumme; insgesamt; gesamtergebnis; gesamtzahl; endsumme; totale; \
    totaal; subtotaal; eindtotaal; totaal generaal; totalt; totalsumma; delsumma; slutsumma; i alt; ialt; \
    hovedtotal; totalsum; yhteensä; kaikki yhteensä; välisumma; loppusumma; samtals; heildarfjöldi; \
    razem; ogółem; łącznie; suma końcowa; suma częściowa; celkem; celkový součet; součet celkem; \
    celkovo; celkový súčet; súčet; součet; ukupno; sveukupno; skupna vsota; skupno; összesen; mindösszesen; \
    végösszeg; részösszeg; összeg; iš viso; bendra suma; kopsumma; kokkuvõttes; kokku kõik; gjithsej; \
    total gjithsej; totalul; total parțial; guztira; cyfanswm; iomlán; \
    toplam; genel toplam; ara toplam; yekûn; cəmi; ümumi cəmi; jami soni; umumiy; jami hammasi; \
    tổng cộng; tổng số; kabuuan; jumlah; jumlah total; jumlah keseluruhan; total keseluruhan; jumla kuu; \
    итого; всего; общий итог; итог; всього; усього; загалом; підсумок; усяго; вкупно; всичко; общо; \
    укупно; свеукупно; барлығы; жалпы; баары; бардыгы; нийт; дүн; нийт дүн; \
    σύνολο; γενικό σύνολο; μερικό σύνολο; συνολικά; άθροισμα; \
    ընդամենը; ընդհանուր; ჯამი; სულ; სულ ჯამი; \
    المجموع; مجموع; الإجمالي; إجمالي; اجمالي; المجموع الكلي; المجموع العام; الإجمالي العام; الجملة; \
    جمع کل; مجموع کل; جمله; میزان کل; کل تعداد; ٹوٹل; סך הכל; סה״כ; סה"כ; סך הכול; סיכום ביניים; \
    कुल; कुल योग; कुल जोड़; एकूण; जम्मा; মোট; সর্বমোট; মোট সংখ্যা; કુલ; ਕੁੱਲ; மொத்தம்; మొత్తం; ಒಟ್ಟು; \
    ആകെ; එකතුව; මුළු එකතුව; \
    รวม; รวมทั้งหมด; รวมทั้งสิ้น; ยอดรวม; รวมยอด; ผลรวม; ລວມ; ລວມທັງໝົດ; សរុប; សរុបរួម; စုစုပေါင်း; \
    ድምር; ጠቅላላ; ጠቅላላ ድምር; \
    합계; 총계; 총합계; 소계; 누계; 합 계; 合计; 合計; 总计; 總計; 总数; 總數; 小计; 小計; 共计; 共計; 総計; 総数; 総合計; \
    累計; 累计
    """)

  /// Short words, words that are also names, such as those for "together", and those for other values of a
  /// column.
  static let ambiguous = keys(
    """
    sum; suma; somme; soma; summa; сумма; сума; 계; 計; 총; 计; tot; max; min; avg; mean; maximum; minimum; \
    average; median; moyenne; promedio; durchschnitt; mittelwert; média; media; medie; průměr; gemiddelde; \
    średnia; среднее; середнє; ortalama; genomsnitt; keskiarvo; átlag; μέσος όρος; المتوسط; 평균; 平均; 平均值; \
    разом; разам; spolu; skupaj; zusammen; viso; kopā; kokku; jami; jumla; ukupni; zbroj; vsota; сбор; \
    збир; cộng; yekun; جمع; کل; योग; जोड़; sammanlagt; sammenlagt; samanlagt; celkově; łączna; hammasi; Σ; ∑
    """)

  private static func keys(_ words: String) -> Set<String> {
    Set(words.split(separator: ";").map { FoldedName.key(of: String($0)) })
  }
}
