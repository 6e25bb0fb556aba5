import Testing

@testable import MetroCore

/// Checks which GeoNames names identify a place by themselves.
struct NameReliabilityTests {
  @Test(arguments: [
    "Peking", "Pékin", "Ciudad de México", "北京", "首尔", "서울", "Πεκίνο", "Киото", "القاهرة", "とうきょう",
    "eThekwini", "Xi'an Shi", "la Ciudad Condal",
  ])
  func `a distinctive name identifies a place`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == .other)
  }

  @Test(arguments: [
    "THE", "Of", "Best", "Kang", "Wien", "Киев", "沪", "빈", "قم", "ሶል", "L.A.", "Uji",
  ])
  func `a short name is marked as short`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == .short)
  }

  @Test(arguments: [
    "bei jing", "kang", "bkyn", "alʿmart", "mwrwګwrw", "Hammaburg [a. 832]", "Tjileunji 2",
    "Münster / Nordrhein-Westf.", "[ˈɡdajsk]", "-", "", "100",
  ])
  func `transliterations and remarks are discarded`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == nil)
  }

  @Test func `a name in the script of its country is native`() {
    for (name, country) in [
      ("北京", "CN"), ("부산", "KR"), ("Αθήνα", "GR"), ("Москва", "RU"), ("東京", "JP"),
    ] {
      #expect(NameReliability.isNative(name, in: country), "\(name)")
    }
    for (name, country) in [("波士顿", "US"), ("Peking", "CN"), ("Seúl", "KR"), ("北京 X", "CN")] {
      #expect(!NameReliability.isNative(name, in: country), "\(name)")
    }
  }

  @Test func `a name of CLDR with three letters is too short`() {
    #expect(NameReliability.isTooShort(common: "Rom") && NameReliability.isTooShort(common: "빈"))
    #expect(!NameReliability.isTooShort(common: "Wien"))
    #expect(!NameReliability.isTooShort(common: "首尔"))
  }

  @Test func `the name of a country is marked as such unless it is short`() {
    #expect(NameReliability(alternate: "Mexico", isCountry: true) == .country)
    #expect(NameReliability(alternate: "Mali", isCountry: true) == .short)
  }
}
