import Foundation
import MetroTestSupport
import Testing

/// Gives the real program malicious and damaged files.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct HostileFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private static let nothing = "hint: nothing was changed\n"

  /// Runs a script that ends with a failing import and checks its error and the unchanged catalog.
  ///
  /// The script has 60 seconds of processor time and 1 GB of memory.
  private func expectRefusal(
    _ script: String, status: Int32 = 65, _ message: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try sandbox.text(of: "catalog.sqlite")
    let outcome = try sandbox.shell(
      "ulimit -t 60; \(Sandbox.limit(kibibytes: 1_048_576)); \(script)")
    #expect(outcome.status == status && outcome.out == "", sourceLocation: sourceLocation)
    #expect(
      outcome.err.hasPrefix("metro: \(message)"), "\(outcome.err)", sourceLocation: sourceLocation)
    #expect(outcome.err.utf8.count < 1_000, sourceLocation: sourceLocation)
    #expect(
      try sandbox.text(of: "catalog.sqlite") == before, "it was changed",
      sourceLocation: sourceLocation)
    #expect(
      try !sandbox.files.contains { $0.hasPrefix("catalog.sqlite-") },
      sourceLocation: sourceLocation)
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: sandbox.folder.appending(path: name))
  }

  // MARK: - Length and number

  @Test(arguments: ["", "\""])
  func `a field of 100 MB is rejected before it is read completely`(quote: String) throws {
    let rows = "printf 'id,name\\nx,\(quote)'; head -c 100000000 /dev/zero | tr '\\0' y"
    try expectRefusal(
      "\(Sandbox.limit(kibibytes: 400_000)); { \(rows); } | metro import cities -",
      "standard input:2:3: field is longer than 16777216 bytes")
  }

  @Test func `an endless line is rejected before it is read completely`() throws {
    try expectRefusal(
      "{ printf '{\"id\":\"'; head -c 100000000 /dev/zero | tr '\\0' y; } "
        + "| metro import cities - --from ndjson",
      "standard input:1: the line is longer than 64 MiB")
  }

  @Test func `a row has at most 10,000 columns`() throws {
    for (count, status) in [(10_000, 0), (10_001, 65)] as [(Int, Int32)] {
      let others = (2..<count).map { "c\($0)" }
      let header = (["id", "name"] + others).joined(separator: ",")
      let row = "x,X" + String(repeating: ",", count: count - 2)
      try sandbox.write("\(header)\n\(row)\n", to: "wide.csv")
      let outcome = try sandbox.shell(
        "metro import cities wide.csv --ignore-columns \(others.joined(separator: ","))")
      #expect(outcome.status == status)
      guard status != 0 else { continue }
      #expect(outcome.err.hasPrefix("metro: wide.csv:1:58893: row has more than 10000 fields"))
    }
    #expect(sandbox.run("show-city x").status == 0)
  }

  @Test func `a quote that is open until the end of 10 MB is reported where it begins`() throws {
    let rows = (0..<500_000).map { "x-\($0),City \($0)\n" }.joined()
    try sandbox.write("id,name\na,A\nb,\"B\n" + rows, to: "long.csv")
    try expectRefusal(
      "metro import cities long.csv", "long.csv:3:3: quote opened here is never closed")
  }

  // MARK: - Bytes

  @Test(arguments: [
    ("id,name\\nx,a\\0b\\n", "2:4: NUL byte in the text"),
    ("id,name\\nx,X\\ry,Y\\n", "2:4: carriage return without a line feed"),
    ("id,name\\nx,X\\ny,a\\377b\\nz,Z\\n", "3:4: byte 0xFF is not UTF-8"),
    ("id,name\\nx,\\355\\240\\200\\n", "2:3: byte 0xED is not UTF-8"),
    ("id,name\\nx,\"X\" Y\\n", "2:6: text after a closing quote"),
    ("id,name\\nx,X\"Y\\n", "2:4: quote in a field that does not begin with one"),
    ("id,name\\nx\\n", "2:1: row has 1 field, the header has 2"),
    ("\\377\\376i\\0d\\0\\n\\0", "1:1: the text is UTF-16"),
    ("\\376\\377\\0i\\0d\\0\\n", "1:1: the text is UTF-16"),
    ("i\\0d\\0\\n\\0x\\0\\n\\0", "1:2: NUL byte in the text; is it UTF-16?"),
    ("", "1: the file is empty"), ("\\n\\r\\n\\n", "1: the file is empty"),
    ("\\357\\273\\277", "1: the file is empty"),
  ])
  func `non-tabular bytes are rejected with their place`(bytes: String, place: String) throws {
    try expectRefusal("printf '\(bytes)' | metro import cities -", "standard input:\(place)")
  }

  @Test func `lines may have different endings`() throws {
    let text = "id,name\r\na,A\nb,\"B\"\r\n\r\n\nc,C"
    let outcome = sandbox.run("import cities -", input: text)
    #expect(outcome.status == 0 && outcome.err.hasPrefix("3 rows: 3 added"))
  }

  @Test func `a file with only a header imports nothing and is not an error`() throws {
    for text in ["id,name", "id,name\n", "id,name\r\n\r\n"] {
      let outcome = sandbox.run("import cities -", input: text)
      #expect(outcome.status == 0 && outcome.err.hasPrefix("0 rows: 0 added"), "\(outcome)")
    }
  }

  // MARK: - JSON

  @Test func `endlessly nested JSON is rejected`() throws {
    let text = "head -c 100000 /dev/zero | tr '\\0' '['"
    try expectRefusal(
      "{ printf '{\"id\":'; \(text); } | metro import cities - --from ndjson",
      "standard input:1:70: the value is nested too deeply")
    try expectRefusal(
      "{ printf '[{\"id\":'; \(text); } | metro import cities - --from json",
      "standard input:1:100008: the array is not closed")
    try expectRefusal(
      "{ printf '[{\"id\":'; \(text); \(text) | tr '[' ']'; printf '}]'; } "
        + "| metro import cities - --from json",
      "standard input:1:71: the value is nested too deeply")
  }

  @Test(arguments: ["1e999", "-1e999", "1e-999", "1E+400", "99999999999999999999", "0.1", "-1"])
  func `a number that no field can store is rejected`(number: String) throws {
    let file = "[{\"id\":\"x\",\"name\":\"X\",\"geonames\":\(number)}]"
    try sandbox.write(file, to: "a.json")
    try expectRefusal("metro import cities a.json", "a.json:1:23: geonames '")
  }

  // MARK: - Other kinds of files

  @Test func `directories, devices and other inputs without rows are rejected`() throws {
    try expectRefusal("metro import cities .", status: 66, ".: is a directory")
    try expectRefusal("metro import cities / --from csv", status: 66, "/: is a directory")
    try expectRefusal("metro import cities none.csv", status: 66, "none.csv: ")
    try expectRefusal("metro import cities ''", status: 66, "")
    try expectRefusal("metro import cities /dev/null --from csv", "/dev/null:1: the file is empty")
    try expectRefusal("metro import cities /dev/zero --from csv", "/dev/zero:1:1: NUL byte")
    try expectRefusal(
      "metro import cities /dev/zero --from json", "/dev/zero:1:1: expected a JSON array")
    try expectRefusal(
      "metro import cities /dev/zero --from ndjson", "/dev/zero:1: the line is longer")
  }

  @Test func `a named pipe is read like a file`() throws {
    let outcome = try sandbox.shell(
      "mkfifo p.csv && { printf 'id,name\\nx,X\\n' > p.csv & } && metro import cities p.csv")
    #expect(outcome.status == 0 && outcome.err.hasPrefix("1 row: 1 added"), "\(outcome)")
  }

  @Test func `the catalog cannot be imported into itself`() throws {
    try expectRefusal(
      "metro import cities catalog.sqlite", status: 64, "catalog.sqlite: unknown file extension"
    )
    try expectRefusal(
      "metro import cities catalog.sqlite --from csv", "catalog.sqlite:1:16: NUL byte in the text")
    try expectRefusal(
      "metro import cities catalog.sqlite --from ndjson", "catalog.sqlite:1: the text is not UTF-8")
    try expectRefusal(
      "metro import cities catalog.sqlite --from json", "catalog.sqlite:1:1: expected a JSON")
    let options = "--keep-going --rejects catalog.sqlite"
    try expectRefusal("echo id | metro import cities - \(options)", status: 73, "")
  }

  @Test(.enabled(if: FaultTests.unprivileged != nil, "needs a way to give up the rights of root"))
  func `an unreadable file is reported`() throws {
    try sandbox.write("id,name\nx,X\n", to: "a.csv")
    #expect(
      try sandbox.shell("chmod 777 . && chmod 666 catalog.sqlite && chmod 000 a.csv").status == 0)
    try expectRefusal(
      "\(FaultTests.unprivileged ?? "") metro import cities a.csv", status: 77, "a.csv: ")
  }

  @Test func `a closed standard input is reported`() throws {
    let outcome = try sandbox.shell("metro import cities - <&-")
    #expect(outcome.status != 0 && outcome.err.hasPrefix("metro: "), "\(outcome)")
  }

  @Test func `a closed standard error does not affect the imported records`() throws {
    let rows = (0..<20_000).map { "x-\($0),City \($0),\($0 == 5_000 ? "ZZ" : "")\n" }
    try sandbox.write("id,name,country\n" + rows.joined(), to: "rows")
    let outcome = try sandbox.shell("cat rows | metro import cities - --keep-going 2>&-")
    #expect(outcome.status == 1)
    #expect(sandbox.run("list-cities --columns id --no-header").lines.count == 8 + 19_999)
  }

  // MARK: - Faults in the middle of an import

  @Test func `an invalid byte in the encoding ends the import without a hang`() throws {
    for options in ["", "--keep-going"] {
      for format in ["csv", "ndjson", "json"] {
        let outcome = try sandbox.shell(
          """
          ulimit -t 10; \(Sandbox.limit(kibibytes: 1_048_576))
          printf 'id,name\\nx,a\\201b\\n' > a.\(format)
          metro import cities a.\(format) --encoding windows-1252 \(options)
          """)
        #expect([1, 65].contains(outcome.status), "\(options) \(format) \(outcome.status)")
        #expect(outcome.err.utf8.count < 2_000)
      }
    }
  }

  @Test func `a file that is truncated while it is read is rejected`() throws {
    let rows = (0..<100_000).map { "x-\($0),City \($0),PE\n" }
    try sandbox.write("id,name,country\n" + rows.joined(), to: "rows.csv")
    let before = try sandbox.text(of: "catalog.sqlite")
    let program = try RunningProgram(["import", "cities", "rows.csv"], in: sandbox)
    // The write-ahead log exists once the import has begun to write; then half a row is left.
    try program.wait { try sandbox.files.contains("catalog.sqlite-wal") }
    #expect(unsafe truncate(sandbox.path("rows.csv"), 1_500_003) == 0)
    let outcome = try program.end()
    // The import may have finished first.
    if outcome.status == 0 { return }
    #expect(outcome.status == 65 && outcome.err.hasPrefix("metro: rows.csv:"), "\(outcome)")
    #expect(try sandbox.text(of: "catalog.sqlite") == before)
  }

  @Test func `an import that is killed while it writes leaves the catalog unchanged`() throws {
    let rows = (0..<200_000).map { "x-\($0),City \($0),PE\n" }
    try sandbox.write("id,name,country\n" + rows.joined(), to: "rows.csv")
    for pause in [20_000, 100_000, 300_000] as [useconds_t] {
      let program = try RunningProgram(["import", "cities", "rows.csv"], in: sandbox)
      try program.wait { try sandbox.files.contains("catalog.sqlite-wal") }
      usleep(pause)
      program.signal(SIGKILL)
      #expect(try program.end().status == 137)
      #expect(sandbox.run("list-cities --columns id --no-header").lines.count == 8)
    }
    #expect(sandbox.run("add-city Lima").status == 0)
    #expect(try sandbox.shell("sqlite3 catalog.sqlite 'PRAGMA integrity_check'").out == "ok\n")
  }

  @Test(
    .enabled(if: FaultTests.canMount, "needs the right to mount a small file system"),
    .disabled(if: Sandbox.isSanitized, "the thread sanitizer itself needs a temporary file"))
  func `a disk that fills up during an import is reported`() throws {
    let rows = (0..<30_000).map { "x-\($0),City \($0),PE\n" }
    try sandbox.write("id,name,country\n" + rows.joined(), to: "rows.csv")
    let outcome = try sandbox.shell(
      """
      mkdir small && mount -t tmpfs -o size=1m tmpfs small && cp catalog.sqlite small/c.sqlite
      export METRO_CATALOG=small/c.sqlite
      for way in '' '--keep-going' '--keep-going --rejects small/r.csv'; do
        metro import cities rows.csv $way; echo $?
      done
      TMPDIR=$PWD/small metro import cities - < /dev/null; echo $?
      cat rows.csv | TMPDIR=$PWD/small metro import cities -; echo $?
      metro list-cities --columns id --no-header | wc -l
      ls small; umount small
      """)
    #expect(outcome.lines == ["74", "74", "74", "65", "74", "8", "c.sqlite"], "\(outcome)")
  }
}
