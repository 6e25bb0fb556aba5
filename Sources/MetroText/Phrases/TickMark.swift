/// Marks and words with which people answer a question or tick a box: `x`, `✓`, `yes`, `Não`, `FALSE`.
package enum TickMark {
  /// Returns whether a whole text is such a mark.
  package static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let word = text.trimmingBlanks()
    return signs.contains(word) || keys.contains(FoldedName.key(of: word))
  }

  private static let signs: Set<String> = [
    "✓", "✔", "✔️", "✅", "☑", "☑️", "☒", "☐", "✗", "✘", "❌", "×", "○", "◯", "●", "√", "是", "否", "有",
    "無",
    "无",
  ]

  private static let keys: Set<String> = Set(
    """
    x; xx; y; n; v; yes; no; true; false; ok; sí; si; oui; non; vrai; faux; sim; não; verdadero; falso; \
    verdadeiro; sì; vero; ja; nein; wahr; falsch; nee; waar; onwaar; tak; nie; ano; áno; da; ne; ні; так; да; \
    нет; не; evet; hayır; doğru; yanlış; igen; nem; ναι; όχι; kyllä; ei; nej; nei; ya; tidak; có; không; \
    はい; いいえ; あり; なし; 예; 네; 아니오; 아니요; 있음; 없음; نعم; لا; بله; خیر; כן; לא; हाँ; नहीं; ใช่; ไม่ใช่; มี; ไม่มี
    """.split(separator: ";").map { FoldedName.key(of: String($0)) })
}
