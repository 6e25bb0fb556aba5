import Foundation
import Testing

/// Checks imports of a folder with a file for each table.
struct ImportFolderTests {
  let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    #expect(sandbox.run("init").status == 0)
    try FileManager.default.createDirectory(
      atPath: sandbox.path("data"), withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    try sandbox.write(text, to: "data/\(name)")
  }

  private func writeAll() throws {
    try write("program,site,note\np,s,Good\n", to: "visits.csv")
    try write("presentation,city\na,lima\n", to: "presentation-cities.csv")
    try write("id,program,title\na,p,A\n", to: "presentations.csv")
    try write("id,title,host\np,P,lima\n", to: "programs.csv")
    try write("id\tname\tcity\ns\tS\tlima\n", to: "sites.tsv")
    try write("{\"id\":\"lima\",\"name\":\"Lima\"}\n", to: "cities.ndjson")
    try write("{\"profile\":\"data-package\"}", to: "datapackage.json")
    try write("Read me.", to: "README.md")
    try write("hidden", to: ".cities.csv")
  }

  @Test func `files are imported in reference order and each is reported`() throws {
    try writeAll()
    let outcome = sandbox.run("import --dir ./data")
    #expect(
      outcome
        == Outcome(
          err: """
            cities: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            programs: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            sites: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            visits: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            presentations: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            presentation-cities: 1 row: 1 added, 0 updated, 0 unchanged, 0 rejected
            all: 6 rows: 6 added, 0 updated, 0 unchanged, 0 rejected

            """), "\(outcome)")
    let again = sandbox.run("import --dir ./data")
    #expect(again.status == 0)
    #expect(again.err.hasSuffix("all: 6 rows: 0 added, 0 updated, 6 unchanged, 0 rejected\n"))
  }

  @Test func `a folder with a single file is reported once`() throws {
    try write("id,name\nlima,Lima\n", to: "city.csv")
    #expect(
      sandbox.run("import --dir ./data")
        == Outcome(err: "1 row: 1 added, 0 updated, 0 unchanged, 0 rejected\n"))
  }

  @Test func `an error in the last file rolls everything back`() throws {
    try writeAll()
    try write("presentation,city\na,lima\na,nowhere\n", to: "presentation-cities.csv")
    let outcome = sandbox.run("import --dir ./data")
    #expect(outcome.status == 65 && outcome.out == "")
    #expect(outcome.err.contains("presentation-cities.csv:3:3: city 'nowhere'"), "\(outcome)")
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
    #expect(sandbox.run("list-visits --columns id").lines.count == 1)
    #expect(sandbox.run("search lima").lines.count == 1)
  }

  @Test(arguments: [
    ("citys.csv", "did you mean cities?"), ("Cities.csv", "did you mean cities?"),
    ("zzzz.json", "tables are "), ("package.json", "tables are "), (".csv", nil),
  ])
  func `a file without a matching table stops the import`(name: String, hint: String?) throws {
    try writeAll()
    try write("id,name\n", to: name)
    let outcome = sandbox.run("import --dir ./data")
    guard let hint else {
      #expect(outcome.status == 0)
      return
    }
    #expect(outcome.status == 65)
    #expect(outcome.err.contains("data/\(name): not named after a table"))
    #expect(outcome.err.contains("hint: \(hint)"), "\(outcome)")
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
  }

  @Test func `a folder without importable files and a missing folder are reported`() throws {
    try write("{}", to: "datapackage.json")
    try write("text", to: "notes.txt")
    let empty = sandbox.run("import --dir ./data")
    #expect(empty.status == 66 && empty.err.contains("nothing to import"))
    let missing = sandbox.run("import --dir ./nowhere")
    #expect(missing.status == 66 && missing.err.contains("no such folder"))
    try sandbox.write("id,name\n", to: "file.csv")
    #expect(sandbox.run("import --dir ./file.csv").status == 66)
  }

  @Test(arguments: [
    "import --dir ./data cities", "import --dir ./data cities ./data/cities.csv",
    "import --dir ./data --map a=b", "import --dir ./data --ignore-columns a",
    "import --dir ./data --from csv", "import", "import cities",
  ])
  func `incomplete or conflicting arguments are rejected`(line: String) throws {
    try writeAll()
    #expect(sandbox.run(line).status == 64)
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
  }

  @Test func `a dry run of a folder sees the records of its own files and keeps nothing`() throws {
    try writeAll()
    let outcome = sandbox.run("import --dir ./data --dry-run")
    #expect(outcome.status == 0 && outcome.out.contains("add visit p-s"), "\(outcome)")
    #expect(outcome.err.hasSuffix("(dry run: nothing was kept)\n"))
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
  }

  @Test func `rejected rows are written to a folder, in files of the same names`() throws {
    try writeAll()
    try write("id,title,host\np,P,lima\nq,Q,nowhere\n", to: "programs.csv")
    let outcome = sandbox.run("import --dir ./data --keep-going --rejects ./bad")
    #expect(outcome.status == 1)
    #expect(outcome.err.contains("programs: 2 rows: 1 added, 0 updated, 0 unchanged, 1 rejected\n"))
    #expect(outcome.err.contains("all: 7 rows: 6 added, 0 updated, 0 unchanged, 1 rejected\n"))
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("bad"))
    #expect(names == ["programs.csv"])
    let text = try sandbox.text(of: "bad/programs.csv").replacing("nowhere", with: "lima")
    try sandbox.write(text, to: "bad/programs.csv")
    #expect(sandbox.run("import --dir ./bad --keep-going --rejects ./worse").status == 0)
    #expect(sandbox.run("show-program q").status == 0)
  }

  @Test func `a successful import removes an old file of rejected rows and no other`() throws {
    try writeAll()
    try FileManager.default.createDirectory(
      atPath: sandbox.path("bad"), withIntermediateDirectories: true)
    try sandbox.write(
      "reject_line,reject_column,reject_reason,id,title\n2,1,old,x,X\n", to: "bad/programs.csv")
    try sandbox.write("a file of somebody", to: "bad/cities.csv")
    #expect(sandbox.run("import --dir ./data --keep-going --rejects ./bad").status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.path("bad"))
    #expect(names == ["cities.csv"])
    #expect(try sandbox.text(of: "bad/cities.csv") == "a file of somebody")
  }

  @Test func `an import that is rolled back leaves no file of rejected rows`() throws {
    try writeAll()
    try write("id,title,host\np,P,lima\nq,Q,nowhere\n", to: "programs.csv")
    try write("presentation,ctiy\na,lima\n", to: "presentation-cities.csv")
    #expect(sandbox.run("import --dir ./data --keep-going --rejects ./bad").status == 65)
    #expect(sandbox.run("list-cities --columns id").lines.count == 1)
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("bad/programs.csv")))
  }

  @Test func `a mode and an encoding apply to all files`() throws {
    try write("id,name\nlima,Lima\n", to: "cities.csv")
    #expect(sandbox.run("import --dir ./data").status == 0)
    #expect(sandbox.run("import --dir ./data --mode insert").status == 65)
    let skipped = sandbox.run("import --dir ./data --mode skip")
    #expect(skipped.err == "1 row: 0 added, 0 updated, 0 unchanged, 1 skipped, 0 rejected\n")
  }

  @Test func `a link out of the folder is not followed, and nothing of its target is shown`() throws
  {
    try sandbox.write("secret,more\n1,2\n", to: "private.txt")
    for (number, target) in ["../private.txt", sandbox.path("private.txt"), "/etc/passwd"]
      .enumerated()
    {
      let link = sandbox.path("data/cities.csv")
      try? FileManager.default.removeItem(atPath: link)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
      let outcome = sandbox.run("import --dir ./data")
      #expect(outcome.status == 65, "\(number)")
      #expect(
        outcome.err.hasPrefix(
          "metro: \(sandbox.folder.path)/data/cities.csv: leads out of the folder\n"))
      #expect(!outcome.err.contains("secret") && !outcome.err.contains("root"))
    }
  }

  @Test func `a link to a file of the folder is followed`() throws {
    try write("id,name\nlima,Lima\n", to: "mine.txt")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("data/cities.csv"), withDestinationPath: "mine.txt")
    #expect(sandbox.run("import --dir ./data").status == 0)
  }

  @Test func `a pipe, a folder and a link to a device are not opened`() throws {
    #expect(unsafe mkfifo(sandbox.path("data/cities.csv"), 0o600) == 0)
    let outcome = sandbox.run("import --dir ./data")
    #expect(outcome.status == 65 && outcome.err.contains("cities.csv: not a regular file\n"))
    try FileManager.default.removeItem(atPath: sandbox.path("data/cities.csv"))
    try FileManager.default.createDirectory(
      atPath: sandbox.path("data/cities.csv"), withIntermediateDirectories: false)
    #expect(sandbox.run("import --dir ./data").err.contains("cities.csv: not a regular file\n"))
    try FileManager.default.removeItem(atPath: sandbox.path("data/cities.csv"))
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("data/cities.csv"), withDestinationPath: "/dev/zero")
    #expect(
      sandbox.run("import --dir ./data").err.contains("cities.csv: leads out of the folder\n"))
  }

  @Test func `the description of a dump is not read through a pipe or a link out of the folder`()
    throws
  {
    #expect(unsafe mkfifo(sandbox.path("data/datapackage.json"), 0o600) == 0)
    for command in ["load", "diff", "apply"] {
      #expect(sandbox.run("\(command) ./data").status == 66, "\(command)")
    }
    try FileManager.default.removeItem(atPath: sandbox.path("data/datapackage.json"))
    try sandbox.write("{\"secret\": 1}", to: "other.json")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("data/datapackage.json"), withDestinationPath: "../other.json")
    let outcome = sandbox.run("load ./data")
    #expect(outcome.status == 66 && !outcome.err.contains("secret"))
  }
}
