import Testing

/// Checks the hints for options of commands that expect an operand instead.
struct OperandHintTests {
  @Test(arguments: [
    ("add-organization --id ilo --name ILO", "metro add-organization ID --name TEXT"),
    ("add-organization --id=ilo ILO", "metro add-organization ID --name TEXT"),
    ("add-program --id x", "metro add-program ID --title TEXT"),
    ("add-visit --id x", "metro add-visit ID"),
    ("add-theme --name x", "did you mean '--label'?"),
    ("add-presentation --name x", "did you mean '--title'?"),
    ("edit-theme water --title x", "did you mean '--label'?"),
    ("show-city --id seoul", "the ID or a name is the first word: metro show-city ID"),
    ("show-city --name Seoul", "the ID or a name is the first word: metro show-city ID"),
    ("remove-link --id x", "the ID is the first word: metro remove-link ID"),
    ("list-cities --id seoul", "metro show-city ID shows one record"),
    ("list-cities --name seoul", "metro search WORD finds records by name"),
  ])
  func `an option in place of an operand leads to the operand`(line: String, hint: String) throws {
    let outcome = try Sandbox.withSeoul().run(line)
    #expect(
      outcome.status == 64 && outcome.err.contains("hint: ") && outcome.err.contains(hint),
      "\(outcome)")
  }

  @Test func `an unknown sort key names the option at fault`() throws {
    let sandbox = try Sandbox.withSeoul()
    for key in ["-x", "x", "id,-x"] {
      let outcome = sandbox.run("list-cities --sort \(key)")
      #expect(outcome.status == 64)
      #expect(outcome.err.hasPrefix("metro: --sort: city: unknown column 'x'\n"), "\(outcome)")
    }
    #expect(
      sandbox.run("list-cities --columns x").err.hasPrefix("metro: city: unknown column 'x'\n"))
  }
}
