import Foundation
import MetroCore
import Testing

/// Checks `status` and the output of `metro` without arguments.
struct StatusTests {
  let world: EvidenceSandbox

  init() throws { world = try EvidenceSandbox() }

  private func lines() throws -> [String] {
    try world.rows("status").map { row in
      [row["what"], row["count"]].compactMap(\.self).joined(separator: ": ")
    }
  }

  @Test func `problems come first, the worst at the top`() throws {
    try world.run("cite program/water dates '7-15' --value 2015-04-07/2015-04-15 --source post")
    try world.run("cite program/water dates '8-14' --value 2015-04-08/2015-04-14 --source report")
    try world.run("add-program air --title 'Air  Course'")
    try world.run("add-link here --program air --relation slides")
    try world.run("add-presentation Trams --program air")
    #expect(
      try lines() == [
        "open errors: 1", "open warnings: 1", "open notes: 1", "links without address: 1",
        "programs without source: 1", "presentations without source: 1", "backup",
        "latest revision: 11", "cities: 3", "programs: 2", "presentations: 1", "sources: 2",
        "links: 1", "statements: 2",
      ])
  }

  @Test func `a catalog without problems says so`() throws {
    try world.run("edit-program water --mode onsite --source post")
    try world.run("backup ./backup.sqlite")
    #expect(
      try lines() == [
        "open findings: 0", "revisions since backup: 0", "latest revision: 7", "cities: 3",
        "programs: 1", "sources: 2", "statements: 1",
      ])
    try world.run("add-city Rio --country BR --no-gazetteer")
    #expect(try lines()[1] == "revisions since backup: 1")
    let told = try world.rows("status")[2]["detail"]
    #expect(told?.contains("Z, ") == true, "\(told ?? "")")
  }

  @Test func `waived findings are not problems`() throws {
    try world.run("add-link here --program water --relation slides")
    #expect(try lines()[0] == "open warnings: 1")
    let code = try #require(try world.column("code", "audit").first ?? nil)
    try world.run("waive \(code) --because so")
    #expect(try lines()[0] == "open findings: 0")
  }

  @Test func `the status does not audit many changed records`() throws {
    let rows = (0..<6_000).map { "theme-\($0),Green  roofs \($0)\n" }.joined()
    try world.run("add-link here --program water --relation slides")
    try world.run("audit")
    try world.run("import themes -", input: "id,label\n\(rows)")
    #expect(try lines().prefix(2) == ["open warnings: 1", "changes since the audit: 6000"])
    #expect(try world.rows("status")[1]["command"] == "metro audit")
    try world.run("audit")
    #expect(try lines().prefix(2) == ["open warnings: 1", "open notes: 6000"])
  }

  @Test func `a large catalog without an audit says that it was not audited`() throws {
    let rows = (0..<6_000).map { "theme-\($0),Green  roofs \($0)\n" }.joined()
    try world.run("import themes -", input: "id,label\n\(rows)")
    let first = try #require(try world.rows("status").first)
    #expect(first["what"] == "open findings" && first["count"] == nil)
    #expect(first["detail"] == "no audit yet" && first["command"] == "metro audit")
  }

  @Test func `every command that the status names works`() throws {
    try world.run("add-link here --program water --relation slides")
    for case let command? in try world.column("command", "status") {
      let line = command.trimmingPrefix("metro ").replacing("FILE", with: "./copy.sqlite")
      try world.run(String(line))
    }
  }

  @Test func `metro without arguments prints the status if there is a catalog`() throws {
    #expect(world.sandbox.run(words: []) == world.sandbox.run("status"))
    world.sandbox.terminal = (80, 24)
    let outcome = world.sandbox.run(words: [])
    #expect(outcome.out == world.sandbox.run("status").out)
    #expect(outcome.err.hasSuffix("metro --help lists the commands.\n"))
    #expect(outcome.out.contains("metro audit"))
  }

  @Test func `metro with only a catalog prints its status`() throws {
    let status = world.sandbox.run("status")
    world.sandbox.environment["METRO_CATALOG"] = world.sandbox.path("other.sqlite")
    #expect(world.sandbox.run("--catalog ./catalog.sqlite") == status)
    #expect(world.sandbox.run("--catalog=\(world.sandbox.path("catalog.sqlite"))") == status)
    let none = world.sandbox.run("--catalog ./none.sqlite")
    #expect(none.status == 66 && none.err.contains("none.sqlite: no such catalog"), "\(none)")
  }

  @Test func `without a catalog metro prints help and status explains how to begin`() throws {
    let sandbox = try Sandbox()
    let outcome = sandbox.run(words: [])
    #expect(outcome.status == 0 && outcome.out == sandbox.run("--help").out)
    let status = sandbox.run("status")
    #expect(status.status == 66 && status.err.contains("metro init"), "\(status)")
    #expect(try sandbox.files == [])
  }

  @Test func `a new catalog has a status`() throws {
    let sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
    let outcome = sandbox.run("status --format csv")
    #expect(outcome.lines.dropFirst().first == "open findings,0,metro audit,", "\(outcome)")
  }
}
