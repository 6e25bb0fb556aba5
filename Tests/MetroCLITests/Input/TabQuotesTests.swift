import Testing

/// Checks quotes in files with tabs, which many programs write without enclosing fields in quotes.
struct TabQuotesTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
  }

  private func importing(_ lines: [String], _ options: String = "") throws -> Outcome {
    try sandbox.write(lines.joined(separator: "\n") + "\n", to: "list.tsv")
    return sandbox.run("import programs ./list.tsv \(options)")
  }

  @Test func `quotes are text if one is within a field`() throws {
    let outcome = try importing([
      "Title\tDates", "Keynote: \"Day Zero\"\t2019-05-13", "\"Ten years\", a book\t2019-05-14",
      "\"Whole\"\t2019-05-15", "\"Open\t2019-05-16",
    ])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.err.contains("quotes are part of the texts: line 2 has one within a field"))
    let stored = sandbox.run("list-programs --columns title --sort dates --format json").out
    for title in [
      #"Keynote: \"Day Zero\""#, #"\"Ten years\", a book"#, #"\"Whole\""#, #"\"Open"#,
    ] {
      #expect(stored.contains(title), "\(stored)")
    }
  }

  @Test func `rows that are rejected can be corrected and imported`() throws {
    let outcome = try importing(
      ["Title\tDates", "Talk \"A\"\t2019-05-13", "Talk \"B\"\tsoon, perhaps"],
      "--keep-going --rejects ./rejects.tsv")
    #expect(outcome.err.contains("1 added"), "\(outcome)")
    let rejects = try sandbox.text(of: "rejects.tsv")
    #expect(rejects.contains("\"Talk \"\"B\"\"\"\tsoon, perhaps"), "\(rejects)")
    try sandbox.write(
      rejects.replacing("soon, perhaps", with: "2019-06"), to: "corrected.tsv")
    let again = sandbox.run("import programs ./corrected.tsv")
    #expect(again.status == 0 && again.err.contains("1 added"), "\(again)")
  }

  @Test(arguments: [
    ["Title\tDates", "Keynote: \"Day\tZero\"\t2019-05-13", "\"A \"\"B\"\"\"\t2019-05-14"],
    ["Title\tDates", "Talk \"A\"\t2019-05-13", "\"Two\tparts\"\t2019-05-14"],
    ["Title\tDates", "\"Ten years\", a book\t2019-05-14"],
  ])
  func `quotes enclose fields if one field needs them`(lines: [String]) throws {
    let outcome = try importing(lines, "--keep-going")
    #expect(outcome.status == 1 && !outcome.err.contains("quotes are part"), "\(outcome)")
  }

  @Test func `quotes between commas enclose fields`() throws {
    try sandbox.write("title,dates\nTalk \"A\",2019-05-13\n", to: "list.csv")
    #expect(sandbox.run("import programs ./list.csv").status == 65)
  }

  @Test func `of two delimiters that all rows have as often, the more frequent one is taken`()
    throws
  {
    let text = "A-25;Alpha;Lima;PE;x,y\nB-25;Beta;Quito;EC;z,t\n"
    try sandbox.write(text, to: "list.csv")
    let outcome = sandbox.run("import organizations ./list.csv --propose")
    #expect((outcome.out + outcome.err).contains("\"x,y\" = "), "\(outcome)")
  }
}
