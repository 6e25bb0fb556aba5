import Foundation
import Testing

/// Checks how `apply` merges an edited dump into a catalog that has changed meanwhile.
struct ApplyCommandTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox.withSeoul()
    try sandbox.succeed("dump ./d")
  }

  private func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try sandbox.text(of: file)
    try #require(text.contains(old))
    try sandbox.write(text.replacing(old, with: new), to: file)
  }

  private func name(_ id: String) -> String {
    let lines = sandbox.run("show-city \(id) --csv").out
    return lines.split(separator: "\n").first { $0.hasPrefix("name,") }.map(String.init) ?? lines
  }

  @Test func `a change of the catalog since the dump stays, and an edit in the dump comes`() throws
  {
    try sandbox.succeed("edit-city seoul --name Hanyang")
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    let dry = sandbox.run("apply ./d --dry-run")
    #expect(dry.out == "change city quito\n  name: Quito -> Kitu\n", "\(dry)")
    #expect(
      sandbox.run("apply ./d").err.hasSuffix("0 records added, 1 changed, 0 removed\nApplied.\n"))
    #expect(sandbox.run("list-cities --csv").out.contains("Hanyang"))
    #expect(sandbox.run("list-cities --csv").out.contains("Kitu"))
    try sandbox.succeed("check")
  }

  @Test func `a dump that was not edited takes nothing back`() throws {
    try sandbox.succeed("edit-city seoul --name Hanyang")
    try sandbox.succeed("remove-city jakarta --cascade")
    #expect(
      sandbox.run("apply ./d").err == "Nothing to apply; metro diff shows how the folder differs.\n"
    )
    #expect(sandbox.run("list-cities --csv").out.contains("Hanyang"))
    #expect(sandbox.run("apply ./d --replace").status == 0)
    #expect(!sandbox.run("list-cities --csv").out.contains("Hanyang"))
  }

  @Test func `a value that both changed is a conflict, which an option decides`() throws {
    try sandbox.succeed("edit-city quito --name Kito")
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    let before = try sandbox.bytes(of: "catalog.sqlite")
    let refused = sandbox.run("apply ./d")
    #expect(refused.status == 1)
    #expect(
      refused.err.hasPrefix(
        "conflict city quito\n  name: Quito -> Kito here, Kitu in the folder\nmetro: "),
      "\(refused)")
    #expect(refused.err.contains("1 conflict; nothing was changed\n"))
    #expect(try sandbox.bytes(of: "catalog.sqlite") == before)
    #expect(
      sandbox.run("apply ./d --prefer here").err.contains(
        "Nothing to apply; metro diff shows how the folder differs.\n"))
    #expect(sandbox.run("list-cities --csv").out.contains("Kito"))
    // It is decided, and not asked again.
    #expect(
      sandbox.run("apply ./d").err == "Nothing to apply; metro diff shows how the folder differs.\n"
    )
    try edit("d/cities.csv", "\nquito,Kitu,", "\nquito,Qwito,")
    #expect(sandbox.run("apply ./d --prefer there").status == 0)
    #expect(sandbox.run("list-cities --csv").out.contains("Qwito"))
  }

  @Test func `the same change on both sides is not a conflict`() throws {
    try sandbox.succeed("edit-city quito --name Kitu")
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    #expect(sandbox.run("apply ./d").err == "No differences.\n")
  }

  @Test func `an applied edit that the catalog changes back is not applied again`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    try sandbox.succeed("apply ./d")
    try sandbox.succeed("edit-city quito --name Quito")
    #expect(
      sandbox.run("apply ./d").err == "Nothing to apply; metro diff shows how the folder differs.\n"
    )
    #expect(sandbox.run("list-cities --csv").out.contains("quito,Quito"))
    // A further edit of the folder is compared with what was applied.
    try edit("d/cities.csv", "\nseoul,Seoul,", "\nseoul,Hanyang,")
    #expect(sandbox.run("apply ./d").err.hasPrefix("change city seoul\n  name: Seoul -> Hanyang\n"))
    #expect(sandbox.run("list-cities --csv").out.contains("quito,Quito"))
  }

  @Test func `edit against removal is a conflict on both sides`() throws {
    try sandbox.succeed("remove-city jakarta --cascade")
    try edit("d/cities.csv", "\njakarta,Jakarta,", "\njakarta,Batavia,")
    let refused = sandbox.run("apply ./d")
    #expect(
      refused.status == 1
        && refused.err.contains(
          "conflict city jakarta\n  removed here, changed in the folder\n"
            + "  name: Jakarta -> Batavia in the folder\n"),
      "\(refused)")
    try sandbox.succeed("apply ./d --prefer there")
    #expect(sandbox.run("list-cities --csv").out.contains("jakarta,Batavia"))
    try sandbox.succeed("dump ./d --force")
    try sandbox.succeed("edit-city jakarta --name Djakarta")
    for file in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("d")) {
      guard file.hasSuffix(".csv") else { continue }
      let rows = try sandbox.text(of: "d/\(file)").split(separator: "\n")
      let others = rows.filter { !$0.contains("jakarta") }
      try sandbox.write(others.joined(separator: "\n") + "\n", to: "d/\(file)")
    }
    let other = sandbox.run("apply ./d")
    #expect(other.err.contains("removed in the folder, changed here"), "\(other)")
    try sandbox.succeed("apply ./d --prefer there")
    #expect(!sandbox.run("list-cities --csv").out.contains("jakarta"))
  }

  @Test func `a record that refers to one that the other side removed is a conflict`() throws {
    try sandbox.succeed("remove-city jakarta --cascade")
    try edit("d/sites.csv", ",longitude\n", ",longitude\nhall,City Hall,jakarta,,\n")
    let refused = sandbox.run("apply ./d")
    #expect(
      refused.err.contains("conflict site hall\n  city: city jakarta, which was removed here\n"),
      "\(refused)")
    try sandbox.succeed("apply ./d --prefer there")
    #expect(sandbox.run("show-site hall --csv").out.contains("jakarta"))
    try sandbox.succeed("check")
  }

  @Test func `a record whose removal is overruled is kept with all that depends on it`() throws {
    // jakarta is a participant, hosts a program, and has an evidence and a site.
    try sandbox.succeed("add-program other --title Other --host jakarta")
    try sandbox.succeed("add-site hall --name Hall --city jakarta")
    try sandbox.succeed("cite site/hall name Hall --source metropolis-2015")
    try sandbox.succeed("dump ./d --force")
    let sites = try sandbox.text(of: "d/sites.csv")
    let copy = "--catalog ./other.sqlite"
    try sandbox.succeed("init \(copy)")
    try sandbox.succeed("load ./d \(copy)")
    // Removed in the folder, and kept.
    try sandbox.succeed("remove-city jakarta --cascade \(copy)")
    try sandbox.succeed("dump ./e \(copy)")
    try sandbox.succeed("edit-city jakarta --name Djakarta")
    let before = sandbox.run("list-participations --csv").out
    try sandbox.succeed("apply ./e --prefer here")
    #expect(sandbox.run("list-participations --csv").out == before)
    #expect(sandbox.run("show-program other --csv").out.contains(",jakarta,"))
    try sandbox.succeed("dump ./f")
    #expect(try sandbox.text(of: "f/sites.csv") == sites)
    #expect(try sandbox.text(of: "f/statements.csv").contains(",hall,"))
    // Removed here, and brought back.
    try sandbox.succeed("apply ./f --prefer there \(copy)")
    #expect(sandbox.run("list-participations --csv \(copy)").out == before)
    #expect(sandbox.run("show-program other --csv \(copy)").out.contains(",jakarta,"))
    try sandbox.succeed("dump ./g \(copy)")
    for file in ["sites.csv", "statements.csv", "programs.csv", "cities.csv", "names.csv"] {
      #expect(
        (try? sandbox.text(of: "f/\(file)")) == (try? sandbox.text(of: "g/\(file)")), "\(file)")
    }
    try sandbox.succeed("check \(copy)")
  }

  @Test func `edits through another catalog that loaded the dump are merged both ways`() throws {
    let other = "--catalog ./other.sqlite"
    try sandbox.succeed("init \(other)")
    try sandbox.succeed("load ./d \(other)")
    try sandbox.succeed("dump ./copy \(other)")
    #expect(
      try sandbox.text(of: "copy/datapackage.json") == sandbox.text(of: "d/datapackage.json"))
    try sandbox.succeed("rename-city quito kitu \(other)")
    try sandbox.succeed("edit-city seoul --name Hanyang \(other)")
    try sandbox.succeed("dump ./e \(other)")
    try sandbox.succeed("edit-city quito --name Kitu")
    try sandbox.succeed("add-site Park --city quito")
    #expect(sandbox.run("apply ./e").err.contains("rename city quito to kitu\n"))
    #expect(name("kitu").contains("Kitu"))
    #expect(sandbox.run("list-sites --csv").out.contains("kitu"))
    // The history follows the new ID.
    #expect(sandbox.run("history --record city/kitu").out.contains("import cities"))
    #expect(sandbox.run("blame city/kitu --csv").out.contains("country,EC,1,"))
    try sandbox.succeed("check")
    try sandbox.succeed("dump ./f")
    try sandbox.succeed("apply ./f \(other)")
    try sandbox.succeed("dump ./g \(other)")
    for file in try FileManager.default.contentsOfDirectory(atPath: sandbox.path("f")) {
      #expect(try sandbox.text(of: "f/\(file)") == sandbox.text(of: "g/\(file)"), "\(file)")
    }
  }

  @Test func `dumps that crossed each other take nothing back`() throws {
    let other = "--catalog ./other.sqlite"
    try sandbox.succeed("init \(other)")
    try sandbox.succeed("load ./d \(other)")
    try sandbox.succeed("edit-city seoul --name Hanyang")
    try sandbox.succeed("edit-city quito --name Kitu \(other)")
    try sandbox.succeed("dump ./mine")
    try sandbox.succeed("dump ./theirs \(other)")
    try sandbox.succeed("apply ./theirs")
    try sandbox.succeed("apply ./mine \(other)")
    // What both dumps had in common is the base of the next one.
    try sandbox.succeed("edit-city seoul --name Seoul")
    try sandbox.succeed("edit-city jakarta --name Batavia \(other)")
    try sandbox.succeed("dump ./next \(other)")
    #expect(
      sandbox.run("apply ./next").err
        == "change city jakarta\n  name: Jakarta -> Batavia\n"
        + "0 records added, 1 changed, 0 removed\nApplied.\n")
    #expect(sandbox.run("list-cities --csv").out.contains("seoul,Seoul"))
  }

  @Test func `a folder with an unknown base is refused, with the counts of --replace`() throws {
    try sandbox.succeed("init --catalog ./other.sqlite")
    try sandbox.succeed("add-theme Rain --catalog ./other.sqlite")
    try sandbox.succeed("dump ./e --catalog ./other.sqlite")
    let refused = sandbox.run("apply ./e")
    #expect(refused.status == 65 && refused.err.contains("did not write the dump"), "\(refused)")
    #expect(
      refused.err.contains("--replace makes the catalog equal to the folder: 1 record added, "))
    // The description of another folder makes it no dump of this catalog.
    try sandbox.write(sandbox.text(of: "e/datapackage.json"), to: "d/datapackage.json")
    #expect(sandbox.run("apply ./d").status == 0)
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    try sandbox.write(sandbox.text(of: "e/datapackage.json"), to: "d/datapackage.json")
    #expect(sandbox.run("apply ./d").status == 65)
  }

  @Test func `a base that was folded away is refused, and one that was undone is not`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    try sandbox.succeed("edit-city seoul --name Hanyang")
    try sandbox.succeed("revert 3")
    let reverted = sandbox.run("apply ./d")
    #expect(reverted.status != 70 && reverted.status != 65, "\(reverted)")
    try sandbox.succeed("undo")
    try sandbox.succeed("compact --history-before 2999-12-31")
    let folded = sandbox.run("apply ./d")
    #expect(folded.status == 65 && folded.err.contains("was not kept"), "\(folded)")
    try sandbox.succeed("dump ./d --force")
    try edit("d/cities.csv", "\nquito,", "\nquito,New ")
    try sandbox.succeed("apply ./d")
  }

  @Test func `a column that a file lacks says nothing about its values`() throws {
    let lines = try sandbox.text(of: "d/cities.csv").split(separator: "\n")
    let short = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(4) }
    try sandbox.write(
      short.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n", to: "d/cities.csv")
    #expect(sandbox.run("apply ./d").err == "No differences.\n")
    try sandbox.write(
      short.map { $0.dropFirst().joined(separator: ",") }.joined(separator: "\n") + "\n",
      to: "d/cities.csv")
    let refused = sandbox.run("apply ./d")
    #expect(
      refused.status == 65 && refused.err.contains("the column 'id' is missing"), "\(refused)")
  }

  @Test func `a changed order of rows is not an edit`() throws {
    var lines = try sandbox.text(of: "d/cities.csv").split(separator: "\n")
    lines = [lines[0]] + lines.dropFirst().reversed()
    try sandbox.write(lines.joined(separator: "\n") + "\n", to: "d/cities.csv")
    try sandbox.succeed("edit-city seoul --name Hanyang")
    #expect(
      sandbox.run("apply ./d").err == "Nothing to apply; metro diff shows how the folder differs.\n"
    )
  }

  @Test func `the description of a folder fits its files after it was applied`() throws {
    try edit("d/cities.csv", "\nquito,Quito,", "\nquito,Kitu,")
    let before = try sandbox.text(of: "d/datapackage.json")
    #expect(sandbox.run("apply ./d --dry-run").status == 0)
    #expect(try sandbox.text(of: "d/datapackage.json") == before)
    try sandbox.succeed("apply ./d")
    #expect(try sandbox.text(of: "d/datapackage.json").contains("metro_states"))
    try sandbox.succeed("init --catalog ./new.sqlite")
    try sandbox.succeed("load ./d --catalog ./new.sqlite")
  }

  @Test func `a description with invalid states is refused`() throws {
    let text = try sandbox.text(of: "d/datapackage.json")
    let member = #""metro_schema": 1,"#
    try #require(text.contains(member))
    try sandbox.write(
      text.replacing(member, with: member + #""metro_states": ["x"],"#), to: "d/datapackage.json")
    let refused = sandbox.run("apply ./d")
    #expect(refused.status == 65 && refused.err.contains("the state 'x'"), "\(refused)")
  }
}
