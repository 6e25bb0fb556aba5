import Foundation
import MetroTestSupport
import Testing

@testable import MetroText

/// Commands on a catalog that several computers use.
struct SharedDriveCommandTests {
  let sandbox: Sandbox
  private let free: String

  init() throws {
    sandbox = try Sandbox.withSeoul()
    let content = try Data(contentsOf: sandbox.folder.appending(path: "catalog.sqlite"))
    free = "catalog.sqlite.lease/free-\(try SHA256Digest(of: content).text.prefix(32))"
    try FileManager.default.createDirectory(
      at: sandbox.folder.appending(path: "catalog.sqlite.lease"), withIntermediateDirectories: false
    )
    try sandbox.write("", to: free)
  }

  @Test func `every kind of command works on the local copy and stores what it changed`() throws {
    for (line, status) in [
      ("list-cities", 0), ("status", 0), ("audit", 0), ("add-city Lima --country PE", 0),
      ("edit-city lima --name Callao", 0), ("sql 'SELECT count(*) FROM cities'", 0),
      ("undo", 0), ("redo", 0), ("show-city lima --at 1", 1), ("backup ./b.sqlite", 0),
      ("add-city Quito2 --dry-run", 0), ("compact --history-before 9999-01-01", 0),
      ("check --repair", 0), ("check", 0), ("dump ./d", 0), ("restore ./b.sqlite --force", 0),
      ("check", 0), ("list-cities", 0),
    ] as [(String, Int32)] {
      let outcome = sandbox.run(line)
      #expect(outcome.status == status, "\(line): \(outcome)")
    }
    #expect(sandbox.run("list-cities --columns id").lines.contains("lima"))
    let rest = try sandbox.files.filter {
      $0.hasPrefix("catalog.sqlite") && !$0.contains("before-restore")
    }
    #expect(rest == ["catalog.sqlite", "catalog.sqlite.lease"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: sandbox.path("catalog.sqlite.lease"))
        .count == 1)
  }

  @Test func `a lease is named with its holder, and taken over with --break-lease`() throws {
    let held = free.replacing("free", with: "held") + "-00000000000000aa"
    try FileManager.default.moveItem(atPath: sandbox.path(free), toPath: sandbox.path(held))
    let holder = "catalog.sqlite.lease/holder-00000000000000aa"
    try sandbox.write("user ana\nhost desk\u{1B}[31m\nprocess 4711\nsystem x\n", to: holder)
    let refused = sandbox.run("add-city Lima --wait 0.1")
    #expect(refused.status == 75)
    #expect(refused.err.contains("(process 4711) has the lease of the catalog, last seen"))
    #expect(!refused.err.contains("\u{1B}") && refused.err.contains("wait longer with --wait"))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -60)], ofItemAtPath: sandbox.path(holder))
    #expect(sandbox.run("add-city Lima --wait 0.1").err.contains("add --break-lease"))
    let taken = sandbox.run("add-city Lima --wait 0.1 --break-lease")
    #expect(taken.status == 0 && taken.err.contains("Took over the lease of ana@desk"))
  }

  @Test func `a catalog that another program has replaced is not changed`() throws {
    try sandbox.write("x", to: "other")
    try FileManager.default.removeItem(atPath: sandbox.path("catalog.sqlite"))
    try sandbox.write("SQLite format 3", to: "catalog.sqlite")
    let outcome = sandbox.run("add-city Lima --wait 0.1")
    #expect(outcome.status == 65 && outcome.err.contains("not what metro last stored"))
    #expect(try sandbox.text(of: "catalog.sqlite") == "SQLite format 3")
  }
}

/// Messages about folders and permissions.
struct CatalogFolderTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func `a folder that is copied to other computers is named once`() {
    sandbox.environment["METRO_CATALOG"] = sandbox.path("Dropbox/catalog.sqlite")
    #expect(sandbox.run("init").status == 0)
    let outcome = sandbox.run("add-city Lima --no-gazetteer")
    #expect(outcome.status == 0 && outcome.err.count { $0 == "\n" } == 1, "\(outcome)")
    #expect(outcome.err.hasPrefix("Warning: Dropbox copies "))
    #expect(sandbox.run("list-cities").err == "")
    #expect(sandbox.run("add-city Quito --quiet").err == "")
  }

  @Test func `a group that does not exist is reported`() {
    let outcome = sandbox.run("init --group no-such-group")
    #expect(outcome.status == 64 && outcome.err.contains("there is no group 'no-such-group'"))
    #expect(sandbox.run("list-cities").status == 66)
  }

  @Test(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
  func `a missing permission is explained`() throws {
    guard let words = FaultTests.unprivileged, Program.isRoot else { return }
    let outcome = try sandbox.shell(
      """
      chmod 755 .; mkdir team; chgrp 0 team; metro init --catalog team/c 2> /dev/null; chmod 640 team/c
      \(words) metro list-cities --catalog team/c; chmod 644 team/c
      \(words) metro add-city Lima --catalog team/c
      chown 65534 team/c; chmod 444 team/c; \(words) metro add-city Lima --catalog team/c
      chmod 700 team; \(words) metro list-cities --catalog team/c
      """)
    for text in [
      "team/c: permission denied: team/c belongs to root (group root, mode 640)",
      "hint: ask root to run chmod g+r team/c, and to have you added to the group root",
      "team/c: the catalog or its folder is read-only: team/c belongs to root (group root, mode 644)",
      "hint: run chmod u+rw team/c",
      "team/c: permission denied: team belongs to root (group root, mode 700)",
    ] { #expect(outcome.err.contains(text), "\(text)\n\(outcome)") }
  }

  @Test(arguments: [(0o600, 0o600), (0o644, 0o640), (0o444, 0o640)])
  func `a restored catalog is as private as the stricter of it and the backup`(
    mode: Int, restored: Int
  ) throws {
    for line in ["init", "add-city Lima", "backup ./b.sqlite", "add-city Quito"] {
      #expect(sandbox.run(line).status == 0)
    }
    func set(_ mode: Int, _ name: String) throws {
      try FileManager.default.setAttributes(
        [.posixPermissions: mode], ofItemAtPath: sandbox.path(name))
    }
    func currentMode(of name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: sandbox.path(name))[.posixPermissions]
        as? Int
    }
    try set(mode, "b.sqlite")
    try set(0o640, "catalog.sqlite")
    #expect(sandbox.run("restore ./b.sqlite").status == 1)
    #expect(try currentMode(of: "catalog.sqlite") == 0o640)
    #expect(sandbox.run("restore ./b.sqlite --force").status == 0)
    #expect(try currentMode(of: "catalog.sqlite") == restored)
  }

  @Test(.enabled(if: TestSelection.includesSlow, "slow: make test-all runs it"))
  func `waiting for the reader of an output pipe can be interrupted`() throws {
    let outcome = try sandbox.shell(
      """
      metro init; mkfifo p.csv
      metro list-cities -o p.csv & id=$!
      sleep 1; kill -TERM $id; wait $id; echo $?; ls
      """)
    #expect(outcome.lines == ["143", "catalog.sqlite", "p.csv"], "\(outcome)")
  }
}
