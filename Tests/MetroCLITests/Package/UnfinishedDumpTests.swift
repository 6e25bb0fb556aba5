import Foundation
import MetroTestSupport
import Testing

/// Checks that the next dump finishes one that was killed.
struct UnfinishedDumpTests {
  let sandbox: Sandbox

  /// The number of a process that has ended.
  private let ended: pid_t

  init() throws {
    sandbox = try Sandbox.withSeoul()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    ended = process.processIdentifier
    #expect(sandbox.run("dump ./one").status == 0)
    #expect(sandbox.run("add-theme Rain").status == 0 && sandbox.run("dump ./two").status == 0)
  }

  private func copy(_ from: String, _ to: String) throws {
    try FileManager.default.copyItem(atPath: sandbox.path(from), toPath: sandbox.path(to))
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: sandbox.path(name))
  }

  /// Leaves the folder `d` as a dump over the first one that was killed after some files.
  private func kill() throws {
    try copy("one", "d")
    for name in ["themes.csv", "aliases.csv"] {
      try remove("d/\(name)")
      try copy("two/\(name)", "d/\(name)")
    }
    try copy("two/datapackage.json", "d/datapackage.json.\(ended).partial")
    try copy("two/cities.csv", "d/cities.csv.\(ended).partial")
    try FileManager.default.moveItem(
      atPath: sandbox.path("d/datapackage.json"),
      toPath: sandbox.path("d/datapackage.json.\(ended)-2.partial"))
  }

  private func expectFinished() throws {
    let outcome = sandbox.run("dump ./d")
    #expect(outcome.status == 0, "\(outcome)")
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("d"))
    #expect(names.contains("datapackage.json") && !names.contains { $0.hasSuffix(".partial") })
    #expect(sandbox.run("diff ./d").err == "No differences.\n")
  }

  @Test func `files without a description are those of a dump if they do not change`() throws {
    try copy("two", "d")
    try remove("d/datapackage.json")
    try copy("two/cities.csv", "d/cities.csv.\(ended).partial")
    try expectFinished()
  }

  @Test func `old and new files of a killed dump are replaced, also after another change`() throws {
    try kill()
    #expect(sandbox.run("add-theme Sun").status == 0)
    try expectFinished()
  }

  @Test func `a file that was edited after the kill is not replaced`() throws {
    try kill()
    try sandbox.write("id,name\nmine,Mine\n", to: "d/cities.csv")
    let outcome = sandbox.run("dump ./d")
    #expect(outcome.status == 73 && outcome.err.contains("d/cities.csv: file exists"))
    #expect(try sandbox.text(of: "d/cities.csv") == "id,name\nmine,Mine\n")
    // The refused dump leaves what tells the files of the killed one.
    try remove("d/cities.csv")
    try expectFinished()
  }

  @Test(.enabled(if: Program.has("strace")), arguments: [1, 2, 9, 20])
  func `two dumps that are killed while files get their names are finished by the next`(
    rename: Int
  ) throws {
    try copy("one", "d")
    for number in 1...2 {
      #expect(sandbox.run("add-theme 'New \(number)'").status == 0)
      let trace = "strace -f -qq -o log -e trace=rename -e inject=rename:signal=KILL:when="
      let outcome = try sandbox.shell("\(trace)\(rename + number) metro dump d")
      #expect(outcome.status != 0)
    }
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("d/datapackage.json")))
    #expect(sandbox.run("add-theme Sun").status == 0)
    try expectFinished()
  }

  @Test func `partial files of a running process are kept`() throws {
    let name = "d/cities.csv.\(getppid()).partial"
    try copy("two", "d")
    try sandbox.write("x", to: name)
    #expect(sandbox.run("dump ./d").status == 0)
    #expect(try sandbox.text(of: name) == "x")
  }

  @Test func `exports, recipes and reports remove what was left of them`() throws {
    let files = ["a.csv", "s.json", "r.toml", "b.sqlite", "q.csv"]
    for name in files { try sandbox.write("x", to: "\(name).\(ended).partial") }
    try sandbox.write("name\nSan José\n", to: "in.csv")
    for line in [
      "list-cities -o ./a.csv", "audit --sarif ./s.json",
      "import cities ./in.csv --propose -o ./r.toml", "backup ./b.sqlite",
      "import cities ./in.csv --fill --candidates ./q.csv",
    ] { #expect(sandbox.run(line).status == 0, "\(line)") }
    #expect(try sandbox.files.filter { $0.hasSuffix(".partial") } == [])
  }

  @Test func `rejected rows of an import that did not finish are named and kept`() throws {
    try sandbox.write("reject_line,id\n2,x\n", to: "r.csv.\(ended).partial")
    try sandbox.write("id,name,country\nlima,Lima,PE\n", to: "in.csv")
    let outcome = sandbox.run("import cities ./in.csv --keep-going --rejects ./r.csv")
    #expect(outcome.status == 0, "\(outcome)")
    let note = "r.csv.\(ended).partial: rejected rows of an import that did not finish\n"
    #expect(outcome.err.contains(note))
    #expect(try sandbox.text(of: "r.csv.\(ended).partial") == "reject_line,id\n2,x\n")
  }

  @Test func `check names what was left beside the catalog, and --repair removes it`() throws {
    let names = [
      "catalog.sqlite.before-restore.\(ended).partial", "catalog.sqlite.\(ended).partial",
    ]
    for name in names { try sandbox.write("x", to: name) }
    let named = sandbox.run("check")
    #expect(named.status == 0, "\(named)")
    for name in names { #expect(named.err.contains("\(name): left by a process that was killed")) }
    #expect(sandbox.run("check --repair").err.contains("Removed "))
    #expect(try !sandbox.files.contains { $0.hasSuffix(".partial") })
  }
}
