import Foundation
import MetroTestSupport
import Testing

/// Checks what a command must not overwrite, block or trust.
@Suite(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
struct SafetyTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
  }

  @Test func `output is never written to the catalog file`() throws {
    for name in ["./catalog.sqlite", "./link.csv"] {
      try? FileManager.default.createSymbolicLink(
        atPath: sandbox.path("link.csv"), withDestinationPath: sandbox.path("catalog.sqlite"))
      let outcome = sandbox.run("export cities -f csv -o \(name)")
      #expect(outcome.status == 73)
      #expect(outcome.err.contains("this is the catalog itself"))
    }
    #expect(sandbox.run("list-cities").lines.count == 9)
  }

  @Test func `output to a named pipe is written through it`() throws {
    let outcome = try sandbox.shell(
      "mkfifo p.csv && (cat p.csv > got.csv &) && metro list-cities -o p.csv && test -p p.csv")
    #expect(outcome.status == 0)
    for _ in 0..<100 where try sandbox.text(of: "got.csv").isEmpty { usleep(20_000) }
    #expect(try sandbox.text(of: "got.csv") == sandbox.run("list-cities").out)
  }

  @Test func `an import that waits for its pipe does not block writers`() throws {
    let outcome = try sandbox.shell(
      """
      (sleep 2; printf 'id,name\\nlima,Lima\\n') | metro import cities - &
      sleep 0.5
      metro --wait 0.5 add-city Bogotá
      wait
      """)
    #expect(outcome.out == "bogota\n")
    #expect(sandbox.run("list-cities --columns id").lines.contains("lima"))
  }

  @Test func `a row that resembles a record and differs does not change it`() {
    let before = sandbox.run("list-cities --format json").out
    let same = sandbox.run("import cities -", input: "name,country\nBEIJING,CN\n")
    #expect(same.status == 0 && same.err.contains("1 unchanged"), "\(same)")
    #expect(sandbox.run("list-cities --format json").out == before)
    let other = sandbox.run("import cities -", input: "name,country\nBeijing,US\n")
    #expect(other.status == 0 && other.err.contains("1 added"), "\(other)")
    #expect(sandbox.run("list-cities --columns id,country").lines.contains("beijing,CN"))
    #expect(sandbox.run("import cities -", input: "id,name\nbeijing,Peking\n").status == 0)
  }

  @Test(arguments: [
    "list-programs --year 2015 --year 2016", "list-cities --role participant --role observer",
    "list-cities --met quito --met jakarta",
  ])
  func `a filter with one value is rejected if it is repeated`(line: String) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.err.contains("is given more than once"))
  }

  @Test func `an option with one value is rejected if it is repeated`() {
    let outcome = sandbox.run("edit-city quito --country PE --country EC")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("only one value is accepted, and 2 are given"))
  }

  @Test func `links of one kind get different IDs from their labels`() {
    for (label, id) in [("One", "seoul-2015-page"), ("Two", "seoul-2015-page-2")] {
      let outcome = sandbox.run("add-link \(label) --program seoul-2015 --relation page")
      #expect(outcome.out == id + "\n")
    }
    #expect(sandbox.run("add-link One --program seoul-2015 --relation page").status == 65)
  }

  @Test func `a computed column is not imported and gets no suggestion`() {
    let outcome = sandbox.run("import programs -", input: "id,title,cities\nx,X,3\n")
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("the column 'cities' is computed from other records"))
    #expect(outcome.err.contains("metro export programs writes columns that can be imported"))
  }

  @Test func `empty rows are skipped`() {
    let outcome = sandbox.run("import cities -", input: "id,name\nlima,Lima\n,\n")
    #expect(outcome == Outcome(err: "1 row: 1 added, 0 updated, 0 unchanged, 0 rejected\n"))
  }

  @Test func `an untrusted catalog cannot control the terminal or break a command`()
    throws
  {
    try #require(Program.has("sqlite3"))
    let outcome = try sandbox.shell(
      """
      sqlite3 catalog.sqlite "PRAGMA writable_schema = ON;
        DROP TABLE search_pending; CREATE TABLE search_pending (noun, id);
        INSERT INTO search_pending VALUES (NULL, x'00');"
      metro add-city Lima && metro search lima --limit 1
      """)
    #expect(outcome.status == 0, "\(outcome)")
    let named = sandbox.run("import cities ./\u{1B}[31m.csv")
    #expect(named.status == 66 && !named.err.contains("\u{1B}"))
  }

  @Test func `changes of another program under later revisions leave a way out`() throws {
    try #require(Program.has("sqlite3"))
    let outside = "UPDATE city SET name = 'Foreign', wikidata = 'Q5' WHERE id = 'quito'"
    #expect(try sandbox.shell("sqlite3 catalog.sqlite \"\(outside)\"").status == 0)
    try sandbox.succeed("edit-city quito --name Mine")
    let revision = sandbox.run("history --csv --columns revision --limit 1").lines[1]
    let found = sandbox.run("check --csv")
    #expect(
      found.out.contains(
        "revisions,city,quito,another program changed name before revision \(revision),"
          + "metro compact --history-before \(revision)\n"), "\(found)")
    let adopted = sandbox.run("check --adopt")
    #expect(
      adopted.status == 65 && adopted.err.contains("metro compact --history-before \(revision)"),
      "\(adopted)")
    try sandbox.succeed("compact --history-before \(revision)")
    #expect(sandbox.run("check").status == 0)
    // The values of both programs are kept, and the revision can be undone.
    #expect(sandbox.run("show-city quito --csv").out.contains("Mine"))
    #expect(sandbox.run("show-city quito --csv").out.contains("Q5"))
    try sandbox.succeed("undo")
    #expect(sandbox.run("show-city quito --csv").out.contains("Foreign"))
    #expect(sandbox.run("compact --history-before 999").status == 1)
  }

  @Test func `a table with another column is neither adopted nor repaired`() throws {
    try #require(Program.has("sqlite3"))
    let remark = "sqlite3 catalog.sqlite 'ALTER TABLE city ADD COLUMN remark TEXT'"
    #expect(try sandbox.shell(remark).status == 0)
    for option in ["--adopt", "--repair"] {
      let outcome = try sandbox.shell("metro check \(option)")
      #expect(outcome.status == 65)
      #expect(
        outcome.err.hasSuffix(
          "the table city differs from the schema\n"
            + "hint: nothing was changed; metro check lists all faults\n"), "\(outcome)")
    }
  }

  @Test func `a relation is shown, renamed and removed by its ID`() {
    #expect(sandbox.run("rename-membership metropolis-quito m-1").status == 0)
    #expect(sandbox.run("show-membership m-1").out.contains("Quito (quito)"))
    #expect(sandbox.run("remove-membership m-1").status == 0)
    #expect(sandbox.run("show-membership m-1").status == 1)
  }
}
