import Testing

/// Checks sheets of participations with a row for each person.
struct RowsOfPersonsTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    for line in ["init", "add-city Dakar", "add-city Lima", "add-program w --title W"] {
      try sandbox.succeed(line)
    }
  }

  private func importing(_ rows: String, _ options: String = "") -> Outcome {
    sandbox.run("import participations - --from csv \(options)", input: rows)
  }

  @Test func `rows that differ only in a column that is left out are reported`() {
    let outcome = importing(
      "Program,City,Name\nW,Dakar,Ann\nW,Dakar,Bo\nW,Lima,Cy\n", "--ignore-columns Name")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(
      outcome.err.contains("1 row differs from an earlier row only in columns that are left out"),
      "\(outcome)")
    #expect(outcome.err.contains("line 3, Name 'Bo'"), "\(outcome)")
    #expect(outcome.err.contains("a column delegates"), "\(outcome)")
  }

  @Test(arguments: [
    "Program,City,Name\nW,Dakar,Ann\nW,Dakar,Ann\n", "Program,City,Name\nW,Dakar,Ann\nW,Lima,Bo\n",
    "Program,City,Name,delegates\nW,Dakar,Ann,2\nW,Dakar,Bo,2\n",
  ])
  func `other repeated rows are not`(rows: String) {
    let outcome = importing(rows, "--ignore-columns Name")
    #expect(!outcome.err.contains("only in columns"), "\(outcome)")
  }
}
