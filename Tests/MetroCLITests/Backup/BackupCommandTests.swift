import Foundation
import MetroCLI
import Testing

@testable import MetroText

/// Checks names of backups, and which of them are kept.
struct BackupCommandTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func setTime(_ text: String) throws {
    let time = try #require(UTCTime(text))
    sandbox.adapt = { $0.time = { time } }
  }

  @Test(arguments: [
    "a.csv", "a.CSV", "a.json", "a.xlsx", "a.ods", "a.md", "a.zip", "a.toml", "b/a.tsv",
    "a.sqlite.gz",
  ])
  func `a backup with the name of another format is refused`(name: String) throws {
    for options in ["", "--force", "--keep 2"] {
      let outcome = sandbox.run("backup ./\(name) \(options)")
      #expect(outcome.status == 64 && outcome.err.contains("another format"), "\(outcome)")
      #expect(outcome.err.contains("backup.sqlite"))
    }
    #expect(try sandbox.files == ["catalog.sqlite"])
  }

  @Test(arguments: ["a.sqlite", "a.db", "a", "a.2026-01-15", ".csv", "a.bak"])
  func `any other name is accepted`(name: String) throws {
    #expect(sandbox.run("backup ./\(name) --quiet").status == 0)
    #expect(sandbox.run("list-cities --catalog ./\(name)").status == 0)
  }

  @Test func `dated backups are kept up to a number, oldest first`() throws {
    try sandbox.write("mine", to: "kept-2026-01-01T000000Z.sqlite")
    for name in ["kept.sqlite", "kept-x.sqlite", "other-2026-01-01T000000Z.sqlite"] {
      #expect(sandbox.run("backup ./\(name) --quiet").status == 0)
    }
    let others = try sandbox.files
    for hour in ["09", "10", "11"] {
      try setTime("2026-01-15T\(hour):30:05Z")
      let outcome = sandbox.run("backup ./kept.sqlite --keep 2")
      #expect(outcome.status == 0 && outcome.out == "")
      #expect(outcome.err.contains("kept-2026-01-15T\(hour)3005Z.sqlite"), "\(outcome)")
      #expect(outcome.err.contains("Removed the backup") == (hour == "11"), "\(outcome)")
    }
    #expect(
      try sandbox.files
        == (others + ["kept-2026-01-15T103005Z.sqlite", "kept-2026-01-15T113005Z.sqlite"]).sorted())
  }

  @Test func `backups of one second have names that sort by their order`() throws {
    try setTime("2026-01-15T09:30:05Z")
    try sandbox.write("mine", to: "b/catalog-2026-01-15T093005Z_xx.sqlite")
    func backups() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: sandbox.path("b")).sorted()
        .filter { !$0.contains("xx") }
    }
    for _ in 1...3 { #expect(sandbox.run("backup ./b --keep 2").status == 0) }
    let name = "catalog-2026-01-15T093005Z"
    #expect(try backups() == ["\(name)_02.sqlite", "\(name)_03.sqlite"])
    try setTime("2026-01-15T09:30:06Z")
    #expect(sandbox.run("backup ./b --keep 2").status == 0)
    #expect(try backups() == ["\(name)_03.sqlite", "catalog-2026-01-15T093006Z.sqlite"])
    #expect(sandbox.run("backup ./b --keep 2 --force").status == 0)
    #expect(try backups().count == 2)
    #expect(try sandbox.text(of: "b/catalog-2026-01-15T093005Z_xx.sqlite") == "mine")
  }

  @Test func `a folder that is missing is no beginning of a file name`() throws {
    let outcome = sandbox.run("backup ./backups --keep 2")
    #expect(outcome.status == 73 && outcome.message.contains("no such folder"), "\(outcome)")
    #expect(try sandbox.files.allSatisfy { !$0.hasPrefix("backups") })
  }

  @Test func `a folder keeps dated backups named after the catalog`() throws {
    try setTime("2026-01-15T09:30:05Z")
    try sandbox.write("", to: "backups/note.txt")
    #expect(sandbox.run("backup ./backups --keep 1 --quiet").status == 0)
    try setTime("2026-01-16T09:30:05Z")
    #expect(sandbox.run("backup ./backups/ --keep 1 --quiet").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("backups"))
    #expect(names.sorted() == ["catalog-2026-01-16T093005Z.sqlite", "note.txt"])
    #expect(sandbox.run("backup ./backups").status == 73)
  }

  @Test func `a failed backup removes none`() throws {
    try setTime("2026-01-15T09:30:05Z")
    #expect(sandbox.run("backup ./a.sqlite --keep 1 --quiet").status == 0)
    try setTime("2026-01-16T09:30:05Z")
    try sandbox.write("", to: "catalog.sqlite")
    #expect(sandbox.run("backup ./a.sqlite --keep 1").status != 0)
    #expect(try sandbox.files.contains("a-2026-01-15T093005Z.sqlite"))
  }

  @Test(arguments: ["0", "-1", "x"])
  func `--keep expects a number from 1`(number: String) {
    #expect(sandbox.run("backup ./a.sqlite --keep \(number)").status == 64)
  }

  @Test func `a quiet check of a whole catalog prints nothing`() throws {
    #expect(sandbox.run("check -q") == Outcome())
    sandbox.terminal = (80, 24)
    #expect(sandbox.run("check -q") == Outcome())
    sandbox.terminal = nil
    #expect(sandbox.run("check -q --json").out == "[]\n")
    let broken = try sandbox.shell(
      "sqlite3 catalog.sqlite \"UPDATE city SET name = 'X' WHERE id = 'seoul'\"")
    #expect(broken.status == 0)
    let outcome = sandbox.run("check -q")
    #expect(outcome.status == 1 && outcome.out.hasPrefix("check,noun,id") && outcome.err == "")
  }
}
