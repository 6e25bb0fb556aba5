import Testing

@testable import MetroCore
@testable import MetroText

extension Catalog {
  /// Returns the pairs of possible duplicates, as `id other`, in order.
  func pairs(_ nouns: Noun.Name..., limit: Int? = nil) throws -> [String] {
    try proposals(nouns, limit: limit).map { [$0.id, $0.other].sorted().joined(separator: " ") }
  }

  func proposals(_ nouns: [Noun.Name], limit: Int? = nil) throws -> [DuplicatePair] {
    var search = DuplicateSearch(today: "2016-01-01")
    if !nouns.isEmpty { search.nouns = nouns }
    search.limit = limit
    var pairs: [DuplicatePair] = []
    try duplicates(search) { pairs.append($0) }
    return pairs
  }
}

struct DuplicateSearchTests {
  let catalog: Catalog

  init() throws { catalog = try Catalog.inMemory() }

  @Test func `the sample program has no duplicates`() throws {
    #expect(try Seoul2015.catalog().pairs() == [])
  }

  @Test func `cities with the same name in different countries are different`() throws {
    try catalog.add(.city, "san-jose-cr", ["name": "San Jose", "country": "CR"])
    try catalog.add(.city, "san-jose-us", ["name": "San José", "country": "US"])
    try catalog.add(.city, "san-jose", ["name": "SAN JOSÉ"])
    // The country of the third is unknown.
    #expect(try catalog.pairs(.city) == ["san-jose san-jose-cr", "san-jose san-jose-us"])
    try catalog.edit(.city, "san-jose", ["country": "CR"])
    #expect(try catalog.pairs(.city) == ["san-jose san-jose-cr"])
  }

