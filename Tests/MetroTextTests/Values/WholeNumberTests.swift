import Testing
@testable import MetroText

struct WholeNumberTests {
  @Test(arguments: [
    ("0", 0), ("16", 16), ("007", 7), ("1000000000", 1_000_000_000),
    ("00000000000000000000000001", 1),
  ])
  func `digits are read`(text: String, value: Int) throws {
    let number = try WholeNumber(text)
    #expect(number.value == value)
    #expect(number.text == String(value))
    #expect(try WholeNumber(value) == number)
  }

  @Test(arguments: [
    ("", "a number is not empty", nil),
    (" ", "a number is not empty", nil),
    ("-5", "this number must not be negative", nil),
    ("1000000001", "the largest number is 1,000,000,000", nil),
    ("99999999999999999999999", "the largest number is 1,000,000,000", nil),
    ("+5", "a whole number has only digits", "5"),
    ("  16  ", "a whole number has only digits", "16"),
    ("1,200", "a whole number has only digits", "1200"),
    ("1 200 000", "a whole number has only digits", "1200000"),
    ("1'200", "a whole number has only digits", "1200"),
    ("12.0", "a whole number has only digits", "12"),
    ("１６", "a whole number has only digits", "16"),
    ("1.5", "a whole number has only digits", nil),
    ("1,20", "a whole number has only digits", nil),
    ("1e3", "a whole number has only digits", nil),
    ("0x10", "a whole number has only digits", nil),
    ("twelve", "a whole number has only digits", nil),
    ("about 16", "a whole number has only digits", nil),
    ("-", "a whole number has only digits", nil),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try WholeNumber(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "a whole number such as 16")
  }

  @Test func `a number outside the range is rejected`() {
    #expect(throws: InvalidValue.self) { try WholeNumber(-1) }
    #expect(throws: InvalidValue.self) { try WholeNumber(1_000_000_001) }
  }

  @Test func `numbers are sorted by value`() throws {
    #expect(try WholeNumber("9") < WholeNumber("10"))
  }
}
