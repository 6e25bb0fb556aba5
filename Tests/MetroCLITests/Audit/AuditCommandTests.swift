import Foundation
@testable import MetroCore
import Testing

/// Checks `audit`: its options, the states of findings and where they are stored.
struct AuditCommandTests {
  let world: EvidenceSandbox

  init() throws {
    world = try EvidenceSandbox()
    // One error, one warning and one note.
    try world.run("cite program/water dates '7-15' --value 2015-04-07/2015-04-15 --source post")
    try world.run("cite program/water dates '8-14' --value 2015-04-08/2015-04-14 --source report")
    try world.run("add-link here --program water --relation slides")
    try world.run("edit-program water --summary 'Clean  air'")
  }

  private let error = "conflicting-statements program/water"
  private let warning = "link-without-target link/water-slides"
  private let note = "doubled-space program/water"

  @Test func `all findings are listed, the worst first, and counted`() throws {
    #expect(try world.open() == [error, warning, note])
    #expect(try world.run("audit").err == "Open: 1 error, 1 warning, 1 note.\n")
    #expect(try world.run("audit --severity error").err == "Open: 1 error.\n")
    #expect(try world.run("audit --rule dead-link").err == "No open findings.\n")
  }

  @Test(arguments: [
    ("--severity note", 3), ("--severity warning", 2), ("--severity error", 1),
    ("--rule doubled-space", 1), ("--rule doubled-space --rule conflicting-statements", 2),
    ("--record program/water", 2), ("--record link/water-slides", 1), ("--record city/quito", 0),
    ("--limit 2", 2), ("--limit 0", 0), ("--state waived", 0), ("--state all", 3), ("--full", 3),
    ("--severity warning --record program/water", 1),
  ])
  func `options filter the findings`(options: String, count: Int) throws {
    #expect(try world.open(options).count == count)
  }

  @Test(arguments: [
    ("error", 1), ("warning", 1), ("note", 1), ("error --rule doubled-space", 0),
    ("warning --record link/water-slides", 1), ("error --record link/water-slides", 0),
  ])
  func `--fail-on decides the exit status from the open findings`(options: String, status: Int32) {
    #expect(world.sandbox.run("audit --fail-on \(options)").status == status)
  }

  @Test func `waived findings do not fail a build`() throws {
    let codes = try world.column("code", "audit --severity error")
    for case let code? in codes { try world.run("waive \(code) --because 'both are right'") }
    #expect(world.sandbox.run("audit --fail-on error").status == 0)
    #expect(world.sandbox.run("audit --fail-on warning").status == 1)
    #expect(world.sandbox.run("audit --state all --fail-on error").status == 0)
  }

  @Test(arguments: [
    ("--rule doubled-spaces", "doubled-space"), ("--severity bad", "warning"),
    ("--state closed", "waived"), ("--record water", "type/id"), ("--limit -1", "from 0"),
    ("--fail-on", "fail-on"), ("--explain claimed", "claimed-count"),
  ])
  func `an invalid option is rejected with the valid ones`(options: String, hint: String) {
    let told = world.failure("audit \(options)")
    #expect(told.hasPrefix("64 ") && told.contains(hint), "\(told)")
  }

  @Test func `every rule is listed and explained`() throws {
    let rules = try world.rows("audit --rules")
    #expect(rules.compactMap { $0["rule"] } == AuditRule.all.map(\.id))
    for rule in AuditRule.all {
      let text = try world.run("audit --explain \(rule.id)").out
      #expect(text.hasPrefix("\(rule.id) (\(rule.severity.name))\n\(rule.reason)\n\n"), "\(text)")
      #expect(rule.reason.hasSuffix(".") && rule.explanation.hasSuffix("."), "\(rule.id)")
      #expect(text.components(separatedBy: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
    }
  }

