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
    ("-5", "a number of this kind is not negative", nil),
    ("1000000001", "the largest number is 1,000,000,000", nil),
    ("99999999999999999999999", "the largest number is 1,000,000,000", nil),
    ("+5", "it is not a whole number of digits alone", "5"),
    ("  16  ", "it is not a whole number of digits alone", "16"),
    ("1,200", "it is not a whole number of digits alone", "1200"),
    ("1 200 000", "it is not a whole number of digits alone", "1200000"),
    ("1'200", "it is not a whole number of digits alone", "1200"),
    ("12.0", "it is not a whole number of digits alone", "12"),
    ("１６", "it is not a whole number of digits alone", "16"),
    ("1.5", "it is not a whole number of digits alone", nil),
    ("1,20", "it is not a whole number of digits alone", nil),
    ("1e3", "it is not a whole number of digits alone", nil),
    ("0x10", "it is not a whole number of digits alone", nil),
    ("twelve", "it is not a whole number of digits alone", nil),
    ("about 16", "it is not a whole number of digits alone", nil),
    ("-", "it is not a whole number of digits alone", nil),
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
