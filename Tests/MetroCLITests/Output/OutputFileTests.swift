import Foundation
import Testing

@testable import MetroCLI

struct OutputFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func write(_ text: String, to name: String, commits: Bool) throws {
    let file = try OutputFile(path: sandbox.path(name), sparing: sandbox.path("catalog.sqlite"))
    try file.write(text.utf8Span.span)
    if commits { try file.commit() }
  }

  @Test func `a file appears when it is committed`() throws {
    try write("text", to: "a.csv", commits: true)
    #expect(try sandbox.text(of: "a.csv") == "text" && sandbox.files == ["a.csv"])
  }

  @Test func `a file that is not committed leaves nothing behind`() throws {
    try sandbox.write("old", to: "a.csv")
    try write("new", to: "a.csv", commits: false)
    #expect(try sandbox.text(of: "a.csv") == "old" && sandbox.files == ["a.csv"])
  }

  @Test func `a directory and a missing folder are rejected`() throws {
    for name in [".", "missing/a.csv"] {
      let failure = try #require(throws: Failure.self) { try write("", to: name, commits: true) }
      #expect(failure.status == .cannotCreate && failure.message.contains(sandbox.path("")))
    }
    #expect(try sandbox.files == [])
  }

  @Test(arguments: [
    "list-cities -o -", "list-cities --csv -o -", "export cities -o -", "audit --sarif -",
    "import cities ./in.csv --keep-going --rejects -",
    "import cities ./in.csv --keep-going --rejects - --dry-run", "backup -", "dump -",
  ])
  func `a dash is not accepted as an output file`(line: String) throws {
    let sandbox = try Sandbox.withSeoul()
    try sandbox.write("id,name\nx,X\n", to: "in.csv")
    let outcome = sandbox.run(line)
    #expect(outcome.status == 64 && outcome.out == "", "\(outcome)")
    #expect(outcome.err.hasPrefix("metro: -: not allowed here\nhint: "), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: "-"))
  }

  @Test func `a partly committed folder has no package description`() throws {
    for name in ["a.csv", "b.csv", "datapackage.json"] { try sandbox.write("old", to: name) }
    let folder = try OutputFolder(
      sandbox.folder.path, sparing: sandbox.path("catalog.sqlite"))
    for name in ["a.csv", "b.csv", "datapackage.json"] { _ = try folder.makeFile(name) }
    try FileManager.default.removeItem(atPath: sandbox.path("b.csv"))
    try FileManager.default.createDirectory(
      atPath: sandbox.path("b.csv"), withIntermediateDirectories: false)
    #expect(throws: Failure.self) { try folder.commit() }
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("datapackage.json")))
    // Both descriptions tell the next dump which files are its own.
    let left = try sandbox.files.filter { $0.hasPrefix("datapackage.json.") }
    #expect(left.count == 2 && left.allSatisfy { $0.hasSuffix(".partial") })
  }

  @Test func `a symbolic link is kept and its target is replaced`() throws {
    try sandbox.write("old", to: "target.csv")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.csv"), withDestinationPath: "target.csv")
    try write("new", to: "link.csv", commits: true)
    #expect(try sandbox.text(of: "target.csv") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("link.csv"))
        == "target.csv")
  }

  @Test func `a file keeps its permissions`() throws {
    try sandbox.write("old", to: "a.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: sandbox.path("a.csv"))
    try write("new", to: "a.csv", commits: true)
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path("a.csv"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `the catalog is never overwritten, not even under another name`() throws {
    let sandbox = try Sandbox.withSeoul()
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.csv"), withDestinationPath: "catalog.sqlite")
    for name in ["catalog.sqlite", "link.csv", "../\(sandbox.folder.lastPathComponent)/link.csv"] {
      let outcome = sandbox.run("list-cities --csv -o ./\(name)")
      #expect(outcome.status == 73 && outcome.err.contains("catalog"), "\(outcome)")
    }
    #expect(sandbox.run("list-cities").lines.count == 9)
  }

  @Test func `a device is written to and not replaced`() throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("list-cities --csv -o /dev/null") == Outcome())
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
