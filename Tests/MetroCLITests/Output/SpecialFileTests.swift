import Foundation
import MetroTestSupport
import Testing

/// Checks that no command replaces a pipe, a device, a directory or a file of the catalog.
struct SpecialFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func makePipe(_ name: String) throws {
    #expect(unsafe mkfifo(sandbox.path(name), 0o600) == 0)
  }

  private func isPipe(_ name: String) -> Bool {
    var status = stat()
    return unsafe lstat(sandbox.path(name), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: sandbox.path(name), withIntermediateDirectories: true)
  }

  @Test(arguments: [
    "backup ./pipe --force", "backup ./pipe", "init --catalog ./pipe",
    "restore ./backup --catalog ./pipe --force", "dump ./d --force", "dump ./d",
    "import cities ./in.csv --fill --candidates ./pipe",
  ])
  func `a pipe is not replaced`(line: String) throws {
    try makePipe("pipe")
    try makeFolder("d")
    try makePipe("d/cities.csv")
    try sandbox.write("id,name,country\nlima,Lima,PE\n", to: "in.csv")
    #expect(sandbox.run("backup ./backup").status == 0)
    let outcome = sandbox.run(line)
    #expect(
      outcome.status == 73 && outcome.err.contains("cannot create: it is a pipe"), "\(outcome)")
    #expect(isPipe("pipe") && isPipe("d/cities.csv"))
    #expect(try !sandbox.files.contains { $0.hasSuffix(".partial") })
  }

  @Test func `a backup does not replace a device`() {
    let outcome = sandbox.run("backup /dev/null --force")
    #expect(
      outcome == Outcome(err: "metro: /dev/null: cannot create: it is a device\n", status: 73))
  }

  @Test(arguments: [".", "./", "..", "a/", "./a/", "folder", "folder/", "x/y/"])
  func `no command creates a file where there is or would be a directory`(path: String) throws {
    try makeFolder("folder")
    for line in [
      "init --catalog '\(path)'", "backup '\(path)' --force", "list-cities --csv -o '\(path)'",
      "audit --sarif '\(path)'", "restore catalog.sqlite --force --catalog '\(path)'",
    ] {
      let outcome = try sandbox.shell("metro \(line)")
      #expect(outcome.status == 73 && outcome.out == "", "\(line): \(outcome)")
      #expect(outcome.err.contains(": is a directory") || outcome.err.contains("it is a directory"))
    }
    #expect(try sandbox.files == ["catalog.sqlite", "folder"])
  }

  @Test(arguments: ["a", "é", " ", "ö"])
  func `a path of one character works everywhere`(name: String) throws {
    try sandbox.write("id,name,country\nlima,Lima,PE\n", to: "y")
    let outcome = try sandbox.shell(
      """
      set -e; export METRO_CATALOG='\(name)'
      metro init -q && metro add-city Quito --country EC -q
      metro import cities y --from csv -q && metro dump d -q && metro backup b -q
      metro list-cities --csv -o l && metro export cities -o j --format json -q
      metro audit -q --sarif s > t && metro check -q && metro diff d -q
      metro restore b -q --force && metro history --csv | cut -d, -f4 | tail -n 1
      """)
    #expect(outcome.status == 0 && outcome.err == "", "\(outcome)")
    for file in [name, "d", "b", "l", "j", "s"] { #expect(try sandbox.files.contains(file)) }
  }

  @Test(arguments: ["-wal", "-shm", "-journal"])
  func `no command writes where SQLite keeps a part of the catalog`(ending: String) throws {
    try sandbox.write("id,name,country\nx,X,XX\n", to: "in.csv")
    for line in [
      "backup ./catalog.sqlite\(ending) --force", "list-cities --csv -o ./catalog.sqlite\(ending)",
      "audit --sarif ./catalog.sqlite\(ending)", "init --catalog ./catalog.sqlite\(ending)",
      "import cities ./in.csv --keep-going --rejects ./catalog.sqlite\(ending)",
      "import cities ./in.csv --propose -o ./catalog.sqlite\(ending)",
    ] {
      let outcome = sandbox.run(line)
      #expect(outcome.status == 73 && outcome.err.contains("SQLite keeps a part of"), "\(outcome)")
    }
    #expect(try sandbox.files == ["catalog.sqlite", "in.csv"])
  }

  /// Makes a copy of the catalog under a name that `backup` refuses.
  private func makeCatalog(_ name: String) throws {
    #expect(sandbox.run("backup ./copy.sqlite").status == 0)
    try FileManager.default.moveItem(
      atPath: sandbox.path("copy.sqlite"), toPath: sandbox.path(name))
  }

  @Test func `a dump does not replace a catalog in its folder`() throws {
    for name in ["cities.csv", "datapackage.json"] {
      try makeFolder("d")
      try makeCatalog("d/\(name)")
      let outcome = sandbox.run("dump ./d --force --catalog ./d/\(name)")
      #expect(outcome.status == 73 && outcome.err.contains("this is the catalog itself"))
      #expect(sandbox.run("list-cities --catalog ./d/\(name)").lines.count == 9)
      try FileManager.default.removeItem(atPath: sandbox.path("d"))
    }
  }

  @Test func `an import without rejected rows removes only rejected rows of an earlier one`() throws
  {
    try makeFolder("in")
    try makeFolder("out")
    for table in ["cities", "themes", "sites", "programs"] {
      let column = table == "programs" ? "title" : table == "themes" ? "label" : "name"
      let rest = table == "cities" ? (",country", ",PE") : ("", "")
      try sandbox.write("id,\(column)\(rest.0)\nlima-x,Lima X\(rest.1)\n", to: "in/\(table).csv")
    }
    try makePipe("out/themes.csv")
    try sandbox.write("id,name\nmine,Mine\n", to: "out/sites.csv")
    try sandbox.write("reject_line,reject_column,id\n2,1,x\n", to: "out/programs.csv")
    try makeCatalog("out/cities.csv")
    let outcome = sandbox.run(
      "import --dir ./in --keep-going --rejects ./out --catalog ./out/cities.csv")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(isPipe("out/themes.csv"))
    #expect(try sandbox.text(of: "out/sites.csv") == "id,name\nmine,Mine\n")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("out/programs.csv")))
    #expect(sandbox.run("show-city lima-x --catalog ./out/cities.csv").status == 0)
  }

  @Test func `a link that leads to no file yet is followed`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.csv"), withDestinationPath: "new.csv")
    #expect(sandbox.run("list-cities -o ./link.csv").status == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("link.csv"))
    #expect(try target == "new.csv" && !sandbox.text(of: "new.csv").isEmpty)
  }
}