  @Test func `every format has the same findings`() throws {
    let codes = try world.column("code", "audit").compactMap(\.self)
    #expect(Set(codes).count == 3)
    for format in ["table", "csv", "tsv", "json", "ndjson", "markdown"] {
      let text = try world.run("audit --format \(format)").out
      for code in codes { #expect(text.contains(code), "\(format): \(text)") }
    }
    #expect(try world.run("audit --rule dead-link --format json").out == "[]\n")
    try world.run("audit -o ./found.csv")
    #expect(try world.sandbox.text(of: "found.csv").hasPrefix("code,severity,rule,record,"))
  }

  @Test func `a finding's page explains the problem, the reason and the remedy`() throws {
    let text = try world.run("audit --format table --rule conflicting-statements").out
    let lines = text.components(separatedBy: "\n").filter { !$0.isEmpty }
    #expect(
      lines.first?.hasPrefix("error  program/water  conflicting-statements  [") == true, "\(text)")
    #expect(text.contains("in use: 2015-04-08/2015-04-14"))
    #expect(text.contains("2015-04-07/2015-04-15 \"7-15\" (post)"), "\(text)")
    #expect(
      lines.last == "  > metro decide program/water dates 2015-04-08/2015-04-14 --because WHY")
  }

  @Test func `the remedy of a finding resolves it`() throws {
    try world.run("edit-program water --summary 'One plant plant  more'")
    for row in try world.rows("audit") {
      let command = try #require(row["remedy"])
        .replacing("WHY", with: "so").replacing("URL", with: "https://example.org/a")
      try world.run(String(command.trimmingPrefix("metro ")))
    }
    // Two rules found the same text, and each was resolved for its old wording.
    for row in try world.rows("audit") {
      try world.run(String(try #require(row["remedy"]).trimmingPrefix("metro ")))
    }
    #expect(try world.open() == [])
  }

  @Test func `a finding that disappears is resolved and reopens when it returns`() throws {
    #expect(try world.open("--state resolved") == [])
    #expect(try world.open().count == 3)
    try world.run("edit-program water --summary 'Clean air'")
    #expect(try world.open("--state resolved") == [note])
    #expect(try world.column("state", "audit --state resolved") == ["resolved"])
    try world.run("undo")
    #expect(try world.open("--state resolved") == [])
    #expect(try world.open().count == 3)
  }

  @Test func `a finding keeps the day on which it was first found`() throws {
    #expect(Set(try world.column("since", "audit")) == ["2026-01-15"])
    try world.waitUntil(2026, 2, 1)
    try world.run("add-link there --program water --relation page")
    #expect(
      try world.column("since", "audit --rule link-without-target").sorted { $0 ?? "" < $1 ?? "" }
        == ["2026-01-15", "2026-02-01"])
  }

  @Test func `a new day alone opens findings`() throws {
    try world.run("add-program air --title Air --dates 2026-03 --status planned")
    #expect(try world.open("--rule status-against-date") == [])
    try world.waitUntil(2026, 4, 1)
    #expect(try world.open("--rule status-against-date") == ["status-against-date program/air"])
  }

  @Test func `findings are not part of revisions, dumps, exports or undo`() throws {
    let history = try world.run("history").out
    try world.run("dump ./before")
    try world.run("audit")
    #expect(try world.run("history").out == history)
    try world.run("dump ./after")
    let names = try FileManager.default.contentsOfDirectory(atPath: world.sandbox.path("after"))
    #expect(
      try names.sorted()
        == FileManager.default.contentsOfDirectory(atPath: world.sandbox.path("before")).sorted())
    for name in names {
      #expect(
        try world.sandbox.text(of: "after/\(name)") == world.sandbox.text(of: "before/\(name)"))
    }
    // Undo still reverts the last change of a record.
    try world.run("undo")
    #expect(try world.column("summary", "list-programs --columns summary") == [nil])
    #expect(try world.run("check").out.split(separator: "\n").count == 1)
  }

  @Test func `a past revision is audited as it was`() throws {
    let revision = try #require(try world.rows("history --limit 2").last?["revision"])
    #expect(try world.open("--at \(revision)") == [error, warning])
    #expect(try world.open() == [error, warning, note])
  }

  @Test func `a read-only catalog can be audited`() throws {
    let file = world.sandbox.path("catalog.sqlite")
    try world.run("check")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    // The root user can write everything.
    guard !manager.isWritableFile(atPath: file) else { return }
    #expect(try world.open() == [error, warning, note])
    #expect(world.sandbox.run("status").status == 0)
  }

  @Test(.enabled(if: Program.has("sqlite3")), arguments: ["audit", "status", ""])
  func `a catalog of an older schema can be audited and is not changed`(line: String) throws {
    let sandbox = try Sandbox()
    let fixture = Sandbox.package.appending(path: "Fixtures/catalogs/schema-1.sql").path
    let file = sandbox.path("catalog.sqlite")
    #expect(try sandbox.shell("sqlite3 catalog.sqlite < '\(fixture)'").status == 0)
    let before = try Data(contentsOf: URL(filePath: file))
    let later = SchemaStep.sql("CREATE INDEX program_status ON program (status)")
    let outcome = Schema.$further.withValue([later]) {
      line.isEmpty ? sandbox.run(words: []) : sandbox.run(line)
    }
    #expect(
      outcome.status == 0 && outcome.out.contains("error"), "\(outcome)")
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
    #expect(try sandbox.files == ["catalog.sqlite"])
  }
}
