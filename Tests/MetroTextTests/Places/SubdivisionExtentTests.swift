import Testing

@testable import MetroText

/// Checks where states and provinces are, and the names of countries in more languages.
struct SubdivisionExtentTests {
  @Test func `a point is in its state, by code and by name`() {
    func has(_ text: String, _ country: String, _ latitude: Double, _ longitude: Double) -> Bool? {
      SubdivisionExtent.contains(text, in: country, latitude: latitude, longitude: longitude)
    }
    #expect(has("MA", "US", 42.36, -71.06) == true)
    #expect(has("massachusetts", "US", 42.36, -71.06) == true)
    #expect(has("Mississippi", "US", 29.76, -95.37) == false)
    #expect(has("AR", "US", 35.69, -105.94) == false)
    #expect(has("Ontario", "CA", 43.7, -79.42) == true)
    #expect(has("SP", "BR", -23.55, -46.64) == true)
    #expect(has("Telangana", "IN", 17.4, 78.5) == nil)
    #expect(has("MA", "MX", 42.36, -71.06) == nil)
    #expect(has("", "US", 0, 0) == nil)
  }

  @Test(arguments: [
    ("السعودية", "SA"), ("Almanya", "DE"), ("Jerman", "DE"), ("Германия", "DE"), ("Niemcy", "DE"),
    ("ミャンマー", "MM"), ("Azerbaycan", "AZ"), ("Hà Lan", "NL"), ("ایران", "IR"),
  ])
  func `countries are read in more languages`(name: String, code: String) {
    #expect(WrittenCountry.readings(of: name).map(\.text) == [code])
  }
}
