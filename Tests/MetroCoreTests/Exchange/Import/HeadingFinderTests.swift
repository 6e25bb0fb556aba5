import Testing

@testable import MetroCore

/// Which row of a sheet names its columns.
struct HeadingFinderTests {
  private func index(
    in rows: [[String]], of noun: Noun = .program, _ options: ImportOptions = ImportOptions(),
    lines: [Int]? = nil
  ) throws -> Int {
    try HeadingFinder(ImportColumns(noun, options), options.layout).index(in: rows, lines: lines)
  }

  @Test(arguments: [
    ([["title", "dates"], ["A", "2016"]], 0),
    ([["METROPOLIS training 2016", "", ""], ["", "", ""], ["Title", "DATES", "host"]], 2),
    (
      [["Listado"], ["Título", "Fecha", "Ciudad sede", "Observaciones"], ["A", "2016", "x", ""]], 1
    ),
    ([["교육 목록"], ["과정명", "기간"], ["A", "2016"]], 1),
    ([["All courses"], ["title"], ["A"]], 1),
  ])
  func `the heading is the row with the most known names`(rows: [[String]], index: Int) throws {
    #expect(try self.index(in: rows) == index)
  }

  @Test(arguments: [
    [["Kürzel", "Beschriftung"], ["A", "2016"]],
    // One word of a row may be a name by accident.
    [["Kürzel", "Beschriftung"], ["A", "city"]],
  ])
  func `the first row is the heading if no row has more names`(rows: [[String]]) throws {
    #expect(try index(in: rows) == 0)
  }

  @Test func `names that the options map or ignore are known`() throws {
    let options = ImportOptions(names: ["Kurs-Nr": "id"], ignored: ["Bemerkung, intern,Preis"])
    let rows = [["Liste", "2016"], ["Kurs-Nr", "Bemerkung, intern", "PREIS"], ["1", "", ""]]
    #expect(try index(in: rows, options) == 1)
    #expect(try index(in: rows) == 0)
  }

  @Test func `without a heading, the first row is one of values`() throws {
    var options = ImportOptions()
    options.layout.header = 0
    #expect(try index(in: [["", ""], ["1", "Lima"], ["title", "dates"]], options) == 1)
    #expect(HeadingFinder.positions(of: ["a", "b"]) == ["#1", "#2"])
  }

  @Test(arguments: [
    [["Peru", "Lima", " -12.05 "], ["Chile", "Arica", "-18.5"]],
    [["Water", "2018-03-05", "x"], ["Air", "2018-03-06", "y"]],
    [["A", "https://example.org/a"], ["B", "https://example.org/b"]],
    [["Quito", "Ecuador"], ["Lima", "Peru"], ["Bogotá", "Colombia"]],
    [["Quito", "EC"], ["Lima", "PE"], ["Bogotá", "CO"]],
    // A word for a column that is also a value below.
    [["name", "Madrid", "40.1"], ["home", "Lima", "-12"], ["name", "Quito", "-0.2"]],
  ])
  func `a proposal finds a first row of values`(rows: [[String]]) throws {
    var options = ImportOptions()
    let columns = try ImportColumns(.city, options)
    #expect(HeadingFinder(columns, options.layout).content(of: 0, in: rows) != .values)
    options.layout.isForProposal = true
    #expect(HeadingFinder(columns, options.layout).content(of: 0, in: rows) == .values)
    options.layout.header = 1
    #expect(HeadingFinder(columns, options.layout).content(of: 0, in: rows) != .values)
  }

  @Test(arguments: [
    [["Pais X", "Ort X"], ["Peru", "Lima"], ["Chile", "Arica"]],
    [["name", "1"], ["Lima", "2"], ["Quito", "3"]],
    [["Nice", "Foo"], ["x", "y"], ["z", "u"]], [],
  ])
  func `a proposal finds a first row of names`(rows: [[String]]) throws {
    var options = ImportOptions()
    options.layout.isForProposal = true
    let columns = try ImportColumns(.city, options)
    #expect(HeadingFinder(columns, options.layout).content(of: 0, in: rows) != .values)
  }

  @Test func `the options can name the line`() throws {
    var options = ImportOptions()
    options.layout.header = 4
    let rows = [["title", "dates"], ["a", "b"], ["c", "d"]]
    #expect(try index(in: rows, options, lines: [1, 4, 7]) == 1)
    for lines in [[1, 5, 7], nil] {
      let error = try #require(throws: HeaderError.self) {
        try index(in: rows, options, lines: lines)
      }
      #expect(error.cause == .file(reason: "line 4 has no column names"))
    }
  }

  @Test func `a reject file has its heading in front, whatever line the options name`() throws {
    var options = ImportOptions()
    options.layout.header = 4
    let rows = [
      ["reject_line", "reject_column", "reject_reason", "title"], ["7", "1", "no", "A"],
    ]
    #expect(try index(in: rows, options) == 0)
  }

  @Test(arguments: [[], [[]], [["", " "], ["\u{A0}"]]] as [[[String]]])
  func `rows without a text have no heading`(rows: [[String]]) {
    #expect(throws: HeaderError.self) { try index(in: rows) }
  }
}
