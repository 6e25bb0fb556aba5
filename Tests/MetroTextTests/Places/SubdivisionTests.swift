import Testing

@testable import MetroText

/// Checks which states and provinces codes and names mean, and the names of countries in more languages.
struct SubdivisionTests {
  @Test func `Brazil, Mexico, India and the others are complete`() {
    let counts = ["US": 51, "CA": 13, "BR": 27, "MX": 32, "AU": 8, "IN": 36, "AR": 24, "IT": 20]
    var found: [String: UInt8] = [:]
    for line in SubdivisionTable.text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      let number = Subdivisions.number(ofGeoNames: parts[1], in: parts[0])
      found[parts[0]] = max(found[parts[0]] ?? 0, number)
      // The gazetteer has six bits for the number.
      #expect((1...63).contains(number), "\(line)")
      for name in parts[2].split(separator: "|") {
        #expect(Subdivisions.matches(String(name), number, in: parts[0]) == true, "\(line)")
      }
    }
    #expect(found.mapValues(Int.init) == counts)
  }

  @Test(arguments: [
    ("SP", "São Paulo", "BR"), ("GO", "Goiás", "BR"), ("Mass", "Massachusetts", "US"),
    ("Jal.", "Jalisco", "MX"), ("N.L.", "nuevo leon", "MX"),
    ("Edo. Méx.", "Estado de México", "MX"),
    ("Qld", "Queensland", "AU"), ("B.C.", "British Columbia", "CA"), ("TN", "Tamil Nadu", "IN"),
    ("BO", "Emilia-Romagna", "IT"), ("CABA", "Capital Federal", "AR"),
  ])
  func `a code and a name mean one state`(code: String, name: String, country: String) {
    #expect(Subdivisions.numbers(of: code)[country] == Subdivisions.numbers(of: name)[country])
    #expect(Subdivisions.numbers(of: code)[country]?.count == 1)
  }

  @Test func `other texts and countries have no state`() {
    #expect(!Subdivisions.knows("") && !Subdivisions.knows("Kantō") && !Subdivisions.knows("EC"))
    #expect(Subdivisions.matches("SP", 23, in: "BR") == true)
    #expect(Subdivisions.matches("SP", 1, in: "BR") == false)
    #expect(Subdivisions.matches("SP", 23, in: "US") == nil)
    #expect(Subdivisions.matches("MA", 0, in: "MX") == nil)
    #expect(Subdivisions.number(ofGeoNames: "99", in: "BR") == 0)
  }

  @Test(arguments: [
    ("السعودية", "SA"), ("Almanya", "DE"), ("Jerman", "DE"), ("Германия", "DE"), ("Niemcy", "DE"),
    ("ミャンマー", "MM"), ("Azerbaycan", "AZ"), ("Hà Lan", "NL"), ("ایران", "IR"),
    ("Кыргызстан", "KG"), ("Қазақстан", "KZ"), ("Oʻzbekiston", "UZ"), ("Հայաստան", "AM"),
    ("नेपाल", "NP"), ("ประเทศไทย", "TH"), ("Shqipëria", "AL"),
  ])
  func `countries are read in more languages`(name: String, code: String) {
    #expect(WrittenCountry.readings(of: name).map(\.text) == [code])
  }
}
