import Testing

@testable import MetroCore

/// Which names of GeoNames tell a place by themselves.
struct NameReliabilityTests {
  @Test(arguments: [
    "Peking", "Pékin", "Ciudad de México", "北京", "首尔", "서울", "Πεκίνο", "Киото", "القاهرة", "とうきょう",
    "eThekwini", "Xi'an Shi", "la Ciudad Condal",
  ])
  func `A name that nothing else has by accident does`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == .other)
  }

  @Test(arguments: [
    "THE", "Of", "Best", "Kang", "Wien", "Киев", "沪", "빈", "قم", "ሶል", "L.A.", "Uji",
  ])
  func `A short one does not`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == .short)
  }

  @Test(arguments: [
    "bei jing", "kang", "bkyn", "alʿmart", "mwrwګwrw", "Hammaburg [a. 832]", "Tjileunji 2",
    "Münster / Nordrhein-Westf.", "[ˈɡdajsk]", "-", "", "100",
  ])
  func `What a program made of a name, or a remark, is none`(name: String) {
    #expect(NameReliability(alternate: name, isCountry: false) == nil)
  }

  @Test func `The name of a country does not, unless it is too short already`() {
    #expect(NameReliability(alternate: "Mexico", isCountry: true) == .country)
    #expect(NameReliability(alternate: "Mali", isCountry: true) == .short)
  }
}
