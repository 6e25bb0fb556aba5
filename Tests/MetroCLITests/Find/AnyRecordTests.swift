import Testing

@testable import MetroCLI

/// Checks `metro show` and `metro open`, which accept a record of any type.
struct AnyRecordTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: [
    ("quito", "show-city quito"), ("Quito", "show-city quito"), ("키토", "show-city quito"),
    ("seoul-2015", "show-program seoul-2015"), ("climate", "show-theme climate"),
    ("Climate Change Training Program", "show-program seoul-2015"),
    ("climate change training program", "show-program seoul-2015"),
    ("practice/environmental-policies", "show-practice environmental-policies"),
    ("'Guangzhou & Quito'", "show-presentation seoul-2015-guangzhou-quito"),
    ("city/seoul", "show-city seoul"), ("cities/Seoul", "show-city seoul"),
    ("link/seoul-2015-slides", "show-link seoul-2015-slides"),
  ])
  func `a record of any type is shown as its own command shows it`(words: String, command: String) {
    let shown = sandbox.run("show \(words)")
    #expect(shown.status == 0 && shown.out == sandbox.run(command).out, "\(shown)")
    for format in ["--json", "--csv", "--format ndjson"] {
      #expect(sandbox.run("show \(words) \(format)").out == sandbox.run("\(command) \(format)").out)
    }
  }

  @Test func `a text that several records have is refused with the records`() {
    #expect(sandbox.run("add-theme quito --label 'Quito and its valley'").status == 0)
    let outcome = sandbox.run("show quito")
    #expect(outcome.status == 64 && outcome.out == "")
    #expect(outcome.err.contains("2 records can be meant: "), "\(outcome)")
    #expect(outcome.err.contains("city/quito") && outcome.err.contains("theme/quito"))
    #expect(sandbox.run("show theme/quito").status == 0)
  }

  @Test func `an ID comes before names`() {
    #expect(sandbox.run("add-theme x1 --label quito-1").status == 0)
    #expect(sandbox.run("add-theme quito-1 --label Other").status == 0)
    #expect(sandbox.run("show quito-1").out.hasPrefix("Other"))
  }

  @Test func `with --exact a name is no record`() {
    #expect(sandbox.run("show quito --exact").status == 0)
    #expect(sandbox.run("show Quito --exact").status == 1)
  }

  @Test(arguments: ["qiuto", "nothing-like-it", "''", "/", "city/", "nonsense/quito", "%", "a;b"])
  func `an invalid record is refused with a hint`(word: String) {
    for command in ["show", "open"] {
      let outcome = sandbox.run("\(command) \(word)")
      #expect([1, 65].contains(outcome.status) && outcome.out == "", "\(outcome)")
      #expect(outcome.err.contains("hint: "), "\(outcome)")
    }
    #expect(sandbox.run("show qiuto").err.contains("did you mean city/quito?"))
  }

  @Test func `a former ID still finds the record`() {
    #expect(sandbox.run("rename-city quito quito-ec").status == 0)
    #expect(sandbox.run("show quito").err.contains("is now"))
  }

  /// Adds a link of the program to a page of a server.
  private func addLink(_ id: String, _ relation: String, _ rest: String = "") {
    let owner = "--label \(id) --program seoul-2015 --relation \(relation)"
    let outcome = sandbox.run("add-link \(id) \(owner) --url https://a.example/\(id) \(rest)")
    #expect(outcome.status == 0, "\(outcome)")
  }

  @Test func `the address of a record is printed into a pipe`() {
    addLink("dead", "page", "--state dead")
    addLink("talk", "slides")
    #expect(sandbox.run("open seoul-2015").out == "https://a.example/talk\n")
    addLink("home", "page")
    #expect(sandbox.run("open seoul-2015").out == "https://a.example/home\n")
    #expect(sandbox.run("open quito").out.hasPrefix("https://www.geonames.org/"))
    let none = sandbox.run("open climate")
    #expect(none.status == 1 && none.err.contains("has no web address"), "\(none)")
  }

  @Test func `on a desktop the address is opened`() {
    var opened: [String] = []
    sandbox.adapt = { console in
      console.openAddress = { program, url in
        opened.append("\(program) \(url)")
        return program != "broken"
      }
    }
    sandbox.terminal = (80, 24)
    #expect(sandbox.run("open quito").out.hasPrefix("https://") && opened.isEmpty)
    sandbox.environment["DISPLAY"] = ":0"
    #expect(
      sandbox.run("open quito").out == "" && opened.last?.hasPrefix("xdg-open https://") == true)
    #expect(sandbox.run("open quito --print").out.hasPrefix("https://") && opened.count == 1)
    sandbox.environment["BROWSER"] = "firefox:chromium"
    #expect(sandbox.run("open quito").err.hasPrefix("Opened https://"))
    #expect(opened.last?.hasPrefix("firefox ") == true)
    sandbox.environment["BROWSER"] = "broken"
    #expect(sandbox.run("open quito").out.hasPrefix("https://"))
  }
}
