import Testing

@testable import MetroCore

/// The mapping from column names of a file to those of the catalog.
struct ImportColumnsTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  private func options(_ names: [String: String], _ ignored: Set<String> = []) -> ImportOptions {
    ImportOptions(names: names, ignored: ignored)
  }

  @Test func `a column of the file can be mapped to another name`() throws {
    try catalog.importText(
      .city, "Key,Full name,Where = country\nx,X,KR\n", as: .csv,
      options(["Key": "id", "Full name": "name", "Where = country": "country"]))
    #expect(try catalog.texts(.city, "x") == ["name": "X", "country": "KR", "kind": "city"])
    try catalog.importText(
      .city, #"[{"Key":"y","Name":"Y"}]"#, as: .json, options(["Key": "id", "Name": "name"]))
    #expect(try catalog.texts(.city, "y")["name"] == "Y")
  }

  @Test func `two columns can be swapped`() throws {
    try catalog.importText(
      .city, "id,latitude,longitude,name\nx,126.9,37.5,X\n", as: .csv,
      options(["latitude": "longitude", "longitude": "latitude"]))
    #expect(try catalog.texts(.city, "x")["latitude"] == "37.5")
    #expect(try catalog.texts(.city, "x")["longitude"] == "126.9")
  }

  @Test func `columns can be ignored, including those that the catalog does not have`() throws {
    try catalog.importText(
      .city, "Remarks,id,name,country\n\"a, b\",x,X,ZZ\n", as: .csv,
      options([:], ["Remarks", "country"]))
    #expect(try catalog.texts(.city, "x") == ["name": "X", "kind": "city"])
    try catalog.importText(
      .city, #"{"id":"y","name":"Y","deep":[{"a":[]}]}"#, as: .ndjson, options([:], ["deep"]))
    #expect(try catalog.ids(.city) == ["x", "y"])
  }

  @Test func `a column that is both mapped and ignored is ignored`() throws {
    try catalog.importText(
      .city, "id,name,Name\nx,X,Y\n", as: .csv, options(["Name": "name"], ["Name"]))
    #expect(try catalog.texts(.city, "x")["name"] == "X")
  }

  @Test(arguments: [ImportFile.Format.csv, .ndjson])
  func `two columns with the same target are rejected at the second`(format: ImportFile.Format)
    throws
  {
    let text = format == .csv ? "id,name,Title\nx,X,Y\n" : #"{"id":"x","name":"X","Title":"Y"}"#
    let fault = try catalog.fault(.records(.city), text, as: format, options(["Title": "name"]))
    #expect(fault.line == 1 && fault.column == (format == .csv ? 9 : 22))
    #expect(fault.reason == "the columns 'Title' and 'name' are the same column")
    let both = try catalog.fault(
      .records(.city), "a,b\nx,y\n", as: .csv, options(["a": "name", "b": "name"]))
    #expect(both.line == 1 && both.column == 3)
  }

  @Test func `a mapped name that the file does not have is rejected with a suggestion`() throws {
    let mapped = try catalog.fault(
      .records(.city), "id,Tilte\nx,X\n", as: .csv, options(["Title": "name"], ["Tilte"]))
    #expect(
      mapped.cause
        == .file(reason: "the file has no column 'Title'", hint: .didYouMean("Tilte")))
    #expect(mapped.line == 1)
    let ignored = try catalog.fault(
      .records(.city), "id,name\nx,X\n", as: .csv, options([:], ["Something else"]))
    #expect(
      ignored.cause
        == .file(
          reason: "the file has no column 'Something else'",
          hint: .columnsOfFile(["id", "name"])))
  }

  @Test(
    arguments: [
      ("Site,City,Date,Program", nil, .visit), ("Title,Link", "link.page", .program),
      ("name,subcountry", nil, .city), ("title,cost", nil, .program),
      ("title,hosts", "host", .program),
      ("title,host,hosts", nil, .program), ("title,Sumary", "summary", .program),
    ] as [(String, String?, Noun.Name)])
  func `an unknown column is mapped to one that the file lacks and that its name means`(
    header: String, column: String?, noun: Noun.Name
  ) throws {
    let text = header + "\n" + header.split(separator: ",").map { _ in "x" }.joined(separator: ",")
    let fault = try catalog.fault(.records(.named(noun)), text, as: .csv, ImportOptions())
    guard case .file(_, let hint) = fault.cause else {
      Issue.record("\(fault)")
      return
    }
    if case .mapColumn(_, let meant)? = hint {
      #expect(meant == column)
    } else {
      #expect(column == nil)
    }
  }

  @Test func `an unknown target column is rejected before the file is read`() throws {
    let error = ExchangeError.unknownImportColumn(
      plural: "cities", column: "nmae", known: Noun.city.exportColumns)
    #expect(throws: error) {
      try catalog.importText(.city, "", as: .csv, options(["Name": "nmae"]))
    }
    let relation = try ExchangeTable.list("speakers")
    #expect(
      throws: ExchangeError.unknownImportColumn(
        plural: "speakers", column: "surname", known: relation.columns)
    ) {
      try catalog.importBytes(relation, [], as: .csv, options(["Name": "surname"]))
    }
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `the columns of a reject file are ignored`(format: ImportFile.Format) throws {
    let text =
      switch format {
      case .csv: "reject_line,reject_column,reject_reason,id,name\n3,4,\"no, not\",x,X\n"
      case .tsv: "reject_line\treject_column\treject_reason\tid\tname\n3\t4\tno\tx\tX\n"
      case .json: #"[{"reject_line":3,"reject_column":null,"reject_text":"{","id":"x","name":"X"}]"#
      default: #"{"reject_line":3,"reject_column":4,"reject_reason":"n","id":"x","name":"X"}"#
      }
    #expect(try catalog.importText(.city, text, as: format) == ImportSummary(added: 1))
  }

  @Test(arguments: [
    ("id,name,name\n", 9, "the column 'name' is repeated"),
    ("id,name,id,name\n", 9, "the column 'id' is repeated"),
    ("id,name, population\n", 9, "unknown column ' population'"),
    ("id;name;nmae\n", 9, "unknown column 'nmae'"),
    ("id\tname\tnmae\n", 9, "unknown column 'nmae'"),
    (
      "id,programs\n", 4,
      "the column 'programs' is computed from other records and cannot be imported"
    ),
  ])
  func `an invalid column name is rejected at its position`(
    text: String, column: Int, reason: String
  ) throws {
    let fault = try catalog.fault(.records(.city), text + "x,X\n")
    #expect(fault.line == 1 && fault.column == column)
    #expect(fault.reason == reason)
  }

  @Test func `an invalid column name after one that spans two lines is rejected at its position`()
    throws
  {
    let fault = try catalog.fault(.records(.city), "\n\nid,\"na\nme\",nmae\nx,X,Y\n")
    #expect(fault.line == 4 && fault.column == 5)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", "\r\n\r\n", "\u{FEFF}\n"])
  func `a file without a header is rejected`(text: String) throws {
    let fault = try catalog.fault(.records(.city), text)
    #expect(fault.line == 1 && fault.reason?.contains("the file is empty") == true)
  }

  @Test(arguments: ["id,name", "id,name\n", "id,name\r\n", "\u{FEFF}id,name\n\n\n"])
  func `a file with only a header has no records`(text: String) throws {
    #expect(try catalog.importText(.city, text) == ImportSummary())
  }

  @Test func `a header may have ten thousand columns but not more`() throws {
    let names = (0..<9_998).map { "c\($0)" }
    let row = "x,X," + names.map { _ in "" }.joined(separator: ",")
    let text = "id,name,\(names.joined(separator: ","))\n\(row)\n"
    let start = ContinuousClock.now
    let summary = try catalog.importText(.city, text, as: .csv, options([:], Set(names)))
    #expect(summary == ImportSummary(added: 1))
    #expect(start.duration(to: .now) < .seconds(20))
    let fault = try catalog.fault(.records(.city), "a," + text, as: .csv, options([:], Set(names)))
    #expect(fault.line == 1)
    #expect(fault.reason?.contains("more than 10000 fields") == true)
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 text is rejected with a hint about its encoding`(mark: [UInt8]) throws {
    let fault = try catalog.fault(.records(.city), mark + [0x69, 0x00, 0x64, 0x00])
    #expect(
      fault.cause
        == .file(reason: "the text is UTF-16; UTF-8 is needed", hint: .readAsUTF16))
  }

  @Test func `text that is not UTF-8 is rejected with a hint about its encoding`() throws {
    let fault = try catalog.fault(
      .records(.city), Array("id,name\nx,Medell".utf8) + [0xED, 0x6E, 0x0A])
    #expect(fault.line == 2 && fault.column == 9)
    guard case .file(_, .nameEncoding) = fault.cause else { throw fault }
    let header = try catalog.fault(.records(.city), Array("id,n".utf8) + [0xE9, 0x0A])
    #expect(header.line == 1)
  }

  @Test func `lists have their own columns`() throws {
    let speakers = try ExchangeTable.list("speakers")
    let fault = try catalog.fault(speakers, "presentation,title\nx,X\n")
    #expect(fault.line == 1 && fault.column == 14)
    #expect(fault.reason == "unknown column 'title'")
  }
}
