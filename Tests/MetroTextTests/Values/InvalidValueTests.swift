import MetroTestSupport
import Testing
@testable import MetroText

struct InvalidValueTests {
  @Test func `an error quotes a text of sixty characters completely`() {
    let text = String(repeating: "é", count: 60)
    #expect(InvalidValue(text: text, reason: "").text == text)
  }

  @Test func `an error cuts a longer text to sixty characters and an ellipsis`() {
    let cut = InvalidValue(text: String(repeating: "서", count: 61), reason: "").text
    #expect(cut == String(repeating: "서", count: 59) + "…")
  }

  @Test func `an error cuts a megabyte of combining marks too`() {
    let text = "e" + String(repeating: "\u{301}", count: 500_000)
    let cut = InvalidValue(text: text, reason: "").text
    #expect(cut.utf8.count < 600)
    #expect(cut.hasSuffix("…"))
  }

  @Test func `every type accepts its own suggestions`() throws {
    var numbers = SeededGenerator(seed: 3166)
    let pieces =
      "abkrKRmexicoenglishzh_Hans-UK 0123459.,/:?#@%~+'’°NSéß서北Ж\u{1B}\u{202E}\t\n\u{A0}\u{3000}"
      .map(String.init)
      + [
        "https://", "http:", "www.", ".org", "2015", "-04", "[::1]", "United", "..", "eng", "\r\n",
      ]
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...9, using: &numbers)
      let text = (0..<length).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      check(text) { text throws(InvalidValue) in try RecordID(text) }
      check(text) { text throws(InvalidValue) in try EDTFDate(text) }
      check(text) { text throws(InvalidValue) in try CalendarDay(text) }
      check(text) { text throws(InvalidValue) in try CountryCode(text) }
      check(text) { text throws(InvalidValue) in try LanguageTag(text) }
      check(text) { text throws(InvalidValue) in try WebAddress(text) }
      check(text) { text throws(InvalidValue) in try Latitude(text) }
      check(text) { text throws(InvalidValue) in try Longitude(text) }
      check(text) { text throws(InvalidValue) in try PlainText(text) }
      check(text) { text throws(InvalidValue) in try Prose(text) }
      check(text) { text throws(InvalidValue) in try WholeNumber(text) }
    }
  }

  private func check<Value>(_ text: String, _ make: (String) throws(InvalidValue) -> Value) {
    do throws(InvalidValue) {
      _ = try make(text)
    } catch {
      #expect(!error.reason.isEmpty)
      guard let suggestion = error.suggestion else { return }
      #expect(suggestion != text)
      #expect(throws: Never.self, "\(Value.self) \(text)") { try make(suggestion) }
    }
  }

  @Test func `expectation and suggestion are optional`() {
    let value = InvalidValue(text: "x", reason: "it is x")
    #expect(value.expected == nil)
    #expect(value.suggestion == nil)
  }
}
