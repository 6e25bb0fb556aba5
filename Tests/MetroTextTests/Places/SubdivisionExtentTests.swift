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
    ("OR", 45.523, -122.676, true), ("Oregon", 45.523, -122.676, true),
    ("WA", 45.639, -122.661, false),
    ("MD", 39.084, -77.153, true), ("MD", 38.985, -77.095, false), ("UT", 40.761, -111.891, true),
    ("NY", 41.053, -73.539, false), ("VT", 42.996, -71.455, false),
    ("Jalisco", 20.7, -103.3, false),
  ])
  func `a point is certainly in a state only if it is in no other`(
    state: String, latitude: Double, longitude: Double, isCertain: Bool
  ) {
    #expect(
      SubdivisionExtent.isOnly(state, in: "US", latitude: latitude, longitude: longitude)
        == isCertain)
  }

  @Test(arguments: [
    ("السعودية", "SA"), ("Almanya", "DE"), ("Jerman", "DE"), ("Германия", "DE"), ("Niemcy", "DE"),
    ("ミャンマー", "MM"), ("Azerbaycan", "AZ"), ("Hà Lan", "NL"), ("ایران", "IR"),
  ])
  func `countries are read in more languages`(name: String, code: String) {
    #expect(WrittenCountry.readings(of: name).map(\.text) == [code])
  }
}
