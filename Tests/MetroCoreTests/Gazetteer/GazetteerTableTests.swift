import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the gazetteer table of the program: it is complete, sorted and follows its own rules.
struct GazetteerTableTests {
  let table = GazetteerTable()

  @Test func `the table has the cities with at least 15,000 inhabitants and the capitals`() {
    #expect(table.isWhole)
    #expect(table.placeCount == 34_003)
    #expect(table.nameCount == 253_894)
  }

  @Test func `a truncated or foreign table is not complete`() {
    for bytes in [
      [UInt8](repeating: 0, count: 32),
      GazetteerLayout.magic + [2] + .init(repeating: 0, count: 23),
      GazetteerLayout.magic + [3] + .init(repeating: 0, count: 22) + [7],
    ] {
      unsafe bytes.withUnsafeBytes { #expect(unsafe !GazetteerTable($0).isWhole) }
    }
  }

  @Test func `places are sorted by number and have possible values`() throws {
    var last = 0
    for index in 0..<table.placeCount {
      let place = table.place(index)
      #expect(place.id > last && table.index(ofID: place.id) == index)
      last = place.id
      #expect((place.population >= 15_000 || place.isCapital) && !place.name.isEmpty)
      #expect(throws: Never.self, "\(place)") { try CountryCode(place.country) }
      #expect(abs(place.latitude) <= 90 && abs(place.longitude) <= 180)
    }
    #expect(table.index(ofID: 0) == nil && table.index(ofID: 1) == nil)
    #expect(table.index(ofID: last + 1) == nil)
  }

  @Test func `no place is outside the extent of its country`() {
    var outside: [String] = []
    for index in 0..<table.placeCount {
      let place = table.place(index)
      guard let extent = CountryExtent.of(place.country) else { continue }
      if !extent.contains(latitude: place.latitude, longitude: place.longitude) {
        outside.append(place.name)
      }
    }
    #expect(outside.isEmpty)
  }

  @Test func `names are sorted by key and place`() {
    var last: (key: String.UTF8View, place: Int) = ("".utf8, -1)
    for name in table.names {
      let isSorted =
        last.key.lexicographicallyPrecedes(name.key.utf8)
        || name.key.utf8.elementsEqual(last.key) && last.place < name.place
      if !isSorted { Issue.record("\(name)") }
      last = (name.key.utf8, name.place)
    }
  }

  @Test func `every place has its own name, and names are folded and judged by the rules`() {
    var owners = 0
    for (index, name) in table.names.enumerated() {
      let isOwn = name.spelling == table.place(name.place).name
      if isOwn { owners += 1 }
      guard index % 23 == 0 else { continue }
      #expect(table.key(of: name.spelling) == name.key, "\(name)")
      #expect(table.names(ofKey: name.key).contains(name), "\(name)")
      if isOwn {
        #expect(name.reliability != .other && name.reliability != .short, "\(name)")
      } else if name.reliability == .other {
        #expect(NameReliability(alternate: name.spelling, isCountry: false) == .other, "\(name)")
      }
    }
    #expect(owners == table.placeCount)
    for key in ["", "a\u{0}", "zzzzzzzz", "\u{FFFF}", "beijin", "beijingx"] {
      #expect(table.names(ofKey: key).isEmpty, "\(key)")
    }
  }

  @Test func `the first and the last name are found`() throws {
    let names = Array(table.names)
    for name in [try #require(names.first), try #require(names.last)] {
      #expect(table.names(ofKey: name.key).contains(name))
    }
  }

  @Test func `traditional and simplified Chinese are one name`() {
    for (traditional, simplified) in [("臺北", "台北"), ("廣州", "广州"), ("東京", "东京"), ("馬德里", "马德里")] {
      #expect(table.key(of: traditional) == table.key(of: simplified))
      let found = Gazetteer.candidates(named: traditional).map(\.place.id)
      #expect(!found.isEmpty && found == Gazetteer.candidates(named: simplified).map(\.place.id))
    }
    #expect(table.key(of: "Quito") == "quito" && table.key(of: "서울") == "서울")
  }

  @Test func `a lookup takes less than a millisecond`() {
    var names: [String] = []
    for (index, name) in table.names.enumerated() where index % 200 == 0 {
      names.append(name.spelling)
    }
    var times: [Duration] = []
    for name in names {
      times.append(ContinuousClock().measure { _ = Gazetteer.candidates(named: name) })
    }
    times.sort()
    #expect(times[times.count / 2] < .milliseconds(1))
  }
}
