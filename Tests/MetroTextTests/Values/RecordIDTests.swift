import MetroTestSupport
import Testing
@testable import MetroText

struct RecordIDTests {
  @Test(arguments: [
    "a", "7", "seoul-2015", "mexico-city", "1-2-3", String(repeating: "a", count: 100),
  ])
  func `an ID of letters, digits and single hyphens is accepted`(text: String) throws {
    let id = try RecordID(text)
    #expect(id.text == text)
    #expect(id.description == text)
  }

  @Test(arguments: [
    ("", "an id is not empty", nil),
    ("-", "an id does not start with a hyphen", nil),
    ("Mexico City", "an id has no capital letters", "mexico-city"),
    ("mexico city", "an id has no spaces", "mexico-city"),
    ("medellín", "an id cannot hold \"í\"", "medellin"),
    ("mexico_city", "an id cannot hold \"_\"", "mexico-city"),
    ("a;b", "an id cannot hold \";\"", "a-b"),
    ("a\u{1B}b", "an id cannot hold the control character ESC (U+001B)", "a-b"),
    (
      "a\u{200B}b", "an id cannot hold the invisible character ZERO WIDTH SPACE (U+200B)", "ab"
    ),
    ("-seoul", "an id does not start with a hyphen", "seoul"),
    ("seoul-", "an id does not end with a hyphen", "seoul"),
    ("seoul--2015", "an id has no doubled hyphen", "seoul-2015"),
    ("서울", "an id cannot hold \"서\"", "seoul"),
    ("😀", "an id cannot hold \"😀\"", nil),
  ])
  func `other text is rejected with a generated ID as a suggestion`(
    text: String, reason: String, suggestion: String?
  ) throws {
    let refused = try #require(throws: InvalidValue.self) { try RecordID(text) }
    #expect(refused.text == text)
    #expect(refused.reason == reason)
    #expect(refused.suggestion == suggestion)
    #expect(
      refused.expected == "an id of lower-case letters, digits and hyphens, such as seoul-2015")
  }

  @Test func `an ID of more than a hundred bytes is rejected`() throws {
    let long = String(repeating: "a", count: 101)
    let refused = try #require(throws: InvalidValue.self) { try RecordID(long) }
    #expect(refused.reason == "it is 101 bytes long; an id has at most 100")
    #expect(refused.suggestion == String(repeating: "a", count: 100))
  }

  @Test(arguments: [
    ("Mexico City", "mexico-city"), ("Medellín", "medellin"), ("São Paulo", "sao-paulo"),
    ("서울", "seoul"), ("Санкт-Петербург", "sankt-peterburg"), ("Казань", "kazan"),
    ("القاهرة", "alqahra"), ("北京", "beijing"), ("北京市 政府", "beijingshi-zhengfu"),
    ("Łódź", "lodz"), ("Straße", "strasse"), ("Guangzhou & Quito", "guangzhou-quito"),
    ("Guangzhou (1)", "guangzhou-1"), ("L'Aquila", "laquila"), ("L’Aquila", "laquila"),
    ("  Baguio  ", "baguio"), ("2015년", "2015nyeon"), ("Αθήνα", "athena"),
    ("תל אביב", "tl-byb"), ("กรุงเทพ", "krungtheph"), ("अहमदाबाद", "ahamadabada"),
    ("İzmir", "izmir"), ("Þórshöfn", "thorshofn"), ("Đà Nẵng", "da-nang"),
    ("Kraków–Łódź", "krakow-lodz"), ("２０１５", "2015"), ("٢٠١٥", "2015"),
    ("Me\u{301}xico", "mexico"), ("ລາວ", "loaawo"), ("seoul-2015", "seoul-2015"),
  ])
  func `an ID is generated from a name in any script`(name: String, id: String) {
    #expect(RecordID.made(from: name)?.text == id)
  }

  @Test(arguments: ["", " ", "---", "!?", "😀", "…", "'"])
  func `a name without usable letters or digits gets no ID`(name: String) {
    #expect(RecordID.made(from: name) == nil)
  }

  @Test func `a long name is cut at a hyphen`() throws {
    let id = try #require(RecordID.made(from: String(repeating: "Guangzhou ", count: 20)))
    #expect(id.text == Array(repeating: "guangzhou", count: 10).joined(separator: "-"))
    let shifted = try #require(RecordID.made(from: String(repeating: "Shenzhen ", count: 20)))
    #expect(shifted.text.utf8.count == 98)
    #expect(shifted.text.hasSuffix("-shenzhen"))
  }

  @Test func `a long word is cut rather than dropped`() {
    let id = RecordID.made(from: "a " + String(repeating: "b", count: 200))
    #expect(id?.text == "a-" + String(repeating: "b", count: 98))
  }

  @Test func `an ID is generated quickly from a megabyte of text`() {
    let name = String(repeating: "서울 ", count: 150_000)
    #expect(RecordID.made(from: name)?.text.hasPrefix("seoul-seoul") == true)
  }

  @Test func `parts are joined with hyphens and empty parts are skipped`() {
    #expect(RecordID.made(from: ["Seoul", "2015", "", "서울"])?.text == "seoul-2015-seoul")
    #expect(RecordID.made(from: ["", "?"]) == nil)
    #expect(RecordID.made(from: [String]()) == nil)
  }

  @Test func `IDs are sorted by their text`() throws {
    #expect(try RecordID("seoul-2014") < RecordID("seoul-2015"))
  }

  @Test func `a generated ID is valid and generates itself`() throws {
    var numbers = SeededGenerator(seed: 2015)
    let alphabet = Array("abzABZ019 -–'’&.,;/éßŁø서울首爾京Ж東قاهرة\u{301}\u{1B}😀\u{200D}ñ").map(
      String.init)
    for _ in 0..<500 {
      let length = Int.random(in: 0...160, using: &numbers)
      var name = ""
      for _ in 0..<length { name += alphabet.randomElement(using: &numbers) ?? "" }
      guard let id = RecordID.made(from: name) else { continue }
      #expect(try RecordID(id.text) == id)
      #expect(RecordID.made(from: id.text) == id)
    }
  }
}
