import Testing
@testable import MetroText

struct LongitudeTests {
  @Test(arguments: [("126.978", 126.978), ("-180", -180), ("180.0", 180), ("-78.5", -78.5)])
  func `decimal degrees are read`(text: String, value: Double) throws {
    #expect(try Longitude(text).value == value)
  }

  @Test(arguments: [
    ("180.5", "a longitude must be between -180 and 180", nil),
    ("", "a longitude is not empty", nil),
    ("126,978", "it is not a decimal number of degrees", "126.978"),
    ("78.5 W", "it is not a decimal number of degrees", "-78.5"),
    ("126.978E", "it is not a decimal number of degrees", "126.978"),
    ("1e2", "it is not a decimal number of degrees", nil),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try Longitude(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "degrees such as 126.978")
  }

  @Test func `a number is validated like its text`() throws {
    #expect(try Longitude(126.978) == Longitude("126.978"))
    #expect(throws: InvalidValue.self) { try Longitude(-180.1) }
  }
}
