import Testing

@testable import MetroCore

extension Catalog {
  /// Returns the results of a search as noun and ID, best first.
  func found(_ words: String..., in noun: Noun? = nil, limit: Int? = nil) throws -> [String] {
    try answer(words, in: noun, limit: limit).texts.map { "\($0[0] ?? "") \($0[1] ?? "")" }
  }

  func answer(_ words: [String], in noun: Noun? = nil, limit: Int? = nil) throws -> RowBuffer {
    var search = Search(words)
    search.noun = noun
    search.limit = limit
    let buffer = RowBuffer()
    try self.search(search, to: buffer)
    return buffer
  }
}

struct SearchTests {
  private static func catalog(_ names: [String: String]) throws -> Catalog {
    let catalog = try Catalog.inMemory()
    for (id, name) in names.sorted(by: { $0.key < $1.key }) {
      try catalog.add(.city, id, ["name": name])
    }
    return catalog
  }

  @Test(arguments: [
    ("sao", true), ("SÃO", true), ("Sa\u{303}o", true), ("paul", true), ("São Paulo", true),
    ("paulo são", true), ("ao", false), ("aulo", false), ("saop", false), ("sao lima", false),
  ])
  func `words match from their beginning, ignoring accents and case`(
    words: String, isFound: Bool
  ) throws {
    #expect(try Self.catalog(["x": "São Paulo"]).found(words) == (isFound ? ["city x"] : []))
  }

  @Test(arguments: [
    ("서울특별시청", "울특"), ("서울특별시청", "청"), ("서울특별시청", "서울"), ("首爾特別市", "爾特別"),
    ("首爾特別市", "市"), ("東京スカイツリー", "カイ"), ("東京スカイツリー", "京ス"), ("東京スカイツリー", "ツリー"),
    ("とうきょう", "きょ"), ("Hotel 北京 Inn", "北京 inn"), ("Hotel北京Inn", "京"), ("𠮷野家", "野"),
    ("人々", "々"), ("ㄱㄴㄷ", "ㄴ"),
  ])
  func `Chinese, Japanese and Korean text is found inside longer words`(
    name: String, words: String
  ) throws {
    #expect(try Self.catalog(["x": name]).found(words) == ["city x"])
  }

  @Test(arguments: [("서울", "울서"), ("首爾特別市", "爾別"), ("北京", "北平")])
  func `characters match only in sequence`(
    name: String, words: String
  ) throws {
    #expect(try Self.catalog(["x": name]).found(words) == [])
  }

  @Test(arguments: [
    ("서울", "\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}"),
    ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", "서울"), ("ガス", "\u{30AB}\u{3099}ス"),
  ])
  func `composed and decomposed characters match`(name: String, words: String) throws {
    #expect(try Self.catalog(["x": name]).found(words) == ["city x"])
  }

