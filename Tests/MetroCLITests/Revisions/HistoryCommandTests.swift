import MetroCLI
import MetroCore
import Testing
@testable import MetroText

/// Checks `history`, `show-revision`, `diff-revisions`, `blame` and `--at`.
struct HistoryCommandTests {
  let sandbox: Sandbox
  private let clock = Clock()

  private final class Clock {
    var time = UTCTime.epoch
    var user = "kim@desk"
  }

  init() throws {
    sandbox = try Sandbox.withSeoul()
    let clock = clock
    sandbox.adapt = { console in
      console.time = { clock.time }
      console.user = { clock.user }
    }
    try run("add-city Lima --country PE --no-gazetteer", "2026-01-10T10:00:00Z")
    try run("edit-program waterworks --host lima", "2026-01-11T10:00:00Z")
    clock.user = "lee@desk"
    try run("rename-city lima lima-peru", "2026-01-12T10:00:00Z")
    try run("edit-city lima-peru --kind agency --note 'as they said'", "2026-01-13T10:00:00Z")
  }

  private func run(_ line: String, _ time: String) throws {
    clock.time = try #require(UTCTime(time))
    let outcome = sandbox.run(line)
    #expect(outcome.status == 0, "\(line): \(outcome)")
  }

  /// Returns some columns of the printed rows, joined with commas.
  private func columns(_ names: [String], _ line: String) -> [String] {
    let outcome = sandbox.run("\(line) --format tsv")
    #expect(outcome.status == 0, "\(line): \(outcome)")
    let rows = outcome.lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let places = names.compactMap { rows.first?.firstIndex(of: $0) }
    return rows.dropFirst().map { row in places.map { row[$0] }.joined(separator: ",") }
  }

  private func revisions(_ options: String) -> [String] {
    columns(["revision"], "history \(options)")
  }

