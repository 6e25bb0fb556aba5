import MetroTestSupport
import Testing
@testable import MetroText

struct LatitudeTests {
  @Test(arguments: [
    ("37.5665", 37.5665, "37.5665"), ("-33.45", -33.45, "-33.45"), ("0", 0, "0"),
    ("-0", 0, "0"), ("-0.0", 0, "0"), ("90", 90, "90"), ("-90.000", -90, "-90"),
    ("007.50", 7.5, "7.5"), ("0.00001", 0.00001, "0.00001"), ("-0.000015", -0.000015, "-0.000015"),
  ])
  func `decimal degrees are read and written without an exponent`(
    text: String, value: Double, canonical: String
  ) throws {
    let latitude = try Latitude(text)
    #expect(latitude.value == value)
    #expect(latitude.text == canonical)
    #expect(try Latitude(canonical) == latitude)
  }

  @Test(arguments: [
    ("", "a latitude is not empty", nil),
    ("37,5", "it is not a decimal number of degrees", "37.5"),
    ("+37.5", "it is not a decimal number of degrees", "37.5"),
    ("−37.5", "it is not a decimal number of degrees", "-37.5"),
    (".5", "it is not a decimal number of degrees", "0.5"),
    ("-.5", "it is not a decimal number of degrees", "-0.5"),
    ("5.", "it is not a decimal number of degrees", "5"),
    (" 37.5 ", "it is not a decimal number of degrees", "37.5"),
    ("37.5°", "it is not a decimal number of degrees", "37.5"),
    ("37.5° N", "it is not a decimal number of degrees", "37.5"),
    ("37.5s", "it is not a decimal number of degrees", "-37.5"),
    ("37.5 E", "it is not a decimal number of degrees", nil),
    ("37°33′59″N", "it is not a decimal number of degrees", nil),
    ("1e2", "it is not a decimal number of degrees", nil),
    ("nan", "it is not a decimal number of degrees", nil),
    ("inf", "it is not a decimal number of degrees", nil),
    ("0x1F", "it is not a decimal number of degrees", nil),
    ("1.2.3", "it is not a decimal number of degrees", nil),
    ("--1", "it is not a decimal number of degrees", nil),
    ("-", "it is not a decimal number of degrees", nil),
    ("٣٧", "it is not a decimal number of degrees", nil),
    ("90.0001", "a latitude must be between -90 and 90", nil),
    ("-91", "a latitude must be between -90 and 90", nil),
    ("126.978", "a latitude must be between -90 and 90", nil),
  ])
  func `other text is rejected`(text: String, reason: String, suggestion: String?) throws {
    let refused = try #require(throws: InvalidValue.self) { try Latitude(text) }
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(refused.expected == "degrees such as 37.5665")
  }

  @Test func `a number outside the range or NaN is rejected`() throws {
    #expect(try Latitude(37.5).text == "37.5")
    for number in [90.5, -Double.infinity, Double.nan] {
      let refused = try #require(throws: InvalidValue.self) { try Latitude(number) }
      #expect(refused.reason == "a latitude must be between -90 and 90")
    }
  }

  @Test func `every latitude is read back from its text`() throws {
    var numbers = SeededGenerator(seed: 84)
    let scales: [Double] = [1, 1e-3, 1e-6, 1e-12]
    for _ in 0..<5_000 {
      let scale = scales.randomElement(using: &numbers) ?? 1
      let latitude = try Latitude(Double.random(in: -90...90, using: &numbers) * scale)
      #expect(try Latitude(latitude.text) == latitude)
    }
  }
}
