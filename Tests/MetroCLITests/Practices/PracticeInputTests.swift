import Testing

/// Bad input for practices and transfers is refused with the reason.
struct PracticeInputTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
  }

  @Test(arguments: [
    ("add-practice X --sdg 18", "there is no goal 18", ""),
    ("add-practice X --sdg 11.z", "goal 11 has no target 11.z", ""),
    (
      "add-practice X --sdg SDG11", "it is not the number of a goal or target", "did you mean '11'?"
    ),
    (
      "list-practices --sdg SDG11", "it is not the number of a goal or target", "did you mean '11'?"
    ),
    ("add-practice X --cost '5 eur'", "is not a currency", "did you mean '5 EUR'?"),
    ("add-practice X --award 'a;b'", "a semicolon separates awards", ""),
    ("add-practice X --kind programs", "it is not one of the accepted words", "program"),
    (
      "add-transfer one-less-nuclear-plant quito --stage studied --via seoul-2015",
      "it is not the type and ID of a record", "program/ID"
    ),
    (
      "add-transfer one-less-nuclear-plant quito --stage studied --via city/quito",
      "it is not the type and ID of a record", "program/ID"
    ),
    ("list-transfers --via seoul-2015", "it is not the type and ID of a record", "program/ID"),
  ])
  func `bad values are data errors`(line: String, reason: String, hint: String) {
    let outcome = sandbox.run(line)
    #expect(outcome.status == 65, "\(outcome)")
    #expect(outcome.err.contains(reason) && outcome.err.contains(hint), "\(outcome)")
  }

  @Test func `an organization is no city that a practice is transferred to`() {
    let outcome = sandbox.run("add-transfer one-less-nuclear-plant metropolis --stage studied")
    #expect(outcome.status == 1 && outcome.err.contains("no such record"), "\(outcome)")
  }

  @Test(arguments: [
    "add-transfer one-less-nuclear-plant quito", "add-practice X --contact 'Kim'",
    "add-practice X --quote x", "stats --of transfers --by year",
    "stats --of transfers --by city --year 2015",
  ])
  func `impossible requests are usage errors`(line: String) {
    #expect(sandbox.run(line).status == 64, "\(sandbox.run(line))")
  }

  @Test func `a transfer to a country or a region is accepted`() {
    #expect(sandbox.run("add-city kr --name Korea --kind country --no-gazetteer -q").status == 0)
    #expect(sandbox.run("add-transfer one-less-nuclear-plant kr --stage studied -q").status == 0)
  }

  @Test func `the same transfer again is refused and named`() {
    let line = "add-transfer one-less-nuclear-plant quito --stage studied --via program/seoul-2015"
    #expect(sandbox.run(line).out == "one-less-nuclear-plant-quito\n")
    let again = sandbox.run(line)
    #expect(
      again.status == 65 && again.err.contains("'one-less-nuclear-plant-quito': already exists"))
    #expect(again.err.contains("metro edit-transfer one-less-nuclear-plant-quito changes it"))
    #expect(sandbox.run(line + " --dates 2016").out == "one-less-nuclear-plant-quito-2\n")
  }

  @Test func `removing a program that led to a transfer names the cleared field`() {
    let line = "add-transfer one-less-nuclear-plant quito --stage studied --via program/seoul-2015"
    #expect(sandbox.run(line + " -q").status == 0)
    let plan = sandbox.run("remove-program seoul-2015 --cascade --dry-run")
    #expect(plan.out.contains("  via_program: seoul-2015 -> (none)"), "\(plan)")
    let removal = sandbox.run("remove-practice one-less-nuclear-plant")
    #expect(removal.status == 1 && removal.err.contains("1 transfer"), "\(removal)")
  }

  @Test func `a quote is stored with each value that is cited`() {
    let outcome = sandbox.run(
      """
      add-transfer one-less-nuclear-plant quito --stage studied --source metropolis-2015 \
      --quote 'Quito studied it.' --locator 'page 2'
      """)
    #expect(outcome.status == 0)
    let why = sandbox.run("why transfer/one-less-nuclear-plant-quito stage --format json").out
    #expect(why.contains("Quito studied it.") && why.contains("page 2"), "\(why)")
  }

  @Test func `clearing via of a transfer clears each of its fields`() {
    let line = "add-transfer one-less-nuclear-plant quito --stage studied --via 'a fair in Lima'"
    #expect(sandbox.run(line + " -q").status == 0)
    let edit = sandbox.run("edit-transfer one-less-nuclear-plant-quito --via program/seoul-2015")
    #expect(edit.status == 0, "\(edit)")
    #expect(sandbox.run("list-transfers --columns via --no-header").out == "program/seoul-2015\n")
    #expect(sandbox.run("edit-transfer one-less-nuclear-plant-quito --clear via -q").status == 0)
    #expect(sandbox.run("list-transfers --columns via --format json").out.contains("null"))
  }

  @Test func `practices, their programs and their results are linked data`() throws {
    for line in [
      "edit-practice one-less-nuclear-plant --sdg 7.2 --theme climate --dates 2012-05/.. -q",
      "add-practice solar-quito --title 'Solar Quito' --city quito -q",
      "add-transfer one-less-nuclear-plant quito --stage adopted --result solar-quito -q",
    ] {
      #expect(sandbox.run(line).status == 0)
    }
    let graph = sandbox.run("export --all --format jsonld").out
    for text in [
      #""spatialCoverage": {"@id": "city/seoul"}"#, #""@type": "DefinedTerm", "termCode": "7.2""#,
      #""isBasedOn": {"@id": "practice/one-less-nuclear-plant"}"#,
      #""temporalCoverage": "2012-05/..""#,
      #""object": {"@id": "practice/one-less-nuclear-plant"}"#,
    ] {
      #expect(graph.contains(text), "\(text)")
    }
  }

  @Test func `Seoul 2015 has two practices with lectures and sites, and no transfer`() {
    #expect(
      sandbox.run("list-practices --columns id,shown_in,cities_that_saw,transfers").lines == [
        "id,shown_in,cities_that_saw,transfers", "environmental-policies,seoul-2015,6,0",
        "one-less-nuclear-plant,seoul-2015,6,0",
      ])
    #expect(sandbox.run("list-transfers --no-header").out == "")
    #expect(
      sandbox.run("list-sites --practice environmental-policies --columns id --no-header").lines
        == ["energy-dream-center", "world-cup-park"])
    #expect(
      sandbox.run("list-practices --shown-in seoul-2015 --unsourced --no-header").out == "")
  }
}