  @Test func `register numbers decide whether cities are the same`() throws {
    try catalog.add(
      .city, "beijing", ["name": "Beijing", "country": "CN", "geonames": "1816670"])
    try catalog.add(.city, "peking", ["name": "Peking", "geonames": "1816670"])
    #expect(try catalog.pairs(.city) == ["beijing peking"])
    let pair = try #require(try catalog.proposals([.city]).first)
    #expect(pair.id == "beijing")
    #expect(
      pair.reasons == [
        "but names: \"Beijing\" and \"Peking\" are different", "geonames: both 1816670",
      ])
    try catalog.edit(.city, "peking", ["geonames": "1", "name": "Beijing"])
    #expect(try catalog.pairs(.city) == [])
  }

  @Test func `cities at the same point are duplicates, and distant ones are not`() throws {
    let place = ["country": "CN", "latitude": "39.9", "longitude": "116.4"]
    try catalog.add(.city, "beijing", place.merging(["name": "Beijing"]) { $1 })
    try catalog.add(.city, "peking", place.merging(["name": "Peking"]) { $1 })
    #expect(try catalog.pairs(.city) == ["beijing peking"])
    try catalog.edit(.city, "peking", ["name": "Beijing", "latitude": "30"])
    #expect(try catalog.pairs(.city) == [])
    try catalog.edit(
      .city, "peking", ["latitude": "39.9", "kind": "province", "name": "Beijing Shi"])
    #expect(try catalog.pairs(.city) == [])
  }

  @Test func `additional names are compared`() throws {
    try catalog.add(.city, "beijing", ["name": "Beijing", "country": "CN"])
    try catalog.add(.city, "peking", ["name": "Peking", "country": "CN"])
    try catalog.add(.city, "a-third", ["name": "Lhasa", "country": "CN"])
    #expect(try catalog.pairs(.city) == [])
    try catalog.add(.name, nil, ["city": "beijing", "text": "Pékin"])
    try catalog.add(.name, nil, ["city": "beijing", "text": "PEKING"])
    #expect(try catalog.pairs(.city) == ["beijing peking"])
    #expect(
      try catalog.proposals([.city])[0].reasons[0]
        == "names: \"PEKING\" and \"Peking\" differ only in letter case, accents or punctuation")
    // An additional name is a compared value.
    let because = try Noun.waiver.values(["because": "two"])
    try catalog.write { try $0.noteNotSame(.city, "beijing", "peking", because) }
    #expect(try catalog.pairs(.city) == [])
    try catalog.add(.name, nil, ["city": "peking", "text": "北京"])
    #expect(try catalog.pairs(.city) == ["beijing peking"])
  }

  @Test func `sites are compared within a city`() throws {
    try catalog.add(.city, named: ["seoul", "busan"])
    try catalog.add(.site, "a", ["name": "World Cup Park", "city": "seoul"])
    try catalog.add(.site, "b", ["name": "Park World Cup", "city": "seoul"])
    try catalog.add(.site, "c", ["name": "World Cup Park", "city": "busan"])
    #expect(try catalog.pairs(.site) == ["a b"])
    #expect(
      try catalog.proposals([.site])[0].reasons == [
        "names: \"World Cup Park\" and \"Park World Cup\" have the same words", "city: both Seoul",
      ])
  }

  @Test func `programs of the same days at a host match unless their editions differ`() throws {
    try catalog.add(.city, named: ["seoul", "quito", "lima", "jakarta"])
    let title = "Climate Change Training"
    try catalog.addProgram("a", dates: "2015-04-08/2015-04-14", ["title": title, "host": "seoul"])
    try catalog.addProgram("b", dates: "2016-04-08/2016-04-14", ["title": title, "host": "seoul"])
    #expect(try catalog.pairs(.program) == [])
    try catalog.addProgram(
      "c", dates: "2015-04-07/2015-04-15", ["title": "Training on climate change", "host": "seoul"])
    #expect(try catalog.pairs(.program) == ["a c"])
    try catalog.edit(.program, "c", ["edition": "2"])
    #expect(try catalog.pairs(.program) == ["a c"])
    try catalog.edit(.program, "a", ["edition": "1"])
    #expect(try catalog.pairs(.program) == [])
  }

  @Test func `programs with titles in two scripts are matched by days and participants`() throws {
    try catalog.add(.city, named: ["seoul", "quito", "lima", "jakarta"])
    let cities = ["quito", "lima", "jakarta"]
    try catalog.addProgram(
      "a", dates: "2015-04-08/2015-04-14", cities: cities,
      ["title": "Climate Change Training", "host": "seoul"])
    try catalog.addProgram(
      "b", dates: "2015-04-08/2015-04-14", cities: cities,
      ["title": "기후변화 연수", "host": "seoul"])
    let reasons = try #require(try catalog.proposals([.program]).first).reasons
    #expect(reasons.contains("participants: 3 of 3 in common"))
    #expect(reasons.contains("host: both Seoul"))
    #expect(reasons.contains("dates: both 2015-04-08/2015-04-14"))
  }

  @Test func `organizations and sources are matched by web address`() throws {
    try catalog.add(
      .organization, "a", ["name": "Metropolis", "url": "https://www.metropolis.org/"])
    try catalog.add(
      .organization, "b", ["name": "World Association", "url": "http://metropolis.org"])
    try catalog.add(.organization, "c", ["name": "Metropolis Barcelona"])
    #expect(try catalog.pairs(.organization).contains("a b") == false)
    try catalog.edit(.organization, "b", ["name": "Metropolis Network"])
    #expect(try catalog.pairs(.organization) == ["a b"])

    try catalog.add(.source, "s", ["title": "Training in Seoul", "url": "https://a.example.org/1"])
    try catalog.add(.source, "t", ["title": "Training in Seoul", "url": "https://b.example.org/2"])
    #expect(try catalog.pairs(.source) == ["s t"])
    try catalog.edit(.source, "t", ["mirror_of": "s"])
    #expect(try catalog.pairs(.source) == [])
  }

  @Test func `a theme and its broader theme are different`() throws {
    try catalog.add(.theme, "a", ["label": "Green roof"])
    try catalog.add(.theme, "b", ["label": "Green roofs"])
    #expect(try catalog.pairs(.theme) == ["a b"])
    try catalog.edit(.theme, "b", ["broader": "a"])
    #expect(try catalog.pairs(.theme) == [])
  }

  @Test func `the most likely pair comes first, and a limit omits the others`() throws {
    try catalog.add(.city, "a", ["name": "Guangzhou", "country": "CN"])
    try catalog.add(.city, "b", ["name": "Gaungzhou", "country": "CN"])
    try catalog.add(.theme, "c", ["label": "Water"])
    try catalog.add(.theme, "d", ["label": "water"])
    let scores = try catalog.proposals([]).map(\.score)
    #expect(scores == scores.sorted(by: >))
    #expect(try catalog.pairs() == ["c d", "a b"])
    #expect(try catalog.pairs(limit: 1) == ["c d"])
    #expect(try catalog.pairs(limit: 0) == [])
  }

  @Test func `the cost of a block is linear in its records`() throws {
    let spelling = LatinSpelling()
    for count in [1_000, 4_000] {
      let records = (0..<count).map { number in
        ComparedRecord(id: "r\(number)", names: [ComparedName("Same Name", spelling)])
      }
      var pairs: Set<UInt64> = []
      try CandidatePairs(records, of: .site, pause: {}).forEach { left, right in
        #expect(left < right)
        pairs.insert(UInt64(left) << 32 | UInt64(right))
      }
      #expect(pairs.count <= count * CandidatePairs.window)
      #expect(pairs.count >= count - 1)
    }
  }

  @Test func `an interruption stops the search`() throws {
    try catalog.add(.city, named: ["seoul", "quito"])
    #expect(throws: StorageError.interrupted) {
      try catalog.read { database in
        _ = try DuplicateFinder(.city, database, today: "2016-01-01") {
          throw StorageError.interrupted
        }.pairs(limit: nil)
      }
    }
  }
}
