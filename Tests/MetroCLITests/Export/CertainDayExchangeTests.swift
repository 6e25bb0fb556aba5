import Testing

/// Checks that exports and dumps carry the certain days of a program, and that imports leave them out.
struct CertainDayExchangeTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  @Test(arguments: ["csv", "json", "ndjson", "tsv"])
  func `an exported table has the days, and its import changes nothing`(format: String) throws {
    run("export programs -q -o ./programs.\(format)")
    let text = try sandbox.text(of: "programs.\(format)")
    #expect(text.contains("starts_on") && text.contains("ends_on"))
    let changed = run("import programs ./programs.\(format) --mode update --dry-run")
    #expect(changed.out == "" && !changed.err.contains("starts_on"), "\(changed)")
  }

  @Test func `a stale day in a file changes nothing`() throws {
    try sandbox.write(
      "id,dates,starts_on,ends_on\nseoul-2015,2015-04-08/2015-04-14,1999-01-01,1999-01-02\n",
      to: "programs.csv")
    let changed = run("import programs ./programs.csv --mode update --dry-run")
    #expect(changed.out == "", "\(changed)")
  }

  @Test func `days without dates are not left out silently`() throws {
    try sandbox.write("id,starts_on\nseoul-2015,2015-04-09\n", to: "programs.csv")
    let refused = run("import programs ./programs.csv --mode update", status: 65)
    #expect(refused.err.contains("starts_on"), "\(refused)")
  }

  @Test func `a dump has the days, and loading and applying it ignores them`() throws {
    run("dump ./d --quiet")
    let programs = try sandbox.text(of: "d/programs.csv")
    #expect(programs.contains(",2015-04-08,2015-04-14\n"))
    try sandbox.write(
      programs.replacing(",2015-04-08,2015-04-14\n", with: ",1999-01-01,\n"), to: "d/programs.csv")
    #expect(run("diff ./d").err == "No differences.\n")
    run("apply ./d --quiet")
    run("dump ./d --quiet")
    #expect(try sandbox.text(of: "d/programs.csv") == programs)
    sandbox.environment["METRO_CATALOG"] = sandbox.path("other.sqlite")
    run("init --quiet")
    run("load ./d --quiet")
    run("dump ./again --quiet")
    #expect(try sandbox.text(of: "again/programs.csv") == programs)
    let lines = try Reader.lines(
      """
      import frictionless, sys
      package = frictionless.Package(sys.argv[1])
      resource = package.get_resource('programs')
      row = [r for r in resource.read_rows() if r['id'] == 'seoul-2015'][0]
      print(frictionless.validate(sys.argv[1]).valid, row['starts_on'], row['ends_on'])
      """, sandbox.path("again/datapackage.json"))
    #expect(lines == ["True 2015-04-08 2015-04-14"])
  }
}
