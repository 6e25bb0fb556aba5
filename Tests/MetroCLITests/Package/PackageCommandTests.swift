import Foundation
import MetroCore
import Testing

@testable import MetroCLI

/// Checks the commands `dump`, `load`, `diff` and `apply`.
struct PackageCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("dump ./d -q") == Outcome())
  }

  @Test func `the Python package frictionless validates a dump`() throws {
    // The catalog has no description.
    let tables = ExchangeTable.inOrderOfReference.count - 1
    let long = "add-city Zürich --country CH --latitude 47.3667 --longitude 8.55 --no-gazetteer"
    #expect(sandbox.run(long).status == 0)
    #expect(sandbox.run("edit-program seoul-2015 --language ko --language en").status == 0)
    #expect(sandbox.run("dump ./d").err == "105 rows in \(tables) tables written\n")
    let lines = try Reader.lines(
      """
      import frictionless, sys
      report = frictionless.validate(sys.argv[1])
      print(report.valid, report.flatten(['type', 'message']))
      package = frictionless.Package(sys.argv[1])
      print(len(package.resources), sum(len(r.read_rows()) for r in package.resources))
      row = [r for r in package.get_resource('cities').read_rows() if r['id'] == 'zurich'][0]
      print(row['name'], row['latitude'], package.get_resource('cities').hash[:7])
      """, sandbox.path("d/datapackage.json"))
    #expect(lines == ["True []", "\(tables) 105", "Zürich 47.3667 sha256:"])
  }

  @Test func `the Python package frictionless reports errors in a damaged dump`() throws {
    let cities = try sandbox.text(of: "d/cities.csv")
    try sandbox.write(
      cities.replacing("quito,Quito,EC", with: "quito,Quito,Ecuador"), to: "d/cities.csv")
    let lines = try Reader.lines(
      """
      import frictionless, sys
      report = frictionless.validate(sys.argv[1])
      print(report.valid, sorted({e[0] for e in report.flatten(['type'])}))
      """, sandbox.path("d/datapackage.json"))
    #expect(lines.first?.hasPrefix("False") == true, "\(lines)")
  }

  @Test func `the same content is dumped as the same bytes and other files are kept`() throws {
    try sandbox.write("mine", to: "d/README.md")
    let before = try sandbox.text(of: "d/datapackage.json")
    #expect(sandbox.run("dump ./d").status == 0)
    #expect(try sandbox.text(of: "d/datapackage.json") == before)
    #expect(try sandbox.text(of: "d/README.md") == "mine")
    #expect(sandbox.run("diff ./d").err == "No differences.\n")
  }

  @Test func `a dump replaces files of other programs only on request`() throws {
    try sandbox.write("name,phone\nmine,1\n", to: "cities.csv")
    let refused = sandbox.run("dump ./")
    #expect(
      refused.status == 73
        && refused.err.hasSuffix(
          "/cities.csv: file exists\nhint: use --force to replace it\n"),
      "\(refused)")
    #expect(try sandbox.text(of: "cities.csv") == "name,phone\nmine,1\n")
    try sandbox.write("{}", to: "datapackage.json")
    #expect(sandbox.run("dump ./").err.contains("/datapackage.json: file exists"))
    #expect(sandbox.run("dump ./ --force").status == 0)
    #expect(try sandbox.text(of: "cities.csv") == sandbox.text(of: "d/cities.csv"))
  }

  @Test func `a dump recreates a missing file`() throws {
    let cities = try sandbox.text(of: "d/cities.csv")
    try FileManager.default.removeItem(atPath: sandbox.path("d/cities.csv"))
    #expect(sandbox.run("dump ./d").status == 0)
    #expect(try sandbox.text(of: "d/cities.csv") == cities)
  }

  @Test func `a dump does not discard edits that the catalog lacks`() throws {
    let cities = try sandbox.text(of: "d/cities.csv")
    let edited = cities.replacing("quito,Quito,", with: "quito,Kito,")
    try sandbox.write(edited, to: "d/cities.csv")
    let refused = sandbox.run("dump ./d")
    #expect(
      refused.status == 73 && refused.err.contains("d/cities.csv: has edits"), "\(refused)")
    #expect(refused.err.contains("metro apply"))
    #expect(try sandbox.text(of: "d/cities.csv") == edited)
    #expect(sandbox.run("apply ./d").status == 0)
    #expect(sandbox.run("dump ./d").status == 0)
    try sandbox.write(cities, to: "d/cities.csv")
    #expect(sandbox.run("dump ./d --force").status == 0)
    #expect(try sandbox.text(of: "d/cities.csv") == edited)
  }

  @Test func `an edited dump is loaded only on request`() throws {
    let themes = try sandbox.text(of: "d/themes.csv")
    try sandbox.write(themes + "water,Water,\n", to: "d/themes.csv")
    #expect(sandbox.run("init --catalog ./new.sqlite").status == 0)
    let refused = sandbox.run("load ./d --catalog ./new.sqlite")
    #expect(refused.status == 65 && refused.err.contains("add --edited"))
    #expect(sandbox.run("list-cities --catalog ./new.sqlite").lines.count == 1)
    #expect(sandbox.run("load ./d --edited --catalog ./new.sqlite").err == "103 rows read\n")
    #expect(sandbox.run("search water --catalog ./new.sqlite").out.contains("theme,water"))
    let full = sandbox.run("load ./d --edited")
    #expect(full.status == 65 && full.err.contains("the catalog is not empty: it contains cities"))
  }

  @Test func `differences are shown by record and field and exit with status 1`() throws {
    #expect(sandbox.run("edit-city quito --name Kito").status == 0)
    #expect(sandbox.run("add-city Lima --no-gazetteer").status == 0)
    #expect(sandbox.run("remove-link metropolis-policy-transfer").status == 0)
    let outcome = sandbox.run("diff ./d")
    #expect(outcome.status == 1)
    #expect(
      outcome.lines.prefix(3) == [
        "change,noun,id,field,catalog,dump", "removed,city,lima,,,",
        "changed,city,quito,name,Kito,Quito",
      ])
    #expect(
      outcome.lines.contains("added,link,metropolis-policy-transfer,organization,,metropolis"))
    #expect(outcome.err == "1 record added, 1 changed, 1 removed\n")
    let dry = sandbox.run("apply ./d --replace --dry-run")
    #expect(dry.status == 0 && dry.out.hasPrefix("remove city lima\nchange city quito\n"))
    #expect(sandbox.run("diff ./d") == outcome)
    #expect(
      sandbox.run("apply ./d --replace").err.hasSuffix(
        "1 record added, 1 changed, 1 removed\nApplied.\n"))
    #expect(sandbox.run("diff ./d").status == 0)
  }

  @Test func `many removals require an option`() throws {
    for number in 0..<11 { #expect(sandbox.run("add-theme T\(number)").status == 0) }
    let refused = sandbox.run("apply ./d --replace")
    #expect(refused.status == 1 && refused.err.contains("or add --allow-removals"))
    #expect(sandbox.run("list-themes").lines.count == 16)
    #expect(sandbox.run("apply ./d --replace --allow-removals").status == 0)
    #expect(sandbox.run("list-themes").lines.count == 5)
  }

  @Test(arguments: [("y\n", true), ("YES\n", true), ("n\n", false), ("\n", false), ("", false)])
  func `a terminal asks before it applies a plan`(answer: String, isYes: Bool) throws {
    #expect(sandbox.run("edit-city quito --name Kito").status == 0)
    sandbox.terminal = (80, 24)
    let outcome = sandbox.run("apply ./d --replace", input: answer)
    #expect(outcome.err.contains("Apply these changes? [y/N] "))
    #expect(outcome.status == (isYes ? 0 : 1))
    sandbox.terminal = nil
    #expect(sandbox.run("show-city quito --csv").out.contains(isYes ? "Quito" : "Kito"))
  }

  @Test func `a folder that cannot be created is reported`() throws {
    try sandbox.write("x", to: "file")
    #expect(sandbox.run("dump ./file").status == 73)
    #expect(sandbox.run("dump ./file/d").status == 73)
    let none = sandbox.run("diff ./nowhere")
    #expect(none.status == 66 && none.err.contains("no datapackage.json"))
  }
}
