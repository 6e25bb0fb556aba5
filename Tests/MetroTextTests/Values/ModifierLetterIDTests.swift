import Testing

@testable import MetroText

/// Checks IDs of names that ICU writes with modifier letters.
struct ModifierLetterIDTests {
  @Test(arguments: [
    ("عمان", "man"), ("صنعاء", "sna"), ("عدن", "dn"), ("Nukuʻalofa", "nukualofa"),
    ("Oʻzbekiston", "ozbekiston"), ("Mary\u{02BC}s", "marys"), ("al-Qur\u{02BE}an", "al-quran"),
    ("Ka\u{02BF}ba", "kaba"), ("Kazan\u{02B9}", "kazan"), ("Rus\u{02BA}", "rus"),
  ])
  func `signs that look like apostrophes are dropped`(name: String, id: String) {
    #expect(RecordID.made(from: name)?.text == id)
  }

  @Test func `a turned letter is that letter`() {
    #expect(RecordID.made(from: "ስሊቬን")?.text.contains("turned") == false)
    #expect(RecordID.made(from: "k\u{01DD}na")?.text == "kena")
  }

  @Test func `a raised letter is that letter`() {
    #expect(RecordID.made(from: "k\u{02B7}ana")?.text == "kwana")
  }
}
