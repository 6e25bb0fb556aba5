import Foundation
import MetroCLI
import MetroCore
import Testing
@testable import MetroText

struct ReportTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    for line in [
      "add-program busan --title Ports --dates 2016-05-02/2016-05-06 --host seoul --theme climate",
      "add-participant busan quito", "add-participant busan baguio",
      "add-program later --title Later --dates 2027",
      "add-member metropolis quito --since 1990", "add-member metropolis seoul",
    ] {
      let outcome = sandbox.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome)")
    }
  }

  /// The cells of the rows below a heading of Markdown.
  private func rows(_ heading: String, in report: String) -> [[String]] {
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let start = lines.firstIndex(of: "## \(heading)") else { return [] }
    return lines[(start + 1)...].drop { $0.isEmpty }.prefix { $0.hasPrefix("|") }.dropFirst(2).map {
      $0.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " *"))
      }
    }
  }

  @Test(arguments: [
    ("network", ""), ("year 2015", "--year 2015"), ("year 2015/2016", "--year 2015/2016"),
    ("network metropolis --host seoul", "--host seoul"), ("--all-statuses", "--all"),
  ])
  func `figures equal those of stats`(report: String, stats: String) throws {
    let isAll = report == "--all-statuses"
    let filters = isAll ? "--status planned --status held" : ""
    let text = run("report \(isAll ? "network" : report) \(filters)").out
    for (heading, grouping) in [
      ("By year", "year"), ("By theme", "theme"), ("By region of the participants", "region"),
    ] {
      let rows = rows(heading, in: text)
      if rows.isEmpty { continue }
      let expected = run(
        "stats --by \(grouping) \(isAll ? filters : stats) --columns x --no-header -f csv"
          .replacing(" --columns x", with: "")
      ).lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      #expect(rows.map { $0[1] } == expected.map { $0[1] }, "\(heading)")
      #expect(rows.map { $0[2] } == expected.map { $0[2] }, "\(heading)")
    }
    let total = run("stats \(isAll ? filters : stats) -f csv").lines
    let figures = Dictionary(
      uniqueKeysWithValues: zip(total[0].split(separator: ","), total[1].split(separator: ",")))
    #expect(
      rows("Figures", in: text).first { $0[0] == "Programs" }?[1]
        == figures["programs"].map(String.init))
  }

  @Test func `cities that took part for the first time are named and counted as stats counts them`()
  {
    let text = run("report").out
    let rows = rows("Cities that took part for the first time", in: text)
    let counts = run("stats --by year --no-header -f csv").lines.dropLast()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    for row in rows {
      let expected = counts.first { $0[0] == row[0] }
      #expect(row[1] == expected?[7], "\(row)")
      #expect(row[2].split(separator: ", ").count == Int(row[1]))
    }
    #expect(rows.contains { $0[0] == "2016" && $0[2] == "Baguio City" || $0[2].contains("Baguio") })
  }

  @Test func `a note of a value without a source ends without a colon`() {
    let text = run("report program busan").out
    #expect(text.contains("host (no source)\n"), "\(text)")
    #expect(!text.contains("(no source):"))
  }

  @Test func `coverage names the members that did not take part`() throws {
    let rows = rows("Members that took part", in: run("report network metropolis").out)
    try #require(rows.count == 1 && rows[0].count > 4, "\(rows)")
    #expect(rows[0][4].contains("Seoul"), "\(rows)")
    #expect(!rows[0][4].contains("Quito"))
  }

  @Test func `a column of a report in which there is nothing to count is left out`() throws {
    try sandbox.write("{{active}}", to: "active.md")
    let report = "report year 2015 --template '\(sandbox.path("active.md"))'"
    #expect(run(report).out.contains("Presentations"))
    for id in run("list-presentations --columns id --no-header").lines {
      run("remove-presentation \(id) --cascade")
    }
    #expect(!run(report).out.contains("Presentations"))
  }

  @Test func `programs have notes on their sources and on disputed values`() {
    let text = run("report year 2015").out
    #expect(text.contains("Climate Change Training Program[^1]"))
    #expect(text.contains("\n[^1]: "))
    #expect(!text.contains("Later"))
    // Every mark has a note, and every note a mark.
    let marks = Set(text.matches(of: /\[\^(\d+)\](?!:)/).map { String($0.1) })
    let notes = Set(text.matches(of: /\n\[\^(\d+)\]:/).map { String($0.1) })
    #expect(marks == notes)
  }

  @Test func `a decision is contradicted only by what sources state after it`() {
    run("add-source one --title One")
    run("cite program/busan venue 'Town Hall' --source one")
    run("decide program/busan venue 'Old Mill' --because 'the host says so'")
    #expect(run("why program/busan venue --format table").out.contains("decided"))
    let before = run("report program busan").out
    #expect(before.contains("decided") && !before.contains("then contradicted"))
    run("add-source two --title Two")
    run("cite program/busan venue 'City Library' --source two")
    #expect(run("report program busan").out.contains("decided, then contradicted"))
    #expect(run("audit --rule stale-decision").out.contains("program/busan"))
  }

  @Test func `withheld records are in no report, also not in one of an earlier state`() {
    run("rename-city quito quito-ec")
    run("withhold city/quito-ec --because x")
    for line in ["report", "report year 2015", "report program seoul-2015", "report --at 1"] {
      for format in ["md", "html"] {
        let text = run("\(line) -f \(format)").out
        #expect(!text.lowercased().contains("\"quito\""), "\(line)")
        #expect(!text.contains(", Quito") && !text.contains("| Quito |"), "\(line)")
      }
    }
    let outcome = run("report city quito-ec", status: 1)
    #expect(outcome.out == "" && outcome.err.contains("withheld"))
  }

  @Test func `personal data stops a report`() {
    run("edit-program seoul-2015 --summary 'Ask kim@example.org'")
    let path = sandbox.path("x.html")
    run("report -o '\(path)'", status: 1)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `a report of an earlier state has its figures`() throws {
    let day = try #require(UTCTime("2026-01-15T10:00:00Z"))
    sandbox.adapt = { $0.time = { day } }
    run("edit-program busan --summary 'Of ports'")
    let revision = run("history --limit 1 --columns revision --no-header -f csv").lines[0]
    let before = run("report network").out
    run("add-participant busan jakarta")
    #expect(run("report network").out != before)
    let rows = rows("Figures", in: run("report --at \(revision)").out)
    #expect(rows.contains(["Programs", "2"]) && rows.contains(["Cities", "7"]), "\(rows)")
  }

  @Test func `a report of a city has only remarks on its own programs, and marks those called off`()
  {
    run("add-program off --title Called --dates 2016-07 --status cancelled")
    run("add-participant off jakarta")
    let quito = run("report city quito").out
    #expect(!quito.contains("planned or not over") && !quito.contains("canceled"), "\(quito)")
    let jakarta = run("report city jakarta").out
    #expect(jakarta.contains("Not counted, canceled: 1.") && jakarta.contains("| cancelled |"))
    #expect(run("show-city jakarta").out.contains("  cancelled  "))
    let program = run("report program off").out
    #expect(program.contains("| Status | cancelled") && !program.contains("## Figures"))
  }

  @Test func `a city without a program that counts has zeros`() {
    run("add-city Lima")
    let rows = rows("Figures", in: run("report city lima").out)
    #expect(rows.contains(["Programs", "0"]), "\(rows)")
  }

  @Test func `bars have the title of their chart`() {
    #expect(run("report network").out.contains(" | Programs by year |\n"))
  }

  @Test func `a report of an empty catalog has its zeros`() {
    let rows = rows("Figures", in: run("report --at 1").out)
    #expect(rows.contains(["Programs", "0"]) && rows.contains(["Cities", "0"]), "\(rows)")
  }

  @Test func `an HTML report loads nothing and has a chart`() {
    let html = run("report -f html --language ar").out
    #expect(html.contains("lang=\"ar\" dir=\"rtl\"") && html.contains("<svg"))
    #expect(!html.contains("<script") && !html.contains("src=") && !html.contains(" style="))
    #expect(html.contains("default-src &#39;none&#39;"))
  }

  @Test func `a template of one's own gives the form`() throws {
    try sandbox.write(
      """
      # Board of {{period}}

      **{{figures.programs}} programs** in all; see [the site](https://example.org/a?b=1).

      - {{heading.years}}

      {{#years}}
      {{years.chart}}
      {{/years}}
      {{#members}}
      {{members.table}}
      {{/members}}
      """, to: "board.md")
    let text = run("report year 2015 --template '\(sandbox.path("board.md"))'").out
    #expect(
      text.hasPrefix(
        "# Board of 2015\n\n**1 programs** in all; see [the site](<https://example.org/a?b=1>).\n\n- By year\n"
      ))
    #expect(!text.contains("## "))
    let html = run("report year 2015 -f html --template '\(sandbox.path("board.md"))'").out
    #expect(html.contains("<a href=\"https://example.org/a?b=1\""))
  }

  @Test(arguments: [
    ("{{nope}}", 1), ("x\n{{years.nope}}", 2), ("\n\n{{#years}}\n", 3), ("{{/years}}", 1),
    ("{{#years}}\n{{/themes}}", 2), ("{{figures.nope}}", 1), ("{{#nope}}\n{{/nope}}", 1),
    ("{{heading.nope}} x", 1),
  ])
  func `a wrong template is refused with its line`(text: String, line: Int) throws {
    try sandbox.write(text, to: "t.md")
    let outcome = run("report --template '\(sandbox.path("t.md"))'", status: 65)
    #expect(outcome.out == "" && outcome.err.contains("t.md:\(line):"), "\(outcome)")
  }

  @Test func `the built-in template is printed and reads as one`() throws {
    for subject in ["network", "year", "program", "city"] {
      let template = run("report \(subject) --show-template").out
      try sandbox.write(template, to: "t.md")
      let record = ["year": "2015", "program": "seoul-2015", "city": "quito"][subject] ?? ""
      #expect(
        run("report \(subject) \(record) --template '\(sandbox.path("t.md"))'")
          == run("report \(subject) \(record)"))
    }
  }

  @Test func `a report of some programs says which`() {
    let text = run("report --theme climate --held").out
    let line = text.split(separator: "\n").first { $0.hasPrefix("Only programs with ") } ?? ""
    #expect(line.contains("theme climate") && line.contains("held"), "\(text)")
    #expect(!run("report").out.contains("Only programs with"))
  }

  @Test func `wrong command lines are refused`() {
    run("report year", status: 64)
    run("report nonsense", status: 64)
    run("report year nonsense", status: 65)
    run("report year 2015 --year 2016", status: 64)
    run("report year 0y", status: 65)
    run("report program nowhere", status: 1)
    run("report program seoul-2015 --theme climate", status: 64)
    run("report -o report.pdf", status: 64)
    run("report --language xx", status: 64)
    run("report --template nowhere.md", status: 66)
  }

  @Test func `a docx document needs pandoc`() throws {
    let path = sandbox.path("x.docx")
    let outcome = run("report -o '\(path)'", status: 69)
    #expect(outcome.err.contains("apt-get install pandoc"))
    #expect(!FileManager.default.fileExists(atPath: path))
    var given = ""
    sandbox.adapt = { console in
      console.convertToDocx = { markdown, language in
        given = language + markdown
        return [1, 2, 3]
      }
    }
    run("report -o '\(path)' --language fr")
    #expect(try Data(contentsOf: URL(filePath: path)) == Data([1, 2, 3]))
    #expect(given.hasPrefix("fr# Prog"))
  }

  @Test func `hostile names stay text`() throws {
    let name = "<img src=x onerror=alert(1)>|**b** [x](http://y) `c` &lt; {{title}} 1. z"
    let edited = sandbox.run(words: ["edit-program", "seoul-2015", "--title", name])
    #expect(edited.status == 0, "\(edited)")
    let html = run("report year 2015 -f html").out
    #expect(!html.contains("<img") && html.contains("&lt;img src=x"))
    let text = run("report year 2015").out
    #expect(text.contains("\\<img src=x") && !text.contains("[x](http") && !text.contains("|**b"))
  }
}