  @Test func `all words must occur, in names and texts together`() throws {
    let catalog = try Seoul2015.catalog()
    #expect(
      try catalog.found("nuclear", "kang")
        == ["presentation seoul-2015-one-less-nuclear-plant-plant"])
    #expect(try catalog.found("director nuclear").count == 1)
    #expect(try catalog.found("nuclear").count == 3)
    #expect(try catalog.found("nuclear", "song") == [])
  }

  @Test func `a name weighs more than a text`() throws {
    let catalog = try Catalog.inMemory()
    try catalog.addProgram("a", ["title": "Transport", "summary": "Water water water water."])
    try catalog.addProgram("b", ["title": "Water in the growing cities of the south, an overview"])
    #expect(try catalog.found("water") == ["program b", "program a"])
  }

  @Test func `every searched field and the ID are found`() throws {
    for sample in SampleRecord.all {
      let catalog = try SampleRecord.catalog()
      // A name is found as part of the record it belongs to.
      guard sample.noun.isIndexed else { continue }
      var texts = sample.texts
      for joined in sample.noun.joined {
        // A record has one of these fields, and the sample has another one.
        guard let searched = joined.fields.first(where: { $0.isSearched }) else { continue }
        for field in joined.fields { texts[field.name] = nil }
        texts[searched.name] = "A letter"
      }
      try catalog.add(sample.noun, "sample-id", texts)
      for field in sample.noun.fields where field.isSearched {
        let text = try #require(texts[field.name])
        let first = text.split(separator: ";")[0]
        #expect(
          try catalog.found(String(first), in: sample.noun) == ["\(sample.noun) sample-id"],
          "\(sample.noun).\(field.name)")
      }
      #expect(try catalog.found("sample-id") == ["\(sample.noun) sample-id"])
    }
  }

  @Test func `a search can be limited to one noun and to the best results`() throws {
    let catalog = try Seoul2015.catalog()
    let all = try catalog.found("seoul")
    #expect(all.count > 5)
    #expect(try catalog.found("seoul", in: .city) == ["city seoul"])
    #expect(try catalog.found("seoul", limit: 2) == Array(all.prefix(2)))
    #expect(try catalog.found("seoul", limit: 0) == [])
    #expect(try catalog.found("seoul", in: .theme) == [])
  }

  @Test func `a result names the record and shows where the words occur`() throws {
    let catalog = try Self.catalog(["x": "Métropole du Grand Lyon"])
    let answer = try catalog.answer(["grand"])
    #expect(answer.names == ["noun", "id", "name", "snippet"])
    #expect(
      answer.texts == [
        [
          "city", "x", "Métropole du Grand Lyon", "Métropole du [Grand] Lyon",
        ]
      ])
    let chinese = try Self.catalog(["y": "廣州市人民政府"]).answer(["人民"])
    #expect(chinese.texts.first?[2] == "廣州市人民政府")
    #expect(chinese.texts.first?[3] == "廣州市[人民]政府")
  }

  @Test(arguments: [
    "\"", "\"\"", "\"seoul", "se\"oul", "seoul*", "*", "AND", "seoul AND", "OR", "NOT seoul",
    "NEAR(seoul, 2)", "NEAR(", "-seoul", "-", "name:seoul", "name :", "{name} : x", "^seoul", "(",
    ")",
    "seoul)", "seoul + city", "'", "';--", "%", "_", "\\", "\u{0}seoul", "seoul\u{0}x",
    "a\u{200B}b", "x\u{600}\"y", "seoul\"\u{301}", "\"\u{301}seoul\" OR \"x",
    "😀", "😀a", "½", "①", "ǅ", "\u{1E900}", "\u{301}", "a\u{301}\u{301}", "\u{FEFF}seoul", "ｓｅｏｕｌ",
    "ー",
  ])
  func `no character is interpreted as query syntax`(text: String) throws {
    let catalog = try Self.catalog(["x": "Seoul city", "y": "AND"])
    do {
      _ = try catalog.found(text)
    } catch let error as ValueError {
      #expect(error == ValueError.inconsistent(reason: "there is no letter or digit to search for"))
      #expect(!text.contains { $0.isASCII && $0.isLetter })
    }
  }

  @Test func `punctuation around a word is ignored`() throws {
    let catalog = try Self.catalog(["x": "Seoul city", "y": "AND"])
    for text in ["\"seoul\"", "seoul*", "-seoul", "(seoul)"] {
      #expect(try catalog.found(text) == ["city x"], "\(text)")
    }
    #expect(try catalog.found("AND") == ["city y"])
    #expect(try catalog.found("seoul OR lima") == [])
    #expect(try catalog.found("- seoul") == ["city x"])
    #expect(try catalog.found("seoul-city") == ["city x"])
  }

  @Test(arguments: [[], [""], [" "], ["!?", "…"], ["\""]])
  func `a search without letters or digits is rejected`(words: [String]) throws {
    #expect(
      throws: ValueError.inconsistent(reason: "there is no letter or digit to search for")
    ) { try Self.catalog([:]).answer(words) }
  }
}
