import Foundation
import Testing

/// Checks the file of rejected rows, which people correct and import again.
struct RejectsFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  static let mixed = """
    id,name,country
    lima,Lima,PE
    x
    w,"a ""b"", c",ZZ
    y,Y"Z,PE
    cusco,Cusco,ZZ
    quito,Quito,EC

    """

  private func rows(_ name: String) throws -> [[UInt8]] {
    try Data(contentsOf: URL(filePath: sandbox.path(name)))
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
  }

  @Test func `rejected rows are written unchanged with line, column and reason`() throws {
    try sandbox.write(Self.mixed, to: "in.csv")
    let outcome = sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv")
    #expect(outcome.status == 1 && outcome.out == "")
    #expect(
      outcome.err.hasPrefix("6 rows: 1 added, 0 updated, 1 unchanged, 4 rejected\n"), "\(outcome)")
    #expect(outcome.err.contains("4 of 6 rows were left out"))
    #expect(outcome.err.contains("bad.csv and import that file"))
    let lines = try sandbox.text(of: "bad.csv").split(separator: "\n").map(String.init)
    #expect(
      lines.first == "reject_line,reject_column,reject_reason,reject_suggestion,id,name,country")
    #expect(lines.dropFirst().map { $0.prefix(4) } == ["3,1,", "4,16", "5,4,", "6,13"])
    let originals = ["x", "w,\"a \"\"b\"\", c\",ZZ", "y,Y\"Z,PE", "cusco,Cusco,ZZ"]
    for (line, original) in zip(lines.dropFirst(), originals) {
      #expect(line.hasSuffix("," + original), "\(line)")
    }
    #expect(sandbox.run("show-city lima").status == 0)
    #expect(sandbox.run("show-city cusco").status == 1)
  }

  @Test(arguments: ["csv", "tsv"])
  func `corrected rows are imported with the same command`(ending: String) throws {
    func text(_ name: String) -> String { ending == "tsv" ? name.replacing(",", with: "\t") : name }
    try sandbox.write(text("id,name,country\nlima,Lima,PE\ncusco,Cusco,ZZ\n"), to: "in.\(ending)")
    let line = "import cities ./%.\(ending) --keep-going --rejects ./bad.\(ending)"
    #expect(sandbox.run(line.replacing("%", with: "in")).status == 1)
    let bad = try sandbox.text(of: "bad.\(ending)")
    try sandbox.write(bad.replacing(text("Cusco,ZZ"), with: text("Cusco,PE")), to: "good.\(ending)")
    let outcome = sandbox.run(line.replacing("%", with: "good"))
    #expect(
      outcome == Outcome(err: "1 row: 1 added, 0 updated, 0 unchanged, 0 rejected\n"), "\(outcome)")
    #expect(sandbox.run("show-city cusco").status == 0)
    #expect(try sandbox.text(of: "bad.\(ending)") == "")
  }

  @Test(arguments: [
    ("in.tsv", "bad.csv", " with --from tsv"), ("in.tsv", "bad", " with --from tsv"),
    ("in.tsv", "bad.tsv", ""), ("in.tsv", "bad.tab", ""),
  ])
  func `the message adds --from if the file name does not imply the format`(
    input: String, rejects: String, option: String
  ) throws {
    try sandbox.write("id\tname\tcountry\ncusco\tCusco\tZZ\n", to: input)
    let line = "import cities ./\(input) --keep-going --rejects ./\(rejects)"
    let outcome = sandbox.run(line)
    #expect(outcome.status == 1)
    #expect(
      outcome.err.hasSuffix(" and import that file\(option)\n"),
      "\(outcome)")
  }

  @Test(arguments: ["csv", "ndjson"])
  func `rows that are still invalid are rejected again`(ending: String) throws {
    let isCSV = ending == "csv"
    try sandbox.write(
      isCSV
        ? "id,name,country\ncusco,Cusco,ZZ\n" : #"{"id":"cusco","name":"Cusco","country":"ZZ"}"#,
      to: "r0.\(ending)")
    for round in 0..<3 {
      let outcome = sandbox.run(
        "import cities ./r\(round).\(ending) --keep-going --rejects ./r\(round + 1).\(ending)")
      #expect(outcome.status == 1, "\(round): \(outcome)")
      let text = try sandbox.text(of: "r\(round + 1).\(ending)")
      #expect(text.components(separatedBy: "reject_line").count == 2, "\(text)")
    }
    let text = try sandbox.text(of: "r3.\(ending)").replacing("\"ZZ\"", with: "\"PE\"")
    try sandbox.write(text.replacing("Cusco,ZZ", with: "Cusco,PE"), to: "good.\(ending)")
    #expect(sandbox.run("import cities ./good.\(ending)").status == 0)
    #expect(sandbox.run("show-city cusco").status == 0)
  }

  @Test func `rejected objects are lines of NDJSON with their members`() throws {
    let file = """
      {"id":"lima","name":"Lima"}
      {"id":"cusco","name":"Cusco","country":"ZZ"}
      {"id":"ica", nonsense
      { }
      {"id":"puno","nmae":"Puno"}

      """
    try sandbox.write(file, to: "in.ndjson")
    let outcome = sandbox.run("import cities ./in.ndjson --keep-going --rejects ./bad.ndjson")
    #expect(outcome.status == 1, "\(outcome)")
    let lines = try sandbox.text(of: "bad.ndjson").split(separator: "\n")
    let objects = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["reject_line"] as? Int } == [2, 3, 5])
    #expect(objects[0]["reject_column"] as? Int == 30)
    #expect(objects[0]["name"] as? String == "Cusco" && objects[0]["country"] as? String == "ZZ")
    #expect(objects[1]["reject_text"] as? String == "{\"id\":\"ica\", nonsense")
    #expect((objects[1]["reject_reason"] as? String)?.isEmpty == false)
  }

  @Test(arguments: [
    ("ndjson", #"{"id":"ica","name":"Ica""#, #"\"Ica\""#, #"\"Ica\"}"#),
    ("json", #"["ica"]"#, #"\"ica\""#, #"{\"id\":\"ica\",\"name\":\"Ica\"}"#),
  ])
  func `text that is not an object is rejected until it is corrected`(
    ending: String, text: String, wrong: String, right: String
  ) throws {
    try sandbox.write(text, to: "in.\(ending)")
    let words = "--keep-going --rejects ./bad.\(ending)"
    #expect(sandbox.run("import cities ./in.\(ending) \(words)").status == 1)
    let rejected = try sandbox.text(of: "bad.\(ending)")
    #expect(rejected.contains("reject_text"))
    try sandbox.write(rejected, to: "again.\(ending)")
    let outcome = sandbox.run("import cities ./again.\(ending) \(words)")
    #expect(
      outcome.status == 1
        && outcome.err.hasPrefix("1 row: 0 added, 0 updated, 0 unchanged, 1 rejected"),
      "\(outcome)")
    // It has another position in the new file.
    let reason = { (text: String) in text.components(separatedBy: "\"reject_reason\"").last }
    #expect(try reason(sandbox.text(of: "bad.\(ending)")) == reason(rejected))
    // Corrected in place.
    try sandbox.write(rejected.replacing(wrong, with: right), to: "again.\(ending)")
    let corrected = sandbox.run("import cities ./again.\(ending)")
    #expect(corrected.status == 0 && corrected.err.hasPrefix("1 row: 1 added"), "\(corrected)")
  }

  @Test func `a replacement character in a rejected text is reported, not imported`() throws {
    try sandbox.write(
      #"{"reject_line":1,"reject_text":"{\"id\":\"ica\",\"name\":\"Ic\#u{FFFD}\"}"}"#,
      to: "bad.ndjson")
    let outcome = sandbox.run("import cities ./bad.ndjson")
    #expect(outcome.status == 65 && outcome.err.contains("U+FFFD"), "\(outcome)")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `the rejects of a JSON array are read again as JSON`(lineEnd: String) throws {
    let file = """
      [ {"id": "lima", "name": "Lima"},
        {
          "id": "cusco",
          "name": "Cusco \\n",
          "country": "ZZ"
        },
        {"id": "ica", "name": "Ica", "country": "YY"} ]
      """
    try sandbox.write(file.replacing("\n", with: lineEnd), to: "in.json")
    let outcome = sandbox.run("import cities ./in.json --keep-going --rejects ./bad.json")
    #expect(outcome.status == 1 && outcome.err.hasPrefix("3 rows: 1 added"))
    let text = try sandbox.text(of: "bad.json").replacing("ZZ", with: "PE").replacing(
      "YY", with: "PE")
    try sandbox.write(text.replacing(" \\n", with: ""), to: "good.json")
    let again = sandbox.run("import cities ./good.json --keep-going --rejects ./bad.json")
    #expect(
      again == Outcome(err: "2 rows: 2 added, 0 updated, 0 unchanged, 0 rejected\n"), "\(again)")
  }

  @Test(arguments: ["\n", "\r\n"])
  func `a rejected object is written on one line even if it had several`(lineEnd: String) throws {
    let file = "[{\"id\": \"cusco\",\n\"country\":\n\"ZZ\"}]".replacing("\n", with: lineEnd)
    try sandbox.write(file, to: "in.json")
    _ = sandbox.run("import cities ./in.json --keep-going --rejects ./bad.json")
    let lines = try rows("bad.json").map { String(decoding: $0, as: UTF8.self) }
    let objects = lines.filter { $0.contains("reject_line") }
    #expect(objects.count == 1)
    for line in objects {
      let object = line.trimmingCharacters(in: CharacterSet(charactersIn: "[], \r"))
      #expect((try? JSONSerialization.jsonObject(with: Data(object.utf8))) != nil, "\(line)")
    }
  }

  @Test func `invalid bytes can be corrected in the original encoding`() throws {
    let text = Array("id,name,country\ncusco,Cusc".utf8) + [0xF3] + Array(",ZZ\n".utf8)
    try Data(text).write(to: URL(filePath: sandbox.path("in.csv")))
    let line = "import cities ./%.csv --encoding latin1 --keep-going --rejects ./bad.csv"
    #expect(sandbox.run(line.replacing("%", with: "in")).status == 1)
    let bad = try Data(contentsOf: URL(filePath: sandbox.path("bad.csv")))
    #expect(bad.starts(with: [0xEF, 0xBB, 0xBF]))
    // A text editor keeps the byte order mark and replaces ZZ with PE.
    let good = try sandbox.text(of: "bad.csv").replacing("Cuscó,ZZ", with: "Cuscó,PE")
    try sandbox.write(good, to: "good.csv")
    let outcome = sandbox.run(line.replacing("%", with: "good"))
    #expect(outcome.status == 0, "\(outcome)")
    #expect(sandbox.run("show-city cusco").out.contains("Cuscó"))
  }

  @Test func `bytes that are not UTF-8 are kept`() throws {
    let row = Array("cusco,Cusc".utf8) + [0xF3, 0x00] + Array(",PE".utf8)
    try Data(Array("id,name,country\n".utf8) + row + Array("\nlima,Lima,PE\n".utf8))
      .write(to: URL(filePath: sandbox.path("in.csv")))
    let outcome = sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv")
    #expect(outcome.status == 1)
    #expect(try rows("bad.csv")[1].suffix(row.count) == row[...])
  }

  @Test func `a reject file has its own line endings and no byte order mark`() throws {
    try sandbox.write("\u{FEFF}id,name\r\n---,Y\r\n", to: "in.csv")
    _ = sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv")
    let text = try sandbox.text(of: "bad.csv")
    #expect(text.unicodeScalars.first == "r" && !text.unicodeScalars.contains("\r"))
    #expect(
      text.hasPrefix("reject_line,reject_column,reject_reason,reject_suggestion,id,name\n2,1,"))
  }

  @Test func `without a file the first ten reasons are printed`() throws {
    let rows = (1...13).map { "x\($0),ZZ\n" }.joined()
    let outcome = sandbox.run(
      "import cities - --keep-going", input: "name,country\nlima,PE\n" + rows)
    #expect(outcome.status == 1)
    let lines = outcome.err.split(separator: "\n")
    try #require(lines.count > 11)
    for (index, line) in lines.prefix(10).enumerated() {
      let column = "x\(index + 1),".count + 1
      #expect(line.hasPrefix("standard input:\(index + 3):\(column): country 'ZZ'"))
    }
    #expect(lines[10] == "... and 3 more rows")
    #expect(lines[11] == "14 rows: 1 added, 0 updated, 0 unchanged, 13 rejected")
    #expect(sandbox.run("show-city lima").status == 0)
  }

  @Test func `--quiet prints no reasons but fails`() throws {
    let outcome = sandbox.run("import cities - --keep-going -q", input: "id,name\n---,Y\n")
    #expect(outcome.status == 1 && !outcome.err.contains("'---'"))
  }

  @Test func `without --keep-going nothing is imported and --rejects is rejected`() throws {
    try sandbox.write(Self.mixed, to: "in.csv")
    #expect(sandbox.run("import cities ./in.csv").status == 65)
    #expect(sandbox.run("show-city lima").status == 1)
    let outcome = sandbox.run("import cities ./in.csv --rejects ./bad.csv")
    #expect(outcome.status == 64 && outcome.err.contains("--keep-going"))
    #expect(try !sandbox.files.contains("bad.csv"))
  }

  @Test func `a dry run writes no file, prints the reasons and keeps nothing`() throws {
    try sandbox.write(Self.mixed, to: "in.csv")
    try sandbox.write("old", to: "bad.csv")
    let outcome = sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv --dry-run")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("add city lima"))
    #expect(outcome.err.contains("in.csv:3:1: ") && outcome.err.contains("(dry run"))
    #expect(try sandbox.text(of: "bad.csv") == "old")
    #expect(sandbox.run("show-city lima").status == 1)
  }

  @Test func `a dry run omits rejected rows from its changes`() throws {
    let outcome = sandbox.run(
      "import cities - --keep-going --dry-run", input: "id,name\nlima,Lima\nlima,Rimac\n")
    #expect(outcome.status == 1)
    #expect(outcome.out.contains("add city lima") && !outcome.out.contains("Rimac"))
  }

  @Test(arguments: ["./missing/bad.csv", "./", "./catalog.sqlite"])
  func `a rejects file that cannot be written prevents the import`(path: String) throws {
    try sandbox.write(Self.mixed, to: "in.csv")
    let outcome = sandbox.run("import cities ./in.csv --keep-going --rejects \(path)")
    #expect(outcome.status == 73 && outcome.err.hasPrefix("metro: "))
    #expect(sandbox.run("show-city lima").status == 1)
    #expect(try sandbox.files.count { $0.contains("partial") } == 0)
  }

  @Test func `an old file is replaced, even by an empty one`() throws {
    try sandbox.write("id,name\nlima,Lima\n", to: "in.csv")
    try sandbox.write("old", to: "bad.csv")
    #expect(sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv").status == 0)
    #expect(try sandbox.text(of: "bad.csv") == "")
  }

  @Test func `a failing import keeps the old file`() throws {
    try sandbox.write("id,nmae\nlima,Lima\n", to: "in.csv")
    try sandbox.write("old", to: "bad.csv")
    #expect(sandbox.run("import cities ./in.csv --keep-going --rejects ./bad.csv").status == 65)
    #expect(try sandbox.text(of: "bad.csv") == "old")
  }

  @Test func `rows of a list are rejected with the rows of the same record`() throws {
    let file = """
      presentation,city
      seoul-2015-beijing,quito
      seoul-2015-baguio-city,nowhere
      seoul-2015-baguio-city,quito

      """
    try sandbox.write(file, to: "in.csv")
    let outcome = sandbox.run(
      "import presentation-cities ./in.csv --keep-going --rejects ./bad.csv")
    #expect(outcome.status == 1)
    let lines = try sandbox.text(of: "bad.csv").split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasSuffix(",presentation,city"))
    #expect(lines.dropFirst().allSatisfy { $0.contains("seoul-2015-baguio-city") })
  }
}
