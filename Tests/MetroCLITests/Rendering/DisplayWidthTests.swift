import MetroCLI
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Seoul", 5), ("~ !", 3), ("Medellín", 8), ("Medelli\u{301}n", 8), ("서울", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("首爾", 4), ("トウキョウ", 10), ("ﾄｳｷｮｳ", 5), ("ｶﾞ", 2),
    ("か\u{3099}", 2), ("Ａ", 2), ("。", 2), ("\u{3000}", 2), ("Ж", 1), ("القاهرة", 7),
    ("שָׁ", 1), ("กรุงเทพ", 6), ("…", 1), ("–", 1), ("€", 1), ("½", 1), ("\u{A0}", 1),
    ("\u{AD}", 1), ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{200F}", 0), ("\u{1B}", 0), ("a\r\nb", 2),
    ("\u{2028}", 0), ("␛", 1), ("㈱", 2), ("𠀀", 2), ("\u{FFFD}", 1), ("№", 1), ("─", 1),
  ])
  func `the width of a text is the sum of its character widths`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("😀", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("☝🏽", 2), ("🇰🇷", 2), ("🇰", 1), ("🇰🇷🇲🇽", 4), ("❤", 1),
    ("❤️", 2), ("1️⃣", 2), ("#️⃣", 2), ("©️", 2), ("©", 1), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("🏳️‍🌈", 2), ("⌚", 2), ("🫨", 2),
    ("♂", 1), ("❤️‍🔥", 2),
  ])
  func `an emoji sequence takes two cells`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [
    ("Seoul", 5, "Seoul"), ("Seoul", 9, "Seoul"), ("Seoul", 4, "Seo…"), ("Seoul", 1, "…"),
    ("Seoul", 0, ""), ("Seoul", -1, ""), ("", 0, ""), ("", 3, ""), ("서울시", 6, "서울시"),
    ("서울시", 5, "서울…"), ("서울시", 4, "서…"), ("서울시", 2, "…"), ("서울시", 1, "…"),
    ("Medelli\u{301}n", 7, "Medell…"), ("Medelli\u{301}n", 8, "Medelli\u{301}n"),
    ("a👩‍👩‍👧b", 3, "a…"), ("a👩‍👩‍👧b", 4, "a👩‍👩‍👧b"), ("🇰🇷🇲🇽", 3, "🇰🇷…"), ("é\u{200B}", 1, "é\u{200B}"),
  ])
  func `a text is cut between clusters with an ellipsis`(text: String, limit: Int, cut: String) {
    #expect(Array(truncated(text, toWidth: limit).utf8) == Array(cut.utf8))
  }

  @Test func `a cut text always fits and a text that fits is not cut`() {
    let text = "Seoul 서울 首爾 👩‍👩‍👧 Medelli\u{301}n 🇰🇷!"
    let width = displayWidth(of: text)
    for limit in 0...width + 1 {
      let cut = truncated(text, toWidth: limit)
      #expect(displayWidth(of: cut) <= limit)
      #expect((cut == text) == (limit >= width))
      if limit < width { #expect(displayWidth(of: cut) >= limit - 1) }
    }
  }
}
