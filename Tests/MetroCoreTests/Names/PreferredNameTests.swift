import Testing

@testable import MetroCore
@testable import MetroText

/// The name by which a record is shown.
struct PreferredNameTests {
  private let catalog: Catalog

  init() throws {
    catalog = try SampleRecord.catalog()
    for (number, name) in [
      ["text": "서울", "language": "ko"],
      ["text": "首尔", "language": "zh-Hans"],
      ["text": "首爾", "language": "zh-Hant"],
      ["text": "漢城", "language": "zh-Hant", "kind": "former"],
      ["text": "Seoul-si", "language": "ko-Latn", "kind": "official"],
      ["text": "SEUL", "language": "es", "kind": "as-typed"],
      ["text": "Seúl", "language": "es", "kind": "exonym"],
      ["text": "Ciudad Especial de Seúl", "language": "es", "kind": "official"],
      ["text": "Keijo", "language": "ja", "until": "1945"],
      ["text": "ソウル", "language": "ja"],
      ["text": "Seul SEUL", "language": "it", "kind": "as-typed"],
      ["text": "Later", "language": "de", "since": "2040", "kind": "official"],
      ["text": "Now", "language": "de"],
    ].enumerated() {
      try catalog.add(.name, "n\(number)", name.merging(["city": "seoul"]) { $1 })
    }
  }

  private func name(_ language: String) throws -> String? {
    let preference = try PreferredName(LanguageTag(language), today: "2026-11-25")
    let found = try catalog.preferredName(.city, id: "seoul", preference)
    var listing = Listing(.city, today: "2026-11-25")
    listing.only(id: "seoul")
    listing.columns = ["name"]
    listing.names = preference
    let rows = RowBuffer()
    try catalog.list(listing, to: rows)
    #expect(rows.texts == [[found]])
    return found
  }

  @Test(arguments: [
    ("ko", "서울"), ("ko-KR", "서울"), ("zh-Hans", "首尔"), ("zh-Hans-CN", "首尔"), ("zh-CN", "首尔"),
    ("zh-Hant", "首爾"), ("zh-TW", "首爾"), ("zh-Hant-HK", "首爾"), ("ko-Latn-KR", "Seoul-si"),
  ])
  func `a tag is shortened until a name matches`(language: String, name: String) throws {
    #expect(try self.name(language) == name)
  }

  @Test func `a language without its own name matches names in its scripts and regions`()
    throws
  {
    #expect(try name("zh") == "首尔")
    try catalog.add(.name, "m", ["city": "seoul", "text": "汉城", "language": "zh"])
    #expect(try name("zh") == "汉城")
  }

  @Test func `official names precede others, and current names precede former ones`() throws {
    #expect(try name("es") == "Ciudad Especial de Seúl")
    #expect(try name("ja") == "ソウル")
    #expect(try name("de") == "Now")
    try catalog.write { try $0.remove(.name, id: "n2") }
    #expect(try name("zh-Hant") == "漢城")
  }

  @Test(arguments: ["fr", "it", "en"])
  func `without a name in the language, the record's own name is shown`(language: String) throws {
    #expect(try name(language) == "Seoul")
  }

  @Test func `columns with the name of another record use the preferred name`() throws {
    try catalog.add(.name, nil, ["site": "world-cup-park", "text": "월드컵공원", "language": "ko"])
    try catalog.add(.visit, "v", ["program": "seoul-2014", "site": "world-cup-park"])
    var listing = Listing(.visit, today: "2026-11-25")
    listing.columns = ["site_name", "site"]
    listing.names = try PreferredName(LanguageTag("ko"), today: "2026-11-25")
    let rows = RowBuffer()
    try catalog.list(listing, to: rows)
    #expect(rows.texts == [["월드컵공원", "world-cup-park"]])
  }

  @Test func `a list is sorted by the displayed names`() throws {
    try catalog.add(.name, nil, ["city": "quito", "text": "Aquito", "language": "ko-KR"])
    try catalog.add(.city, "busan", ["name": "Busan"])
    var listing = Listing(.city, today: "2026-11-25")
    listing.columns = ["name"]
    listing.sort = [Listing.SortKey(column: "name", isDescending: false)]
    listing.names = try PreferredName(LanguageTag("ko"), today: "2026-11-25")
    let rows = RowBuffer()
    try catalog.list(listing, to: rows)
    #expect(rows.texts == [["Aquito"], ["Busan"], ["서울"]])
  }
}
