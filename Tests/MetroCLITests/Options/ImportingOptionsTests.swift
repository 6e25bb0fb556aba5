import Foundation
import Testing

/// Checks the options that describe the files of an import and the effect of their rows.
struct ImportingOptionsTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func run(_ options: [String], _ text: String) -> Outcome {
    sandbox.run(words: ["import", "cities", "-"] + options, input: Array(text.utf8))
  }

  @Test func `columns are renamed, skipped and swapped`() {
    let outcome = run(
      [
        "--map", "Full name=name", "--map", "a=b=country", "--map", "latitude=longitude", "--map",
        "longitude=latitude", "--ignore-columns", "Remarks,More", "--ignore-columns", "X",
      ],
      "id,Full name,a=b,latitude,longitude,Remarks,More,X\nlima,Lima,PE,-77.04,-12.05,1,2,3\n")
    #expect(outcome.status == 0, "\(outcome)")
    let shown = sandbox.run("list-cities --columns id,name,country,latitude,longitude")
    #expect(shown.lines.last == "lima,Lima,PE,-12.05,-77.04")
  }

  @Test(arguments: ["name", "=name", "name=", "", "="])
  func `a name without a column and a column without a name are rejected`(pair: String) {
    let outcome = run(["--map", pair], "id,name\nlima,Lima\n")
    #expect(outcome.status == 64, "\(outcome)")
  }

  @Test func `an unknown catalog column is an error of the command line`() {
    let outcome = run(["--map", "Name=nmae"], "id,Name\nlima,Lima\n")
    #expect(outcome.status == 64)
    #expect(outcome.err.contains("--map: cities have no column 'nmae'"))
    #expect(outcome.err.contains("hint: columns are id, name"))
  }

  @Test func `an unknown file column is an error of the file`() {
    for options in [["--map", "Titel=name"], ["--ignore-columns", "Titel"]] {
      let outcome = run(options, "id,name\nlima,Lima\n")
      #expect(outcome.status == 65 && outcome.err.contains("the file has no column 'Titel'"))
    }
  }

  @Test func `a misspelled heading is refused with the column that it resembles`() {
    let outcome = run([], "id,Nmae\nlima,Lima\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("did you mean 'name'? use --map 'Nmae=name'"))
  }

  @Test(arguments: ["--mode", "--empty"])
  func `an unknown value is rejected with the list of known values`(option: String) {
    let outcome = run([option, "replace"], "id,name\nlima,Lima\n")
    #expect(outcome.status == 64)
    #expect(outcome.err.contains(option == "--mode" ? "upsert" : "keep"), "\(outcome)")
  }

  @Test(
    arguments: [
      ("insert", 65, "Lima", ""), ("upsert", 0, "Rimac", "1 updated"),
      ("update", 0, "Rimac", "1 updated"), ("skip", 0, "Lima", "1 skipped"),
    ] as [(String, Int32, String, String)])
  func `the mode decides what happens to existing records`(
    mode: String, status: Int32, name: String, word: String
  ) {
    #expect(run([], "id,name\nlima,Lima\n").status == 0)
    let outcome = run(["--mode", mode], "id,name\nlima,Rimac\n")
    #expect(outcome.status == status && (word.isEmpty || outcome.err.contains(word)))
    #expect(sandbox.run("list-cities --columns name").lines.last == name)
    #expect(outcome.err.contains("skipped") == (mode == "skip"))
  }

  @Test func `an empty field clears a value on request`() {
    #expect(run([], "id,name,country\nlima,Lima,PE\n").status == 0)
    #expect(run(["--empty", "keep"], "id,country\nlima,\n").err.contains("1 unchanged"))
    #expect(run(["--empty", "null"], "id,country\nlima,\n").err.contains("1 updated"))
    #expect(sandbox.run("list-cities --columns id,country").lines.last == "lima,")
    let outcome = run(["--empty", "null"], "id,name\nlima,\n")
    #expect(outcome.status == 65 && outcome.err.contains("required, cannot be cleared"))
  }

  @Test(
    arguments: [
      "id,name\nx,X\n", "[{\"id\": \"x\", \"name\": \"X\"}]", "{\"id\": \"x\", \"name\": \"X\"}\n",
      "\u{FEFF} \r\n[\n {\"id\": \"x\", \"name\": \"X\"}\n]\n",
    ])
  func `the format of standard input is detected from its first bytes`(text: String) {
    #expect(run([], text).status == 0, "\(run([], text))")
    #expect(sandbox.run("list-cities --columns name").lines.last == "X")
  }

  @Test func `a format option overrides the detected format`() {
    let outcome = run(["--from", "csv", "--map", "[x]=id", "--map", "y=name"], "[x],y\na,A\n")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(run(["--from", "csv"], "[]\n").err.contains("unknown column '[]'"))
  }

  @Test(
    arguments: [
      ("latin1", [0xE9]), ("windows-1252", [0x80]), ("euc-kr", [0xBC, 0xAD, 0xBF, 0xEF]),
      ("gb18030", [0xB1, 0xB1, 0xBE, 0xA9]), ("shift_jis", [0x93, 0x8C, 0x8B, 0x9E]),
    ] as [(String, [UInt8])])
  func `a file in another encoding is read`(encoding: String, name: [UInt8]) {
    let expected = [
      "latin1": "é", "windows-1252": "€", "euc-kr": "서울", "gb18030": "北京", "shift_jis": "東京",
    ]
    let bytes = Array("id,name\nx,".utf8) + name + [0x0A]
    let plain = sandbox.run(words: ["import", "cities", "-"], input: bytes)
    #expect(plain.status == 65 && plain.err.contains("--encoding"))
    let outcome = sandbox.run(
      words: ["import", "cities", "-", "--encoding", encoding], input: bytes)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(sandbox.run("list-cities --columns name").lines.last == expected[encoding])
  }

  @Test func `a UTF-16 file is read with the encoding that the hint suggests`() {
    for isBig in [false, true] {
      let bytes = "\u{FEFF}id,name\r\nseoul,서울\r\n".utf16.flatMap { unit in
        isBig ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let plain = sandbox.run(words: ["import", "cities", "-"], input: bytes)
      #expect(plain.status == 65 && plain.err.contains("add --encoding utf-16"))
      let outcome = sandbox.run(
        words: ["import", "cities", "-", "--encoding", "utf-16"], input: bytes)
      #expect(outcome.status == 0, "\(outcome)")
    }
  }

  @Test(arguments: ["klingon", ""])
  func `an unknown encoding is rejected`(name: String) {
    let outcome = run(["--encoding", name], "id,name\nlima,Lima\n")
    #expect(outcome.status == 64 && outcome.err.contains("no such encoding"))
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
  }

  @Test func `large files in another encoding are read completely`() {
    let rows = (0..<8_000).map { "c-\($0),서울 \($0)\n" }.joined()
    let bytes = "id,name\n\(rows)".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(bytes.count > 3 * 64 * 1_024)
    let outcome = sandbox.run(
      words: ["import", "cities", "-", "--encoding", "utf-16le"], input: bytes)
    #expect(outcome.err.hasPrefix("8000 rows: 8000 added"), "\(outcome)")
    #expect(sandbox.run("show-city c-7999").out.contains("서울 7999"))
  }
}
