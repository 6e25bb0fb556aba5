import Testing

/// Checks values that stand for one part of a list.
struct PartValuesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.succeed("init")
  }

  private func importing(_ rows: String, _ options: String) -> Outcome {
    sandbox.run("import programs - --from csv --no-source \(options)", input: rows)
  }

  private func programs(_ column: String) -> [String] {
    Array(sandbox.run("list-programs --columns \(column) --sort title").lines.dropFirst())
  }

  @Test func `a value stands for a part of a list of languages`() {
    let outcome = importing(
      "Title,Language\nA,\"Foo, English\"\nB,English; Foo\nC,Foo/English\nD,Foo\nE,\"Foo, French\"\n",
      "--value languages:Foo=fr")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("languages") == ["fr;en", "en;fr", "fr;en", "fr", "fr"])
  }

  @Test func `a part can stand for nothing`() {
    let outcome = importing("Title,Language\nA,\"Foo, English\"\n", "--value languages:Foo=-")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("languages") == ["en"])
  }

  @Test(arguments: ["Foo, ICLEI", "ICLEI & Foo", "Foo/ICLEI", "ICLEI; Foo"])
  func `a value stands for a part of a list of names`(cell: String) throws {
    for name in ["C40", "ICLEI"] { try sandbox.succeed("add-organization \(name)") }
    let outcome = importing("title,organizers\nA,\"\(cell)\"\n", "--value organizers:Foo=C40")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("organizers").first?.split(separator: ";").sorted() == ["c40", "iclei"])
  }

  @Test func `what stands beside such a part is read as before`() throws {
    try sandbox.succeed("add-organization C40")
    let outcome = importing(
      "title,organizers\nA,\"Foo, Ministry of Health, Peru\"\n",
      "--value organizers:Foo=C40 --add-missing organizations")
    #expect(outcome.err.contains("Ministry of Health;Peru"), "\(outcome)")
  }

  @Test func `a dash is no value for a word`() {
    let outcome = importing("title,kind\nA,cultural\nB,course\n", "--value kind:cultural=-")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(programs("title,kind") == ["A,", "B,course"])
  }
}
