import Testing

@testable import MetroCore

/// An import that skips rejected rows.
struct RejectTests {
  let sandbox: Sandbox
  let catalog: Catalog

  init() throws {
    sandbox = try Sandbox()
    catalog = try Catalog.create(at: sandbox.path())
    try catalog.add(.city, named: ["lima"])
  }

  /// A row that is rejected: its bytes, and the column of the error.
  static let bad: [(row: [UInt8], original: [UInt8], line: Int, column: Int?)] =
    [
      ("y", 3, 1), ("y,Y,KR,1", 3, 1), ("y,Y\",KR", 3, 4), ("y,\"Y\"x,KR", 3, 6),
      ("y,a\rb,KR", 3, 4),
      ("y,a\u{0}b,KR", 3, 4), ("y,Y,ZZ", 3, 5), ("y,,KR", 3, 3), ("---,Y,KR", 3, 1),
      ("good,X,KR", 3, nil),
      ("y,a\u{7}b,KR", 3, 3), ("\"y\",\"a\n\u{7}b\",ZZ", 3, 5),
    ].map { (Array($0.0.utf8), Array($0.0.utf8), $0.1, $0.2) } + [
      (
        Array("y,".utf8) + [0xFF] + Array("x,KR".utf8),
        Array("y,".utf8) + [0xFF] + Array("x,KR".utf8), 3, 3
      )
    ]

  @Test(arguments: bad.indices, ["\n", "\r\n"])
  func `a rejected row keeps its original bytes`(index: Int, lineEnd: String) throws {
    let bad = Self.bad[index]
    let end = Array(lineEnd.utf8)
    for pieceLength in [1, 5, 1_000] {
      let catalog = try Catalog.inMemory()
      let rows = [
        Array("id,name,country".utf8), Array("good,Good,KR".utf8), bad.row,
        Array("last,Last,CN".utf8),
      ]
      let imported = try catalog.keepGoing(
        .records(.city), rows.flatMap { $0 + end }, pieceLength: pieceLength)
      #expect(imported.summary.added == 2 && imported.summary.rejected == 1)
      #expect(try catalog.ids(.city) == ["good", "last"])
      let reject = try #require(imported.rejects.first)
      #expect(reject.fault.line == bad.line && reject.fault.column == bad.column)
      #expect(reject.original == bad.original)
      #expect(reject.header == Array("id,name,country".utf8))
    }
  }

  @Test func `a quote that is never closed rejects the rest of the file`() throws {
    let imported = try catalog.keepGoing(
      .records(.city), "id,name\nx,X\ny,\"Y\nz,Z\n")
    #expect(imported.summary.added == 1 && imported.lines == [3])
    #expect(imported.originals == ["y,\"Y\nz,Z\n"])
  }

  @Test func `a field that is too long is rejected and the next row is read`() throws {
    let long = String(repeating: "a", count: 17 << 20)
    let imported = try catalog.keepGoing(.records(.city), "id,name\ny,\(long)\nz,Z\n")
    #expect(imported.summary.added == 1 && imported.lines == [2])
    #expect(try catalog.ids(.city) == ["lima", "z"])
  }

  @Test func `a line that is too long is rejected and the next object is read`() throws {
    let long = String(repeating: "a", count: 65 << 20)
    let imported = try catalog.keepGoing(
      .records(.city), "{\"id\":\"y\",\"name\":\"\(long)\"}\n{\"id\":\"z\",\"name\":\"Z\"}\n",
      as: .ndjson)
    #expect(imported.summary.added == 1 && imported.lines == [1])
  }

  @Test func `an unknown reference is rejected`() throws {
    let imported = try catalog.keepGoing(
      .records(.site), "id,name,city\na,A,lima\nb,B,nowhere\nc,C,\n")
    #expect(imported.summary.added == 2 && imported.lines == [3])
    #expect(imported.rejects.first?.fault.field == "city")
    #expect(imported.rejects.first?.fault.column == 5)
  }

  @Test func `an invalid header stops the import`() throws {
    var options = ImportOptions()
    options.reject = { _ in Issue.record("a header is no row") }
    let fault = try catalog.fault(.records(.city), "id,nmae\nx,X\n", as: .csv, options)
    #expect(fault.line == 1)
  }

  @Test(arguments: [false, true])
  func `a rejected record leaves nothing behind`(isChecked: Bool) throws {
    try catalog.add(.theme, named: ["water"])
    try catalog.add(.organization, named: ["net"])
    let file = """
      id,title,themes,languages,organizers,funders,summary,host
      bad-1,Zebra,water,ko;en,net,nobody,Zebra,lima
      bad-2,Zebra,water;fire,ko,net,net,Zebra,
      bad-3,Zebra,water,ko;ko,net,net,Zebra,
      bad-4,Zebra,water,ko,net,net,Zebra,nowhere
      good,Fine,water,ko,net,net,Fine,lima
      bad-5,Zebra,water,ko,net;nobody,net,Zebra,

      """
    let imported = try catalog.keepGoing(
      .records(.program), file, as: .csv, ImportOptions(isChecked: isChecked))
    #expect(imported.lines == [2, 3, 4, 5, 7] && imported.summary.added == 1)
    #expect(try catalog.ids(.program) == ["good"])
    #expect(try catalog.found("zebra") == [])
    #expect(try catalog.found("fine") == ["program good"])
    if SQLiteShell.isThere {
      let dump = try SQLiteShell.dump(sandbox.path())
      #expect(!dump.contains { $0.contains("bad-") || $0.contains("Zebra") })
      #expect(dump.contains("program_language|good|1|ko"))
    }
  }

  @Test func `a rejected edit changes nothing`() throws {
    try catalog.addProgram("p", ["languages": "ko", "summary": "Old"])
    let imported = try catalog.keepGoing(
      .records(.program), "id,title,languages,host,summary\np,New,en,nowhere,New\n")
    #expect(imported.lines == [2])
    #expect(
      try catalog.texts(.program, "p") == ["title": "p", "languages": "ko", "summary": "Old"])
    #expect(try catalog.found("old") == ["program p"])
  }

  @Test func `every row is counted once`() throws {
    let imported = try catalog.keepGoing(
      .records(.city), "id,name\nx,X\nlima,Lima\nlima,Lima!\nX,X\ny\n,\nlima2,\n")
    #expect(imported.summary.rows == 6)
    #expect(imported.summary.added == 1 && imported.summary.unchanged == 1)
    #expect(imported.lines == [4, 5, 6, 8])
  }

  @Test func `the handler of rejected rows can stop the import`() throws {
    struct Full: Error {}
    var options = ImportOptions()
    options.reject = { _ in throw Full() }
    #expect(throws: Full.self) {
      try catalog.importText(.city, "id,name\nx,X\ny\n", as: .csv, options)
    }
    #expect(try catalog.ids(.city) == ["lima"])
    try catalog.edit(.city, "lima", ["name": "Cusco"])
    #expect(try catalog.found("cusco") == ["city lima"])
  }
}
