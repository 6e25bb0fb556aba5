import MetroTestSupport
import Testing

/// Checks that the edits of a dump reach the records that it means, although other records have their IDs
/// by now.
struct ReusedIDTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.succeed("dump ./d")
    let text = try sandbox.text(of: "d/cities.csv")
    let row = try #require(text.split(separator: "\n").first { $0.hasPrefix("quito,") })
    try sandbox.write(
      text.replacing(row, with: row.replacing("quito,Quito,", with: "quito,Kitu,")),
      to: "d/cities.csv")
  }

  private func rename(_ id: String, to other: String) throws {
    try sandbox.succeed("rename-city \(id) \(other)")
    try sandbox.succeed("remove-alias city-\(id)")
  }

  @Test func `an edit follows a record whose former ID another one has`() throws {
    try rename("quito", to: "ecuador")
    try sandbox.succeed("add-city quito --name Quito --country PH")
    #expect(
      sandbox.run("apply ./d").err
        == "change city ecuador\n  name: Quito -> Kitu\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
    #expect(sandbox.run("list-cities --csv").out.contains("quito,Quito,PH"))
  }

  @Test func `an edit follows records that exchanged their IDs`() throws {
    try rename("quito", to: "x")
    try rename("jakarta", to: "quito")
    try rename("x", to: "jakarta")
    #expect(
      sandbox.run("apply ./d").err
        == "change city jakarta\n  name: Quito -> Kitu\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
    #expect(sandbox.run("list-cities --csv").out.contains("quito,Jakarta,ID"))
    try sandbox.succeed("check")
  }

  @Test func `an edit of a record whose ID another one has by now is a conflict`() throws {
    try sandbox.succeed("remove-city quito --cascade")
    try rename("jakarta", to: "quito")
    for option in ["", " --prefer here", " --prefer there"] {
      let refused = sandbox.run("apply ./d\(option)")
      #expect(
        refused.status == 1
          && refused.err.contains(
            "conflict city quito\n  the catalog has given this ID to another record since the dump\n"
          ),
        "\(refused)")
    }
  }

  @Test func `a new reference to an ID that another record has by now is a conflict`() throws {
    try sandbox.succeed("dump ./d --force")
    try sandbox.succeed("remove-city quito --cascade")
    try rename("jakarta", to: "quito")
    #expect(sandbox.run("apply ./d").err.hasPrefix("Nothing to apply"))
    let text = try sandbox.text(of: "d/sites.csv")
    try sandbox.write(
      text.replacing(",longitude\n", with: ",longitude\nhall,City Hall,quito,,\n"),
      to: "d/sites.csv")
    let refused = sandbox.run("apply ./d")
    #expect(
      refused.status == 1
        && refused.err.contains("the catalog has given this ID to another record"),
      "\(refused)")
  }
}
