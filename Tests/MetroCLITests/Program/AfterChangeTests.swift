import Foundation
import MetroCLI
import MetroTestSupport
import Testing

/// Checks that a command whose change was stored succeeds, whatever fails afterward.
struct AfterChangeTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private static let note = "hint: the change was made; only its report failed\n"

  /// The number of the latest revision.
  private var latest: Int {
    Int(sandbox.run("history --csv --limit 1 --no-header").out.prefix { $0 != "," }) ?? -1
  }

  @Test func `undo, redo, revert and split succeed without a temporary folder`() throws {
    #expect(sandbox.run("add-theme Rain").status == 0)
    let other = sandbox.run("list-themes --columns id --no-header").lines.first { $0 != "rain" }
    #expect(sandbox.run("merge theme/rain theme/\(try #require(other)) --keep right").status == 0)
    for line in ["split theme/rain", "undo", "redo", "revert \(latest)"] {
      let before = latest
      let outcome = try sandbox.shell("TMPDIR=/nonexistent metro \(line)")
      #expect(outcome.status == 0 && outcome.err.contains(Self.note), "\(line): \(outcome)")
      #expect(latest == before + 1, "\(line)")
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [
      "add-city Lima --country PE", "add-participant seoul-2015 seoul --role observer",
      "add-organization ICLEI-X", "add-name city/quito Kitu --language qu",
      "add-presentation Water --program seoul-2015", "add-theme Rain",
    ])
  func `a change succeeds if its IDs cannot be printed, and names them`(line: String) throws {
    for stream in ["> /dev/full", ">&-"] {
      let before = latest
      let outcome = try sandbox.shell("metro \(line) \(stream)")
      #expect(outcome.status == 0 && outcome.err.hasPrefix("metro: output: "), "\(outcome)")
      #expect(outcome.err.contains(Self.note + "Added "), "\(outcome)")
      #expect(latest == before + 1)
      #expect(sandbox.run("undo").status == 0)
    }
  }

  @Test func `a failed report is one JSON object with the code of a success`() throws {
    let outcome = try sandbox.shell("metro add-theme Rain --errors json --quiet >&-")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.hasPrefix(#"{"code":0,"message":"output: "#), "\(outcome)")
    #expect(outcome.err.contains(#""hint":"the change was made; only its report failed""#))
  }

  @Test(arguments: [
    "add-theme Rain", "edit-city quito --name Kitu", "import themes x.csv", "undo", "apply d --yes",
    "dump e", "init --catalog new.sqlite", "backup b.sqlite", "restore a.sqlite --force", "compact",
    "check --repair",
  ])
  func `a command succeeds if the reader of its messages has left`(line: String) throws {
    #expect(sandbox.run("dump ./d").status == 0 && sandbox.run("backup ./a.sqlite").status == 0)
    #expect(sandbox.run("edit-city seoul --name Soul").status == 0)
    try sandbox.write("id,label\nx,X\n", to: "x.csv")
    // The reader ends before the command writes to the pipe.
    let outcome = try sandbox.shell(
      """
      mkfifo p; sh -c ': < p' & exec 3> p; wait
      metro \(line) > p.out 2>&3
      """)
    #expect(outcome.status == 0, "\(line): \(outcome)")
  }

  @Test func `an ID for a closed pipe is stored, and the command succeeds`() throws {
    let outcome = try sandbox.shell(
      """
      mkfifo p; sh -c ': < p' & exec 3> p; wait
      metro add-theme Rain >&3
      """)
    #expect(outcome.status == 0 && outcome.err.contains(Self.note), "\(outcome)")
    #expect(sandbox.run("show-theme rain").status == 0)
  }

  // MARK: - Files beside an import

  /// Creates a folder in place of a file that a command has begun, and interrupts nothing.
  private static func makeFolder(_ path: String) -> Bool {
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return false
  }

  private static let rows = "id,name,country\nlima,Lima,PE\nx,X,XX\n"

  @Test func `rejected rows that cannot get their name keep another, and the import succeeds`()
    throws
  {
    try sandbox.write(Self.rows, to: "x.csv")
    let target = sandbox.path("r.csv")
    // The target becomes a directory while the rows are read.
    sandbox.adapt = { $0.isInterrupted = { Self.makeFolder(target) } }
    let outcome = sandbox.run("import cities ./x.csv --keep-going --rejects ./r.csv")
    #expect(outcome.status == 1 && !outcome.err.contains("nothing was changed"), "\(outcome)")
    #expect(outcome.err.contains("2 rows: 1 added, 0 updated, 0 unchanged, 1 rejected"))
    let kept = "r.csv.\(getpid()).partial"
    #expect(outcome.err.contains("hint: the import was stored; the rejected rows are in "))
    #expect(outcome.err.contains("correct them in \(sandbox.path(kept)) and import that file with"))
    #expect(try sandbox.text(of: kept).hasSuffix(",x,X,XX\n"))
    #expect(sandbox.run("show-city lima").status == 0)
  }

  @Test(.enabled(if: Program.has("strace")), arguments: ["csv", "json", "ndjson"])
  func `an import whose rejected rows do not reach the disk changes nothing`(ending: String) throws
  {
    let objects = [
      #"{"id":"lima","name":"Lima","country":"PE"}"#, #"{"id":"x","name":"X","country":"XX"}"#,
    ]
    try sandbox.write(
      ending == "csv"
        ? Self.rows
        : ending == "json"
          ? "[" + objects.joined(separator: ",") + "]" : objects.joined(separator: "\n"),
      to: "x.\(ending)")
    let trace = "strace -f -qq -o log -e trace=fsync -e inject=fsync:error=EIO:when=1"
    let outcome = try sandbox.shell(
      "\(trace) metro import cities x.\(ending) --keep-going --rejects r.\(ending)")
    #expect(outcome.status == 74 && outcome.err.contains("Input/output error"), "\(outcome)")
    #expect(sandbox.run("show-city lima").status == 1)
    #expect(try !sandbox.files.contains { $0.hasPrefix("r.") })
  }

  @Test(.enabled(if: Program.has("strace")))
  func `questions that cannot get their name keep another, and the import succeeds`() throws {
    try sandbox.write("name\nSan José\n", to: "x.csv")
    let trace = "strace -f -qq -o log -e trace=rename -e inject=rename:error=EIO:when=1"
    let outcome = try sandbox.shell(
      "\(trace) metro import cities x.csv --fill --candidates q.csv")
    #expect(outcome.status == 0, "\(outcome)")
    let kept = try #require(sandbox.files.first { $0.hasPrefix("q.csv.") })
    #expect(outcome.err.contains("hint: the import was stored; the questions are in \(kept)\n"))
    #expect(try sandbox.text(of: kept).contains("San José"))
  }

  // MARK: - Interruptions and later steps

  @Test func `an interruption after the change is a note`() throws {
    let before = latest
    sandbox.adapt = { $0.writeOutput = { _ in throw CancellationError() } }
    let outcome = sandbox.run("add-theme Rain")
    sandbox.adapt = { _ in }
    #expect(outcome.status == 0 && latest == before + 1, "\(outcome)")
    #expect(outcome.err.hasPrefix("metro: interrupted\n" + Self.note), "\(outcome)")
  }

  @Test(.enabled(if: Program.has("python3")))
  func `compact says that it has folded the history if it cannot reclaim the space`() throws {
    // Another program takes the lock right after the history is folded. It closes what it inherits,
    // which would keep its parent waiting.
    sandbox.adapt = { [unowned sandbox] in
      $0.ignoreClosedPipes = {
        _ = try? sandbox.shell(
          """
          python3 -c "
          import os, sqlite3, time
          os.closerange(3, 65536)
          held = sqlite3.connect('catalog.sqlite')
          held.execute('BEGIN IMMEDIATE')
          open('locked', 'w').close()
          while not os.path.exists('done'): time.sleep(0.1)
          " > /dev/null 2>&1 &
          until [ -e locked ]; do sleep 0.05; done
          """)
      }
    }
    let outcome = sandbox.run("compact --history-before 2999-12-31 --wait 0")
    try sandbox.write("", to: "done")
    #expect(outcome.status == 75 && !outcome.err.contains("nothing was changed"), "\(outcome)")
    #expect(
      outcome.err.contains("hint: the history was folded, but the space was not reclaimed; run"))
  }

  @Test func `check says that it has repaired the catalog if it cannot print its findings`() throws
  {
    let outcome = try sandbox.shell("metro check --repair >&-")
    #expect(outcome.status == 74, "\(outcome)")
    #expect(outcome.err.contains("hint: the catalog was repaired, but the check failed"))
  }

  @Test(.enabled(if: Program.has("strace")), arguments: ["init --catalog n/b", "backup n/b"])
  func `a file in a folder that cannot be synchronized is reported as written`(line: String) throws
  {
    let outcome = try sandbox.shell(
      """
      mkdir n
      strace -f -qq -o log -P "$PWD/n" -e trace=fsync -e inject=fsync:error=EIO metro \(line)
      """)
    #expect(outcome.status == 74 && !outcome.err.contains("nothing was changed"), "\(outcome)")
    #expect(outcome.err.contains("n/b: written, but its folder cannot be synchronized: "))
    #expect(sandbox.run("check --catalog ./n/b").status == 0)
  }
}
