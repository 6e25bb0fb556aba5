import Testing

@testable import MetroCore
@testable import MetroText

/// Checks the gazetteer table of the program: it is complete, sorted and follows its own rules.
struct GazetteerTableTests {
  let table = GazetteerTable()

  @Test func `the table has every city with at least 100,000 inhabitants`() {
    #expect(table.isWhole)
    #expect(table.placeCount == 6204)
    #expect(table.nameCount == 84_882)
  }

  @Test func `a truncated or foreign table is not complete`() {
    for bytes in [
      [UInt8](repeating: 0, count: 32),
      GazetteerLayout.magic + [2] + .init(repeating: 0, count: 23),
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
      #expect(place.population >= 100_000 && !place.name.isEmpty)
      // XK, which GeoNames uses for Kosovo, is not an ISO 3166-1 code.
      #expect(place.country == "XK" || (try? CountryCode(place.country)) != nil)
      #expect(abs(place.latitude) <= 90 && abs(place.longitude) <= 180)
    }
    #expect(table.index(ofID: 0) == nil && table.index(ofID: 1) == nil)
    #expect(table.index(ofID: last + 1) == nil)
  }

  @Test func `every name is folded like a question and sorted`() {
    var last: (key: [UInt8], place: Int) = ([], -1)
    var owners: Set<Int> = []
    for index in 0..<table.nameCount {
      let key = table.key(ofName: index)
      let place = table.place(ofName: index)
      let standing = table.standing(ofName: index)
      let spelling = standing == .own ? table.place(place).name : table.spelling(ofName: index)
      #expect(FoldedName.key(of: spelling) == key, "\(spelling)")
      let bytes = Array(key.utf8)
      #expect(
        last.key.lexicographicallyPrecedes(bytes) || last.key == bytes && last.place < place,
        "\(key)")
      last = (bytes, place)
      if standing == .own {
        owners.insert(place)
      } else {
        let judged = NameReliability(alternate: spelling, isCountry: standing == .country)
        #expect(judged == (standing == .namesake ? .other : standing), "\(spelling)")
        let isNamesake = table.names(ofKey: key).contains { other in
          table.standing(ofName: other) == .own
            && table.place(table.place(ofName: other)).country == table.place(place).country
        }
        #expect(!isNamesake || standing > .other, "\(spelling)")
      }
    }
    #expect(owners.count == table.placeCount)
  }

  @Test func `every name is found for each of its places`() {
    for index in stride(from: 0, to: table.nameCount, by: 7) {
      #expect(table.names(ofKey: table.key(ofName: index)).contains(index))
    }
    for key in ["", "a", "zzzzzzzz", "\u{FFFF}", "beijin", "beijingx"] {
      #expect(table.names(ofKey: key).isEmpty, "\(key)")
    }
  }

  @Test func `a lookup takes less than a millisecond`() {
    let names = stride(from: 0, to: table.nameCount, by: 100).map { table.spelling(ofName: $0) }
    var times: [Duration] = []
    for name in names {
      times.append(ContinuousClock().measure { _ = Gazetteer.candidates(named: name) })
    }
    times.sort()
    #expect(times[times.count / 2] < .milliseconds(1))
  }
}