  @Test func `all revisions are listed, the latest first`() {
    let outcome = sandbox.run("history --limit 3")
    #expect(
      outcome.lines == [
        "revision,time,actor,command,note,changes,undone_by",
        "17,2026-01-13T10:00:00Z,lee@desk,metro edit-city lima-peru --kind agency --note ...,"
          + "as they said,1 city changed,",
        "16,2026-01-12T10:00:00Z,lee@desk,metro rename-city lima lima-peru,,"
          + "\"1 alias added, 1 city and 1 program changed\",",
        "15,2026-01-11T10:00:00Z,kim@desk,metro edit-program waterworks --host lima,,"
          + "1 program changed,",
      ])
    #expect(revisions("") == (1...17).reversed().map(String.init))
  }

  @Test(arguments: [
    ("--record city/lima-peru", ["17", "16", "14"]), ("--record city/lima", ["17", "16", "14"]),
    ("--record program/waterworks", ["16", "15", "5"]),
    ("--type city --since 2026-01-01", ["17", "16", "14"]),
    ("--type program --since 2026-01-01", ["16", "15"]),
    ("--actor kim@desk", ["15", "14"]), ("--actor kim", []), ("--limit 0", []),
    ("--limit 1", ["17"]), ("--since 2026-01-12", ["17", "16"]),
    ("--since 2026-01-12T10:00:00Z --until 2026-01-12T10:00:00Z", ["16"]),
    ("--since 2026-01-12T10:00:01Z --until 2026-01-13T09:59:59Z", []),
    ("--until 2026-01-11 --limit 2", ["15", "14"]),
    ("--record city/lima-peru --actor lee@desk --limit 1", ["17"]),
  ])
  func `a filter keeps the matching revisions`(options: String, expected: [String]) {
    #expect(revisions(options) == expected)
  }

  @Test func `an undone revision names the revision that undid it`() {
    #expect(sandbox.run("undo 15").status == 1)
    #expect(sandbox.run("undo 17").status == 0)
    #expect(
      columns(["revision", "undone_by"], "history --limit 2")
        == ["18,", "17,18"])
    #expect(sandbox.run("redo").status == 0)
    #expect(
      columns(["revision", "undone_by"], "history --limit 3")
        == ["19,", "18,19", "17,"])
  }

  @Test(arguments: [
    ("history --record x", 64), ("history --record city/", 64), ("history --record city/Q!", 1),
    ("history --record planet/mars", 64), ("history --record city/nowhere", 1),
    ("history --type planet", 64), ("history --since yesterday", 64),
    ("history --since 2026-13-01", 64), ("history --until 14", 64), ("history --limit -1", 64),
    ("history --limit x", 64), ("history --since 2026-01-01T25:00:00Z", 64),
    ("show-revision", 64), ("show-revision x", 64), ("show-revision -1", 64),
    ("show-revision 0", 1), ("show-revision 99", 1), ("show-revision 99999999999999999999", 64),
    ("show-revision +3", 64), ("diff-revisions 1", 64), ("diff-revisions 1 x", 64),
    ("diff-revisions 1 99", 1), ("diff-revisions 99 1", 1), ("blame quito", 64),
    ("blame city/nowhere", 1), ("undo abc", 64), ("undo -1", 64),
    ("undo 0", 1), ("undo 99", 1), ("undo 1.5", 64), ("undo 1 2", 64), ("revert", 64),
    ("revert x", 64), ("revert 99", 1), ("redo", 1), ("redo 3", 64), ("list-cities --at x", 64),
    ("list-cities --at 99", 1), ("list-cities --at -1", 64), ("list-cities --at ''", 64),
    ("list-cities --at 2026-01", 64), ("list-cities --at 2026-01-32", 64),
    ("show-city quito --at 99", 1), ("edit-city quito --name X --at 1", 64),
    ("undo --at 1", 64),
  ])
  func `invalid revisions, dates and records fail with three lines`(line: String, status: Int) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == Int32(status), "\(outcome)")
    #expect(outcome.out == "" && outcome.err.hasPrefix("metro: "), "\(outcome)")
    #expect(outcome.err.split(separator: "\n").count <= 3)
    #expect(revisions("--limit 1") == ["17"])
  }

  @Test(arguments: [
    ("list-cities --at foo", "a revision such as 12, "),
    ("list-cities --at revision", "a revision such as 12, "),
    ("list-cities --at 2026-13-01", "a revision such as 12, "),
    ("export cities --since x", "a revision such as 12, "),
    ("history --since yesterday", "a day such as "), ("history --until 14", "a day such as "),
  ])
  func `an invalid point in time is rejected with examples`(line: String, first: String) {
    let lines = sandbox.run(line).err.split(separator: "\n")
    #expect(lines.count == 2 && lines[1].hasPrefix("hint: give \(first)"))
    #expect(lines[1].hasSuffix("or a time such as 2015-04-08T10:00:00Z"))
  }

  @Test func `the error for a missing revision names the latest one`() {
    #expect(
      sandbox.run("list-cities --at 99").err == """
        metro: revision 99: no such revision
        hint: the latest is 17; metro history lists them

        """)
  }

  @Test func `a revision is shown as text, and as rows on request`() {
    #expect(
      sandbox.run("show-revision 16").out == """
        revision 16
          time     2026-01-12T10:00:00Z
          actor    lee@desk
          command  metro rename-city lima lima-peru
        rename city lima to lima-peru
        add alias city-lima
          city: lima-peru
          former: lima
          reason: renamed
          number: 1

        """)
    #expect(
      sandbox.run("show-revision 17 --csv").lines == [
        "change,noun,id,field,before,after", "changed,city,lima-peru,kind,city,agency",
      ])
    #expect(sandbox.run("show-revision 15 --json").out.contains(#""after": "lima""#))
  }

  @Test func `two revisions are compared in both directions`() {
    #expect(
      sandbox.run("diff-revisions 13 17 --csv --no-header").lines == [
        "added,city,lima-peru,name,,Lima", "added,city,lima-peru,country,,PE",
        "added,city,lima-peru,kind,,agency", "changed,program,waterworks,host,,lima-peru",
        "added,alias,city-lima,city,,lima-peru", "added,alias,city-lima,former,,lima",
        "added,alias,city-lima,reason,,renamed", "added,alias,city-lima,number,,1",
      ])
    #expect(
      sandbox.run("diff-revisions 17 14 --csv --no-header").lines == [
        "renamed,city,lima,id,lima-peru,lima", "changed,city,lima,kind,agency,city",
        "changed,program,waterworks,host,lima-peru,",
        "removed,alias,city-lima,city,lima-peru,", "removed,alias,city-lima,former,lima,",
        "removed,alias,city-lima,reason,renamed,", "removed,alias,city-lima,number,1,",
      ])
    #expect(sandbox.run("diff-revisions 17 17 --csv --no-header").out == "")
  }

  @Test func `blame reports who set each field`() {
    #expect(
      columns(["field", "value", "revision", "actor"], "blame city/lima-peru") == [
        "name,Lima,14,kim@desk", "country,PE,14,kim@desk", "kind,agency,17,lee@desk",
      ])
    #expect(
      columns(["field", "revision"], "blame city/lima --at 14") == [
        "name,14", "country,14", "kind,14",
      ])
  }

  @Test func `blame credits a restored value to the revision that first set it`() {
    #expect(sandbox.run("edit-city quito --name A").status == 0)
    #expect(sandbox.run("edit-city quito --name B").status == 0)
    #expect(sandbox.run("edit-city quito --name A").status == 0)
    #expect(sandbox.run("undo 18").status == 0)
    #expect(columns(["field", "revision"], "blame city/quito")[0] == "name,1")
    #expect(sandbox.run("revert 18").status == 0)
    #expect(columns(["field", "revision"], "blame city/quito")[0] == "name,18")
  }

  @Test(arguments: [
    "14", "2026-01-10", "2026-01-10T10:00:00Z", "2026-01-11T09:59:59Z",
  ])
  func `every reading command can read a past revision`(at: String) throws {
    func out(_ line: String) -> String {
      let outcome = sandbox.run("\(line) --at \(at)")
      #expect(outcome.status == 0, "\(line): \(outcome)")
      return outcome.out
    }
    #expect(out("list-cities --columns id").contains("lima\n"))
    #expect(!out("list-programs --columns host").contains("lima"))
    #expect(out("show-city lima").contains("Lima"))
    #expect(sandbox.run("show-city lima-peru --at \(at)").status == 1)
    #expect(out("export cities").contains("lima,Lima,PE,city"))
    #expect(out("search lima").contains("lima"))
    #expect(out("stats --by city --csv") != "")
    #expect(out("sql 'SELECT id FROM cities'").contains("lima\n"))
    #expect(out("sql 'SELECT max(revision) FROM revisions'").contains("14"))
    #expect(out("history --limit 1 --csv --no-header").hasPrefix("14,"))
    _ = out("dump ./then")
    #expect(try sandbox.text(of: "then/cities.csv").contains("lima,Lima,PE,city"))
    #expect(sandbox.run("diff ./then --at \(at)").status == 0)
    #expect(sandbox.run("diff ./then").status == 1)
  }

  @Test func `an undo reports its changes in a dry run and afterwards`() {
    let plan = sandbox.run("undo --dry-run")
    #expect(plan.out == "change city lima-peru\n  kind: agency -> city\n" && plan.err == "")
    let outcome = sandbox.run("undo --note 'wrong'")
    #expect(
      outcome.err == """
        Undid revision 17 (metro edit-city lima-peru --kind agency --note ...).
        Changed city lima-peru.
          kind: agency -> city

        """)
    #expect(revisions("--limit 1") == ["18"])
    #expect(sandbox.run("undo -q").err == "")
    let redo = sandbox.run("redo")
    #expect(redo.err.hasPrefix("Redid revision 16 (metro rename-city lima lima-peru).\n"))
  }

  @Test func `an undo or a redo cannot be undone by its number`() {
    #expect(sandbox.run("undo").status == 0 && sandbox.run("redo").status == 0)
    #expect(
      sandbox.run("undo 18").err.hasPrefix(
        "metro: revision 18 cannot be undone: it is itself an undo\n"))
    #expect(
      sandbox.run("undo 19").err.hasPrefix(
        "metro: revision 19 cannot be undone: it is itself a redo\n"))
  }

  @Test func `reverting to the current state changes nothing and says so`() {
    #expect(sandbox.run("revert 17").err == "Nothing changed: there is no later revision.\n")
    #expect(sandbox.run("undo").status == 0)
    let outcome = sandbox.run("revert 16")
    #expect(outcome.status == 0 && outcome.err.hasPrefix("Nothing changed"), "\(outcome)")
    #expect(revisions("--limit 1") == ["18"])
  }

  @Test func `a conflict names the revision, the record, the field and the remedy`() {
    #expect(sandbox.run("edit-city lima-peru --kind state").status == 0)
    #expect(
      sandbox.run("undo 17")
        == Outcome(
          err: """
            metro: revision 17 cannot be undone: kind of city 'lima-peru' was changed again by \
            revision 18 (metro edit-city lima-peru --kind state)
            hint: metro undo 18 first, or metro show-revision 18

            """, status: 1))
    #expect(
      sandbox.run("undo 14").err.hasPrefix(
        "metro: revision 14 cannot be undone: city 'lima' was changed again by revision 16"))
    #expect(sandbox.run("undo 17 --errors json").err.contains(#""field""#))
  }

  @Test func `the hint of a conflict is a command that works`() {
    // The changes of one undo conflict with another undo.
    for name in ["A", "B", "A"] {
      #expect(sandbox.run("edit-city quito --name \(name)").status == 0)
    }
    #expect(sandbox.run("undo 18").status == 0)
    let outcome = sandbox.run("undo 20")
    #expect(outcome.err.contains("revision 21 (metro undo 18)"), "\(outcome)")
    #expect(outcome.err.contains("hint: metro show-revision 21\n"), "\(outcome)")
  }

  @Test func `METRO_ACTOR overrides the user`() {
    #expect(sandbox.run("METRO_ACTOR=office edit-city quito --name X").status == 0)
    #expect(sandbox.run("METRO_ACTOR= edit-city quito --name Y").status == 0)
    #expect(
      columns(["actor"], "history --limit 2") == ["lee@desk", "office"])
  }

  @Test(arguments: ["csv", "tsv", "json", "ndjson", "markdown", "table", ""])
  func `control characters of an actor or a note never reach a terminal`(format: String) {
    let evil = "a\u{1B}[2J\u{7}\u{9B}\u{202E}\r"
    sandbox.environment["METRO_ACTOR"] = evil
    let made = sandbox.run(words: ["edit-city", "quito", "--name", "X", "--note", evil])
    #expect(made.status == 0, "\(made)")
    sandbox.terminal = (200, 50)
    sandbox.environment["NO_COLOR"] = "1"
    let option = format.isEmpty ? "" : "--format \(format)"
    for line in ["history --limit 1", "show-revision 18", "blame city/quito"] {
      let outcome = sandbox.run("\(line) --no-pager \(option)")
      #expect(outcome.status == 0, "\(outcome)")
      for text in [outcome.out, outcome.err] {
        #expect(
          !text.unicodeScalars.contains {
            "\u{1B}\u{7}\u{9B}\u{202E}\r".unicodeScalars.contains($0)
          }, "\(line)")
      }
    }
    for line in ["undo 18 --dry-run", "undo", "undo 18"] {
      let outcome = sandbox.run(line)
      #expect(!(outcome.out + outcome.err).contains("\u{1B}"))
    }
  }
}
