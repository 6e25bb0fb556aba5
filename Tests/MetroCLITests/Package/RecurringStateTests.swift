import Foundation
import MetroTestSupport
import Testing

/// Checks that a content that comes back is a change, whoever brings it back.
struct RecurringStateTests {
  let sandbox: Sandbox

  private static let other = "--catalog ./other.sqlite"

  /// A catalog and one that has loaded its dump.
  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.succeed("dump ./d")
    try sandbox.succeed("init \(Self.other)")
    try sandbox.succeed("load ./d \(Self.other)")
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try sandbox.text(of: file)
    try #require(text.contains(old))
    try sandbox.write(text.replacing(old, with: new), to: file)
  }

  /// Checks that both catalogs write the same dump.
  private func expectEqual() throws {
    try sandbox.succeed("dump ./left")
    try sandbox.succeed("dump ./right \(Self.other)")
    for file in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("left"))
    where file.hasSuffix(".csv") {
      #expect(try sandbox.text(of: "left/\(file)") == sandbox.text(of: "right/\(file)"), "\(file)")
    }
  }

  private static let back =
    "change city quito\n  name: Kitu -> Quito\n0 records added, 1 changed, 0 removed\nApplied.\n"

  @Test func `an applied edit that is taken back in the folder is applied again`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    try sandbox.succeed("apply ./d")
    try edit("d/cities.csv", "\nquito,Kitu,", "\nquito,Quito,")
    #expect(sandbox.run("dump ./d").err.contains("has edits that are not in the catalog"))
    #expect(sandbox.run("apply ./d").err == Self.back)
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    #expect(sandbox.run("apply ./d").err.contains("  name: Quito -> Kitu\n"))
    #expect(sandbox.run("list-cities --csv").out.contains("quito,Kitu"))
  }

  @Test func `an edit of a dump that leads back to an earlier dump is applied`() throws {
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("dump ./d")
    try edit("d/cities.csv", "\nquito,Kitu,", "\nquito,Quito,")
    #expect(sandbox.run("apply ./d").err == Self.back)
  }

  @Test(arguments: [
    ("edit-city quito --name Kitu", "edit-city quito --name Quito", "undo"),
    ("edit-city quito --name Kitu", "undo", "redo"),
    ("add-city Zzz --country KR", "remove-city zzz", "undo"),
    ("rename-city quito kitu", "rename-city kitu quito", "undo"),
  ])
  func `a change that another catalog takes back is taken back`(
    change: String, back: String, again: String
  ) throws {
    try sandbox.succeed(change)
    try sandbox.succeed("dump ./e")
    try sandbox.succeed("apply ./e \(Self.other)")
    try sandbox.succeed("\(back) \(Self.other)")
    try sandbox.succeed("dump ./f \(Self.other)")
    #expect(sandbox.run("apply ./f").err.hasSuffix("Applied.\n"))
    try expectEqual()
    // Once more, so that both contents come back.
    try sandbox.succeed("\(again) \(Self.other)")
    try sandbox.succeed("dump ./g \(Self.other)")
    #expect(sandbox.run("apply ./g").err.hasSuffix("Applied.\n"))
    try expectEqual()
  }

  @Test func `an undo of an apply reaches the other catalog and stays`() throws {
    try sandbox.succeed("edit-city quito --name Kitu \(Self.other)")
    try sandbox.succeed("dump ./e \(Self.other)")
    try sandbox.succeed("apply ./e")
    try sandbox.succeed("undo")
    // A later change of the other catalog does not bring it again.
    try sandbox.succeed("edit-city jakarta --name Batavia \(Self.other)")
    try sandbox.succeed("dump ./f \(Self.other)")
    #expect(
      sandbox.run("apply ./f").err
        == "change city jakarta\n  name: Jakarta -> Batavia\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
    try sandbox.succeed("dump ./g")
    #expect(sandbox.run("apply ./g \(Self.other)").err == Self.back)
    try expectEqual()
  }

  @Test func `an unchanged catalog is dumped again byte for byte`() throws {
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("dump ./e")
    try sandbox.succeed("dump ./f")
    try sandbox.succeed("apply ./e \(Self.other)")
    try sandbox.succeed("dump ./g \(Self.other)")
    let text = try sandbox.text(of: "e/datapackage.json")
    #expect(try sandbox.text(of: "f/datapackage.json") == text)
    #expect(try sandbox.text(of: "g/datapackage.json") == text)
  }

  @Test func `an older dump changes nothing where a later one was applied`() throws {
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("dump ./e")
    try sandbox.succeed("edit-city quito --name Quito")
    try sandbox.succeed("dump ./f")
    try sandbox.succeed("apply ./f \(Self.other)")
    for folder in ["e", "d", "f"] {
      let result = sandbox.run("apply ./\(folder) \(Self.other)")
      #expect(
        result.err
          == (folder == "e"
            ? "Nothing to apply; metro diff shows how the folder differs.\n"
            : "No differences.\n"),
        "\(folder): \(result)")
    }
    try expectEqual()
  }

  @Test func `a dump of the past changes nothing where a later one was applied`() throws {
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("dump ./e")
    let noted = try sandbox.revision()
    try sandbox.succeed("edit-city quito --name Qwito")
    let between = try sandbox.revision()
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("add-city Zzz --country KR")
    try sandbox.succeed("dump ./f")
    try sandbox.succeed("apply ./f \(Self.other)")
    try sandbox.succeed("dump --at \(noted) ./past")
    #expect(
      try sandbox.text(of: "past/datapackage.json") == sandbox.text(of: "e/datapackage.json"))
    #expect(
      sandbox.run("apply ./past \(Self.other)").err
        == "Nothing to apply; metro diff shows how the folder differs.\n")
    // Only this catalog knows a state between two dumps.
    try sandbox.succeed("dump --at \(between) ./between")
    #expect(try !sandbox.text(of: "between/datapackage.json").contains("metro_states"))
    #expect(sandbox.run("apply ./between \(Self.other)").status == 65)
    try expectEqual()
    try edit("between/cities.csv", "\njakarta,Jakarta,", "\njakarta,Batavia,")
    #expect(
      sandbox.run("apply ./between").err
        == "change city jakarta\n  name: Jakarta -> Batavia\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
  }
}

extension Sandbox {
  /// Returns the number of the latest revision of the catalog.
  fileprivate func revision() throws -> Int {
    let lines = run("history --limit 1 --csv --columns revision").out.split(separator: "\n")
    return try #require(lines.last.flatMap { Int($0) }, "\(lines)")
  }
}
