import Foundation
import Testing

/// Checks the description of the catalog as a whole, and where it goes.
struct DescribeTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func describe() {
    run(
      #"describe --title 'Training: "Metropolis" & more' --license CC-BY-4.0 --network metropolis "#
        + "--contact 'Secretariat <data@metropolis.org>' --homepage https://example.org/data "
        + "--summary 'Programs, cities and what they showed.' --quiet")
  }

  // MARK: - The record

  @Test func `describing adds one record, changes only given fields, and shows it`() {
    #expect(run("describe").message.contains("The catalog has no description."))
    describe()
    let changed = run("describe --license CC0-1.0 --clear summary")
    #expect(changed.message.contains("catalog"))
    let shown = run("describe").out
    for text in [
      #"Training: "Metropolis" & more"#, "CC0-1.0", "Secretariat <data@metropolis.org>",
      "(metropolis)", "https://example.org/data",
    ] {
      #expect(shown.contains(text), "\(text) in \(shown)")
    }
    #expect(!shown.contains("Summary") && !shown.contains("Subject"))
    #expect(
      run("list-descriptions --columns id,license --csv").out == "id,license\ncatalog,CC0-1.0\n")
  }

  @Test func `each description is a revision that can be undone and seen as it was`() {
    describe()
    run("describe --title Other --quiet")
    #expect(run("blame description/catalog").out.contains("Other"))
    run("undo --quiet")
    #expect(run("describe --json").out.contains(#""title": "Training: \"Metropolis\" & more""#))
    run("undo --quiet")
    #expect(run("describe").out == "")
    run("redo --quiet")
    let revision = run("history --csv --no-header").lines.first?.prefix { $0 != "," } ?? ""
    #expect(run("describe --at \(Int(revision).map { $0 - 1 } ?? 0)").out == "")
    run("remove-description catalog --quiet")
    #expect(run("describe").out == "")
  }

  @Test func `a dry run shows the description and adds none`() {
    #expect(run("describe --title Courses --dry-run").out.contains("Courses"))
    #expect(run("describe").out == "")
  }

  @Test(arguments: [
    ("--license CC-BY-4.0", 64, "title"), ("--title 'A\tB'", 65, "title"),
    ("--title Courses --homepage example", 65, "homepage"),
    ("--title Courses --homepage ftp://example.org", 65, "homepage"),
    ("--title Courses --network atlantis", 1, "atlantis"),
    ("--title Courses --clear title", 64, "--clear"),
    ("--title Courses --clear nothing", 64, "nothing"),
    ("--license CC0-1.0 --clear license", 64, "license"),
    ("--title Courses --title More", 65, "title"),
    ("--title Courses --at 1", 64, "--at"),
  ])
  func `a description that makes no sense is refused`(
    options: String, status: Int32, word: String
  ) {
    let outcome = sandbox.run("describe \(options)")
    #expect(outcome.status == status && outcome.err.contains(word), "\(options): \(outcome)")
    #expect(sandbox.run("describe").out == "")
  }

  @Test func `there is one description, whatever its ID`() throws {
    describe()
    try sandbox.write("id,subject,title\nsecond,catalog,Second\n", to: "descriptions.csv")
    #expect(sandbox.run("import descriptions ./descriptions.csv").status != 0)
    #expect(run("list-descriptions --csv --no-header").lines.count == 1)
    try sandbox.write("title,license\nNew title,CC0-1.0\n", to: "descriptions.csv")
    run("import descriptions ./descriptions.csv --mode update --quiet")
    #expect(run("describe").out.contains("New title"))
  }

  @Test func `an office's address is no personal data, and a title's is`() {
    describe()
    #expect(!run("audit --format csv").out.contains("description/"))
    #expect(run("export descriptions --csv").out.contains("data@metropolis.org"))
    run("publish ./site --quiet")
    run("describe --summary 'Write to kim@example.org' --quiet")
    #expect(sandbox.run("audit --format csv").out.contains("personal-data"))
    #expect(!run("export descriptions --csv").out.contains("kim@"))
    #expect(sandbox.run("publish ./site").status == 1)
  }

  // MARK: - Dumps

  @Test func `a dump has the description and loads it, and one without it has no trace`() throws {
    run("dump ./plain --quiet")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("plain/descriptions.csv")))
    #expect(try !sandbox.text(of: "plain/datapackage.json").contains("descriptions"))
    describe()
    run("dump ./d --quiet")
    run("diff ./d")
    sandbox.environment["METRO_CATALOG"] = sandbox.path("other.sqlite")
    run("init --quiet")
    run("load ./d --quiet")
    #expect(run("describe").out.contains("Secretariat <data@metropolis.org>"))
    run("dump ./again --quiet")
    for name in ["descriptions.csv", "datapackage.json"] {
      #expect(try sandbox.text(of: "again/\(name)") == sandbox.text(of: "d/\(name)"), "\(name)")
    }
  }

  @Test func `applying an edited dump changes the description, and without its file removes it`()
    throws
  {
    describe()
    run("dump ./d --quiet")
    let text = try sandbox.text(of: "d/descriptions.csv")
    try sandbox.write(
      text.replacing("CC-BY-4.0", with: "ODbL-1.0"), to: "d/descriptions.csv")
    run("apply ./d --quiet")
    #expect(run("describe").out.contains("ODbL-1.0"))
    sandbox.environment["METRO_CATALOG"] = sandbox.path("other.sqlite")
    run("init --quiet")
    run("load ./d --quiet")
    run("remove-description catalog --quiet")
    run("dump ./d --quiet")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("d/descriptions.csv")))
    run("diff ./d")
    sandbox.environment["METRO_CATALOG"] = sandbox.path("catalog.sqlite")
    run("apply ./d --quiet")
    #expect(run("describe").out == "")
  }

  @Test func `a dump does not remove a description that was edited, or that it has not written`()
    throws
  {
    describe()
    run("dump ./d --quiet")
    run("remove-description catalog --quiet")
    let text = try sandbox.text(of: "d/descriptions.csv")
    try sandbox.write(text.replacing("CC-BY-4.0", with: "ODbL-1.0"), to: "d/descriptions.csv")
    #expect(sandbox.run("dump ./d").status == 73)
    #expect(try sandbox.text(of: "d/descriptions.csv").contains("ODbL-1.0"))
    run("dump ./plain --quiet")
    try sandbox.write("mine\n", to: "plain/descriptions.csv")
    #expect(sandbox.run("dump ./plain").status == 73)
    #expect(try sandbox.text(of: "plain/descriptions.csv") == "mine\n")
  }

  @Test func `the Python package frictionless reads the description of a dump`() throws {
    describe()
    run("dump ./d --quiet")
    let lines = try Reader.lines(
      """
      import frictionless, sys
      report = frictionless.validate(sys.argv[1])
      print(report.valid, report.flatten(['type', 'message']))
      package = frictionless.Package(sys.argv[1])
      print(package.title)
      print(package.description)
      print(package.homepage)
      print(package.licenses)
      print([sorted(c.items()) for c in package.contributors])
      """, sandbox.path("d/datapackage.json"))
    #expect(
      Array(lines.prefix(5)) == [
        "True []", #"Training: "Metropolis" & more"#, "Programs, cities and what they showed.",
        "https://example.org/data",
        "[{'name': 'CC-BY-4.0', 'path': 'https://creativecommons.org/licenses/by/4.0/'}]",
      ])
    #expect(
      lines.last?.contains("('role', 'publisher')") == true
        && lines.last?.contains("('email', 'data@metropolis.org')") == true, "\(lines)")
  }
}
