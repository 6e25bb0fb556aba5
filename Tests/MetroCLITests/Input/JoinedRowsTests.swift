import MetroTestSupport
import Testing

/// Rows of a sheet that describe one presentation.
struct JoinedRowsTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    run("init")
  }

  private func importing(_ text: String, status: Int32 = 0) throws -> Outcome {
    try sandbox.write(text, to: "talks.csv")
    return run(
      "import programs ./talks.csv --map Talk=presentation --map Who=speakers --set title=Conf "
        + "--set dates=2011-11", status: status)
  }

  @Test func `a row for each speaker gives one presentation with all`() throws {
    let text = "Talk,Who\nA talk,Ann\nOther,Cy\nA TALK,Bob\n"
    _ = try importing(text)
    let listed = run("list-presentations --columns title,speakers --format csv").out
    #expect(listed == "title,speakers\nA talk,Ann;Bob\nOther,Cy\n")
    let revisions = run("history --format csv").lines.count
    _ = try importing(text)
    #expect(run("list-presentations --columns title,speakers --format csv").out == listed)
    #expect(run("history --format csv").lines.count == revisions)
  }

  @Test func `a speaker that a later sheet leaves out is removed`() throws {
    _ = try importing("Talk,Who\nA talk,Ann\n")
    _ = try importing("Talk,Who\nA talk,Bob\n")
    #expect(
      run("list-presentations --columns title,speakers --format csv").out
        == "title,speakers\nA talk,Bob\n")
  }
}
