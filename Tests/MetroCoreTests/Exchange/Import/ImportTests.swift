import Testing

@testable import MetroCore
@testable import MetroText

extension ImportSummary {
  init(
    added: Int = 0, updated: Int = 0, unchanged: Int = 0, skipped: Int = 0, repeated: Int = 0
  ) {
    self.init()
    self.repeated = repeated
    self.added = added
    self.updated = updated
    self.unchanged = unchanged
    self.skipped = skipped
  }
}

struct ImportTests {
  let catalog: Catalog

  init() throws {
    catalog = try Catalog.inMemory()
  }

  /// Returns the error that stops an import, and checks that nothing has changed.
  private func fault(
    _ noun: Noun, _ text: String, as format: ImportFile.Format = .csv
  ) throws -> ImportError {
    let before = try catalog.contents()
    let error = try #require(throws: ExchangeError.self) {
      try catalog.importText(noun, text, as: format)
    }
    #expect(try catalog.contents() == before)
    guard case ExchangeError.importFailed(let fault) = error else { throw error }
    return fault
  }

  @Test func `records are added, updated and left unchanged, and a second run changes nothing`()
    throws
  {
    let file = "id,name,country\nquito,Quito,EC\nlima,Lima,PE\n"
    #expect(try catalog.importText(.city, file) == ImportSummary(added: 2))
    #expect(try catalog.importText(.city, file) == ImportSummary(unchanged: 2))
    let newer = "id,name,country\nquito,Quito,EC\nlima,Lima!,PE\ncusco,Cusco,PE\n"
    let summary = try catalog.importText(.city, newer)
    #expect(summary == ImportSummary(added: 1, updated: 1, unchanged: 1))
    #expect(summary.rows == 3)
    #expect(try catalog.importText(.city, newer) == ImportSummary(unchanged: 3))
    #expect(try catalog.rows(.city, ["name"]).texts == [["Cusco"], ["Lima!"], ["Quito"]])
  }

  @Test func `the sample program is unchanged by a second import`() throws {
    let catalog = try Seoul2015.catalog()
    let before = try catalog.contents()
    for noun in Seoul2015.nouns {
      let rows = before[noun.name]?.count ?? 0
      #expect(try catalog.importText(noun, Seoul2015.text(noun)) == ImportSummary(unchanged: rows))
    }
    #expect(try catalog.contents() == before)
  }

  @Test func `an empty field and a missing column keep existing values`() throws {
    try catalog.add(.city, "quito", ["name": "Quito", "country": "EC", "geonames": "1"])
    let file = "id,country,geonames,name\nquito,,2,\n"
    #expect(try catalog.importText(.city, file) == ImportSummary(updated: 1))
    #expect(
      try catalog.importText(.city, "id,country\nquito,\"\"\n") == ImportSummary(unchanged: 1))
    #expect(
      try catalog.texts(.city, "quito")
        == ["name": "Quito", "country": "EC", "geonames": "2", "kind": "city"])
  }

  @Test func `columns may have any order, and a byte order mark and CRLF are accepted`() throws {
    try catalog.importText(.city, "\u{FEFF}kind,country,name,id\r\nprovince,EC,Pichincha,p\r\n")
    #expect(
      try catalog.texts(.city, "p") == ["name": "Pichincha", "country": "EC", "kind": "province"])
    try catalog.importText(.city, "name\tid\nA, \"B\"\tq\n".replacing("\"", with: "'"), as: .tsv)
    #expect(try catalog.texts(.city, "q")["name"] == "A, 'B'")
  }

  @Test(
    arguments: [
      ("", 1, nil, "the file is empty: a header with the column names is required"),
      ("\n\n", 1, nil, "the file is empty: a header with the column names is required"),
      ("id,name,id\n", 1, 9, "the column 'id' is repeated"),
      ("id,name\nx,X\ny\n", 3, 1, nil), ("id,name\nx,\"X\n", 2, 3, nil),
      ("id,name\nx,X\"\n", 2, 4, nil), ("id,name\nx,a\rb\n", 2, 4, nil),
    ] as [(String, Int, Int?, String?)])
  func `a malformed file is rejected at the position of the error`(
    text: String, line: Int, column: Int?, reason: String?
  ) throws {
    let fault = try fault(.city, text)
    #expect(fault.file == "input.csv")
    #expect(fault.line == line)
    #expect(fault.column == column)
    guard case .file(let given, _) = fault.cause else {
      Issue.record("\(fault)")
      return
    }
    if let reason { #expect(given == reason) }
  }

  @Test(arguments: ["nmae", "Nmae"])
  func `an unknown column is rejected with a suggestion`(column: String) throws {
    let fault = try fault(.city, "id,\(column)\nx,X\n")
    #expect(
      fault
        == ImportError(
          file: "input.csv", line: 1, column: 4, field: nil,
          cause: .file(reason: "unknown column '\(column)'", hint: .mapColumn(column, to: "name"))))
  }

  @Test func `a file with only a header adds nothing`() throws {
    #expect(try catalog.importText(.city, "id,name\n") == ImportSummary())
    #expect(try catalog.importText(.city, "id,name") == ImportSummary())
  }

  @Test(arguments: [
    ("id,name,country\nx,X,KR\ny,Y,ZZ\n", 3, 5, "country"),
    ("id,name,geonames\nx,X,1\n\"y\",\"Y\n\",0\n", 4, 3, "geonames"),
    ("name,id\n서울,--\n", 2, 4, "id"), ("id,name,kind\nx,X,town\n", 2, 5, "kind"),
    ("id,name,latitude,longitude\nx,X,91,0\n", 2, 5, "latitude"),
  ])
  func `an invalid value is rejected with its line, column and field`(
    text: String, line: Int, column: Int, field: String
  ) throws {
    let fault = try fault(.city, text)
    #expect(fault.line == line)
    #expect(fault.column == column)
    #expect(fault.field == field)
    guard case .record(ValueError.invalidValue(field, _)) = fault.cause else {
      Issue.record("\(fault)")
      return
    }
  }

  @Test func `a record that cannot be stored is rejected with its line`() throws {
    try catalog.add(.city, "old", ["name": "Old"])
    let missing = try fault(.city, "id,country\nold,KR\nx,KR\n")
    #expect(missing.line == 3)
    #expect(missing.cause == .record(ValueError.missingField(.city, field: "name")))
    #expect(missing.column == nil)
    for text in ["name,country\nX,KR\n,KR\nY,KR\n", "name,id\nX,x\n,y\n"] {
      let unnamed = try fault(.city, text)
      #expect(unnamed.line == 3 && unnamed.column == 1 && unnamed.field == "name")
      #expect(unnamed.cause == .record(ValueError.missingField(.city, field: "name")))
    }
    #expect(try fault(.city, "country,name\nKR,!\n").column == 4)
    let half = try fault(.city, "id,name,latitude\nold,Old,1\n")
    #expect(half.line == 2)
    let nowhere = try fault(.site, "id,name,city\na,A,old\nb,B,odl\n")
    #expect(nowhere.line == 3)
    #expect(nowhere.cause == .record(RecordError.noSuchRecord(.city, id: "odl", nearest: ["old"])))
  }

  @Test func `a row that contradicts an earlier one is rejected with both lines`() throws {
    let twice = try fault(.city, "id,name\nx,X\ny,Y\nx,Z\n")
    #expect(twice.line == 4)
    #expect(
      twice.cause
        == .record(
          ValueError.inconsistent(
            reason: "city 'x' is in the file twice, also on line 2, which has name 'X' instead of "
              + "'Z'")))
    let made = try fault(.city, "name,country\nQuito,EC\nQuito,PE\n")
    #expect(made.line == 3)
  }

  @Test func `a row that repeats an earlier one is counted`() throws {
    var summary = ImportSummary(added: 2)
    summary.repeated = 3
    #expect(
      try catalog.importText(.city, "id,name,country\nx,X,PE\ny,Y,\nx,X,\n,x,\nx,X,PE\n") == summary
    )
    #expect(summary.rows == 5)
  }

  @Test func `records without IDs are matched by their natural key`() throws {
    try catalog.add(.city, named: ["quito", "lima"])
    try catalog.addProgram("p")
    let file = "program,city,delegates\np,quito,2\np,lima,\n"
    #expect(try catalog.importText(.participation, file) == ImportSummary(added: 2))
    #expect(try catalog.importText(.participation, file) == ImportSummary(unchanged: 2))
    #expect(
      try catalog.importText(.participation, "program,city,delegates\np,quito,3\n")
        == ImportSummary(updated: 1))
    #expect(
      try catalog.importText(.participation, "program,city,role\np,quito,host\n")
        == ImportSummary(added: 1))
    #expect(try catalog.ids(.participation).count == 3)
  }

  @Test func `a participation is matched regardless of its ID`() throws {
    try catalog.add(.city, named: ["quito"])
    try catalog.addProgram("p")
    try catalog.add(.participation, "my-own", ["program": "p", "city": "quito"])
    #expect(
      try catalog.importText(.participation, "city,program,role\nquito,p,participant\n")
        == ImportSummary(unchanged: 1))
    let other = try fault(.participation, "id,city,program\nother,quito,p\n")
    #expect(other.cause == .record(RecordError.recordExists(.participation, id: "my-own")))
  }

  @Test func `memberships are distinguished by their start`() throws {
    try catalog.add(.city, named: ["quito"])
    try catalog.add(.organization, named: ["net"])
    let file = "network,city,since,until\nnet,quito,1999,2005\nnet,quito,2010,\nnet,quito,,1990\n"
    #expect(try catalog.importText(.membership, file) == ImportSummary(added: 3))
    #expect(try catalog.importText(.membership, file) == ImportSummary(unchanged: 3))
    #expect(
      try catalog.importText(.membership, "network,city,since,until\nnet,quito,2010,2012\n")
        == ImportSummary(updated: 1))
  }

  @Test func `records may refer to later records in the file`() throws {
    let file = "id,label,broader\na,A,c\nb,B,a\nc,C,\n"
    #expect(try catalog.importText(.theme, file) == ImportSummary(added: 3))
    #expect(try catalog.importText(.theme, file) == ImportSummary(unchanged: 3))
    #expect(try catalog.ids(.theme, where: ["broader": ["a"]]) == ["b"])
    let missing = try fault(.theme, "id,label,broader\nx,X,y\nz,Z,a\n")
    #expect(missing.line == 2)
    #expect(missing.field == "broader" && missing.column == 5)
    #expect(
      missing.cause == .record(RecordError.noSuchRecord(.theme, id: "y", nearest: [])))
    let circle = try fault(.theme, "id,label,broader\nx,X,y\ny,Y,x\n")
    #expect(
      circle.cause
        == .record(RecordError.belowItself(.theme, id: "x", field: "broader", above: "y")))
  }

  @Test func `one field may hold several values`() throws {
    try catalog.add(.city, named: ["quito", "lima"])
    try catalog.addProgram("p")
    try catalog.importText(
      .presentation, "id,program,title,cities,speakers\nx,p,T,quito;lima,\"Li | Dr.;Yu, A.\"\n")
    #expect(try catalog.texts(.presentation, "x")["cities"] == "quito;lima")
    #expect(try catalog.texts(.presentation, "x")["speakers"] == "Li | Dr.;Yu, A.")
    let twice = try fault(.presentation, "id,cities\nx,lima;lima\n")
    #expect(twice.field == "cities")
    #expect(twice.column == 3)
  }

  @Test func `leading zeros and number-like words stay texts`() throws {
    try catalog.importText(.program, "id,title,edition\nx,00601,1e5\ny,1.10,TRUE\n")
    #expect(
      try catalog.rows(.program, ["title", "edition"], sort: ["id"]).texts
        == [["00601", "1e5"], ["1.10", "TRUE"]])
  }

  @Test func `a dry run counts records and stores nothing`() throws {
    var summary = ImportSummary()
    var rest = Array("id,name\nx,X\n".utf8)[...]
    try catalog.write(dryRun: true) { writer in
      summary = try writer.importRows(
        of: .records(.city),
        from: unsafe ImportFile(name: "x", format: .csv) { buffer in
          unsafe buffer.copyBytes(from: rest)
          defer { rest = [] }
          return rest.count
        })
    }
    #expect(summary == ImportSummary(added: 1))
    #expect(try catalog.ids(.city) == [])
  }

  @Test func `an error of the file itself is rethrown and nothing is stored`() throws {
    struct Unplugged: Error {}
    var pieces = ["id,name\nx,X\n"]
    #expect(throws: Unplugged.self) {
      try catalog.write { writer in
        _ = try writer.importRows(
          of: .records(.city),
          from: unsafe ImportFile(name: "x", format: .csv) { buffer in
            guard let piece = pieces.popLast() else { throw Unplugged() }
            unsafe buffer.copyBytes(from: piece.utf8)
            return piece.utf8.count
          })
      }
    }
    #expect(try catalog.ids(.city) == [])
  }
}
