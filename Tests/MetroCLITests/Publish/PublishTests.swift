import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore
@testable import MetroText

struct PublishTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @discardableResult
  private func publish(_ options: String = "", to folder: String = "site") -> Outcome {
    run("publish '\(sandbox.path(folder))' \(options)")
  }

  /// The files of a site with their bytes, by path.
  private func files(_ folder: String = "site") throws -> [String: Data] {
    let root = sandbox.path(folder)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    var files: [String: Data] = [:]
    // A folder has no contents.
    for name in names { files[name] = FileManager.default.contents(atPath: "\(root)/\(name)") }
    return files
  }

  private func page(_ name: String) throws -> String { try sandbox.text(of: "site/\(name)") }

  @Test func `each record of a published type has a page with its sources`() throws {
    publish()
    let program = try page("program/seoul-2015.html")
    #expect(program.contains("<h1>") && program.contains("April 8–14, 2015"))
    #expect(program.contains("<details class=\"evidence\">"))
    #expect(program.contains("href=\"../city/quito.html\""))
    for path in [
      "index.html", "programs.html", "cities.html", "city/quito.html", "sites.html",
      "themes.html", "organizations.html", "sources.html", "country/ec.html", "year/2015.html",
      "data.html", "404.html", "search.html", "search-1.js", "data/programs.csv", ".nojekyll",
    ] {
      #expect(FileManager.default.fileExists(atPath: sandbox.path("site/\(path)")), "\(path)")
    }
  }

  @Test func `a second run writes no file, and one after a change only the files that differ`()
    throws
  {
    publish()
    let first = try files()
    let again = publish()
    #expect(again.out == "" && again.err.contains("0 added, 0 changed, 0 removed"))
    run("edit-city quito --kind state")
    let changed = publish()
    #expect(changed.lines.contains("changed city/quito.html"))
    #expect(!changed.lines.contains("changed site/world-cup-park.html"))
    run("undo")
    publish()
    #expect(try files() == first)
  }

  @Test func `a file that another program changed is reported and kept`() throws {
    publish()
    try sandbox.write("mine", to: "site/city/quito.html")
    let outcome = run("publish '\(sandbox.path("site"))'", status: 1)
    #expect(outcome.lines == ["foreign city/quito.html"])
    #expect(try page("city/quito.html") == "mine")
    publish("--overwrite")
    #expect(try page("city/quito.html") != "mine")
  }

  @Test func `only files that metro wrote are removed`() throws {
    publish()
    try sandbox.write("mine", to: "site/city/notes.txt")
    run("remove-city quito --cascade")
    let outcome = publish()
    #expect(outcome.lines.contains("removed city/quito.html"))
    #expect(try files()["city/quito.html"] == nil)
    #expect(try page("city/notes.txt") == "mine")
  }

  @Test func `a folder with files of others and a list that leads out are refused`() throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.path("site"), withIntermediateDirectories: true)
    try sandbox.write("mine", to: "site/notes.txt")
    run("publish '\(sandbox.path("site"))'", status: 73)
    #expect(try files().keys.sorted() == ["notes.txt"])
    try sandbox.write(
      String(repeating: "0", count: 64) + "  ../catalog.sqlite\n", to: "site/.metro-site")
    run("publish '\(sandbox.path("site"))'", status: 65)
  }

  @Test func `a run that was killed is completed by the next one`() throws {
    publish()
    let whole = try files()
    // A run that ended between a page and the list: the page is new, the list is old.
    run("edit-city quito --kind state")
    publish(to: "other")
    let new = try #require(try files("other")["city/quito.html"])
    try new.write(to: sandbox.folder.appending(path: "site/city/quito.html"))
    let digest = try SHA256Digest(of: new).text
    try sandbox.write(
      "\(digest)  city/quito.html\n0123", to: "site/.metro-site-journal")
    run("undo")
    publish()
    #expect(try files() == whole)
  }

  @Test func `withheld records and their dependents are in no file`() throws {
    run("add-city Zzyzxville --country US")
    run("add-participant seoul-2015 zzyzxville")
    run("add-name city/zzyzxville Qwertopolis --language en")
    run("add-presentation 'Plans of Vwxyz' --program seoul-2015 --city zzyzxville")
    run("withhold city/zzyzxville --because 'asked for it'")
    run("withhold presentation/seoul-2015-plans-of-vwxyz --because 'asked for it'")
    publish("--base-url https://example.org/x/ --language en --language ko")
    for (name, bytes) in try files() {
      let text = name + String(decoding: bytes, as: UTF8.self).lowercased()
      for word in ["zzyzx", "qwertopolis", "vwxyz", "asked for it"] {
        #expect(!text.contains(word), "\(name): \(word)")
      }
    }
    run("release city/zzyzxville")
    publish("--base-url https://example.org/x/ --language en --language ko")
    #expect(try page("city/zzyzxville.html").contains("Qwertopolis"))
  }

  @Test func `a withholding is in the history and can be undone`() throws {
    run("withhold city/quito --because 'asked for it'")
    #expect(run("list-withheld --columns record --no-header --format csv").out == "city/quito\n")
    run("undo")
    #expect(run("list-withheld --no-header --format csv").out == "")
    run("release city/quito", status: 1)
    run("withhold decision/x --because y", status: 64)
  }

  @Test func `the name of a withheld record in a published text is reported`() throws {
    run("edit-program seoul-2015 --summary 'With guests from Quito.'")
    run("withhold city/quito --because 'asked for it'")
    #expect(publish().err.contains("program/seoul-2015 summary: names city/quito"))
  }

  @Test func `personal data in a published record stops the run`() throws {
    run("edit-program seoul-2015 --summary 'Write to kim@example.org.'")
    let outcome = run("publish '\(sandbox.path("site"))'", status: 1)
    #expect(outcome.err.contains("program/seoul-2015 summary"))
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/index.html")))
    run("withhold program/seoul-2015 --because x")
    publish()
  }

  @Test func `a former ID leads to the present page`() throws {
    run("rename-city quito quito-ec")
    publish()
    #expect(try page("city/quito.html").contains("url=../city/quito-ec.html"))
    publish("--redirects netlify")
    #expect(try page("_redirects") == "/city/quito.html /city/quito-ec.html 301\n")
    #expect(try files()["city/quito.html"] == nil)
  }

  @Test func `names of devices get a path that every system can have`() throws {
    run("add-city con")
    publish()
    #expect(try page("city/con-.html").contains("<h1>"))
  }

  @Test func `a wrong theme is refused with file and line before anything is written`() throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.path("theme"), withIntermediateDirectories: true)
    let cases = [
      ("header.html", "<p>\n{{site.titel}}</p>\n", 2), ("footer.html", "<div>\n<p>x</p>\n", 1),
      ("site.json", "{\n\"titel\": \"x\"}", 2), ("strings/en.csv", "nav.program,X\nnope,Y\n", 2),
    ]
    for (name, text, line) in cases {
      try? FileManager.default.removeItem(atPath: sandbox.path("theme"))
      try FileManager.default.createDirectory(
        atPath: sandbox.path("theme/strings"), withIntermediateDirectories: true)
      try sandbox.write(text, to: "theme/\(name)")
      let outcome = run(
        "publish '\(sandbox.path("site"))' --theme '\(sandbox.path("theme"))'", status: 65)
      #expect(outcome.err.contains("\(name):\(line):"), "\(outcome)")
      #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/index.html")))
    }
  }

  @Test func `pages of records have linked data with the places that they refer to`() throws {
    publish("--base-url https://example.org/x/")
    let html = try page("program/seoul-2015.html")
    let start = try #require(html.firstRange(of: "<script type=\"application/ld+json\">"))
    let rest = html[start.upperBound...]
    let end = try #require(rest.firstRange(of: "</script>"))
    let json = try JSONSerialization.jsonObject(with: Data(rest[..<end.lowerBound].utf8))
    let graph = (json as? [String: Any])?["@graph"] as? [[String: Any]] ?? []
    let ids = graph.compactMap { $0["@id"] as? String }
    #expect(ids.first == "https://example.org/x/program/seoul-2015.html")
    #expect(ids.contains("https://example.org/x/city/seoul.html"))
    #expect(graph.first?["name"] as? String == "Climate Change Training Program")
    publish("--overwrite")
    #expect(try page("program/seoul-2015.html").contains("\"@id\":\"../city/seoul.html\""))
  }

  @Test func `each theme has a calendar of its programs`() throws {
    publish()
    #expect(try page("data/theme/climate.ics").contains("UID:program-seoul-2015@metro.invalid"))
    #expect(try page("theme/climate.html").contains("href=\"../data/theme/climate.ics\""))
  }

  @Test func `rows of presentations and links say who states them`() throws {
    let source = run("list-sources --columns id --no-header -f csv").lines[0]
    run(
      "add-link --program seoul-2015 --relation album --url https://example.org/b --source \(source)"
    )
    publish()
    let html = try page("program/seoul-2015.html")
    let row = html.split(separator: "<tr").first { $0.contains("https://example.org/b") }
    #expect(row?.contains("<details class=\"evidence\">") == true, "\(row ?? "")")
  }

  @Test func `a check reports a theme that loads something from elsewhere`() throws {
    publish()
    run("publish '\(sandbox.path("site"))' --check")
    try FileManager.default.createDirectory(
      atPath: sandbox.path("theme"), withIntermediateDirectories: true)
    try sandbox.write(
      "<p><img src=\"https://example.org/x.png\" alt=\"\"><a href=\"{{root}}none.html\">x</a></p>",
      to: "theme/footer.html")
    publish("--theme '\(sandbox.path("theme"))'")
    let outcome = run(
      "publish '\(sandbox.path("site"))' --check --theme '\(sandbox.path("theme"))'", status: 1)
    #expect(outcome.err.contains("index.html: loads https://example.org/x.png"))
    #expect(outcome.err.contains("leads to none.html, which does not exist"))
  }

  @Test func `contents are written as JSON`() throws {
    run("withhold city/jakarta --because x")
    publish("--data", to: "data")
    let files = try files("data")
    for (name, bytes) in files where name.hasSuffix(".json") {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
    }
    let program = String(
      decoding: try #require(files["program/seoul-2015.json"]), as: UTF8.self)
    #expect(program.contains("\"record\": \"program/seoul-2015\"") && program.contains("\"quote\""))
    #expect(files["programs.json"] != nil && files["site.json"] != nil)
    #expect(files["city/jakarta.json"] == nil)
    let again = publish("--data", to: "data")
    #expect(again.out == "")
  }

  @Test func `built-in files of the theme are listed and printed`() throws {
    #expect(run("publish --show-theme").lines.contains("style.css"))
    #expect(run("publish --show-theme=strings/ko.csv").out.contains("nav.program,"))
    run("publish --show-theme=../x", status: 64)
    run("publish", status: 64)
  }

  @Test func `every internal link leads to a file`() throws {
    run("add-name city/seoul 서울 --language ko")
    run(
      "cite participation/seoul-2015-beijing-participant delegates '2 delegates' --value 2 "
        + "--source metropolis-2015 --use")
    publish("--language en --language ko --language ar")
    let files = try files()
    for (name, bytes) in files where name.hasSuffix(".html") {
      let html = String(decoding: bytes, as: UTF8.self)
      #expect(!html.contains(" style="))
      for match in html.matches(of: /(?:href|src)="([^"]*)"/) {
        let target = String(match.1)
        guard !target.hasPrefix("http") else { continue }
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var path = name.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
          if part == ".." { _ = path.popLast() } else { path.append(String(part)) }
        }
        let found = parts[0].isEmpty ? name : path.joined(separator: "/")
        let page = try #require(files[found], "\(name) leads to \(target)")
        guard parts.count > 1 else { continue }
        #expect(
          String(decoding: page, as: UTF8.self).contains("id=\"\(parts[1])\""),
          "\(name) leads to \(target)")
      }
    }
    let program = try page("program/seoul-2015.html")
    #expect(program.contains("<tr id=\"seoul-2015-beijing-participant\">"))
    #expect(program.contains("2 delegates"), "the page shows what speaks for a participation")
    #expect(String(decoding: try #require(files["ko/index.html"]), as: UTF8.self).contains("프로그램"))
    #expect(
      String(decoding: try #require(files["ar/index.html"]), as: UTF8.self).contains("dir=\"rtl\""))
  }
}
