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

  @Test func `A file is there once it is committed`() throws {
    try write("text", to: "a.csv", commits: true)
    #expect(try sandbox.text(of: "a.csv") == "text" && sandbox.files == ["a.csv"])
  }

  @Test func `Nothing is left of a file that was not committed`() throws {
    try sandbox.write("old", to: "a.csv")
    try write("new", to: "a.csv", commits: false)
    #expect(try sandbox.text(of: "a.csv") == "old" && sandbox.files == ["a.csv"])
  }

  @Test func `A directory and a missing folder are refused`() throws {
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
  func `A dash is no file to write to`(line: String) throws {
    let sandbox = try Sandbox.withSeoul()
    try sandbox.write("id,name\nx,X\n", to: "in.csv")
    let outcome = sandbox.run(line)
    #expect(outcome.status == 64 && outcome.out == "", "\(outcome)")
    #expect(outcome.err.hasPrefix("metro: -: not allowed here\nhint: "), "\(outcome)")
    #expect(!FileManager.default.fileExists(atPath: "-"))
  }

  @Test func `Files that came to their places in part are described by none`() throws {
    for name in ["a.csv", "b.csv", "datapackage.json"] { try sandbox.write("old", to: name) }
    let folder = try OutputFolder(sandbox.folder.path)
    for name in ["a.csv", "b.csv", "datapackage.json"] { _ = try folder.makeFile(name) }
    try FileManager.default.removeItem(atPath: sandbox.path("b.csv"))
    try FileManager.default.createDirectory(
      atPath: sandbox.path("b.csv"), withIntermediateDirectories: false)
    #expect(throws: Failure.self) { try folder.commit() }
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("datapackage.json")))
  }

  @Test func `A link stays a link, and the file behind it is replaced`() throws {
    try sandbox.write("old", to: "target.csv")
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.csv"), withDestinationPath: "target.csv")
    try write("new", to: "link.csv", commits: true)
    #expect(try sandbox.text(of: "target.csv") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("link.csv"))
        == "target.csv")
  }

  @Test func `A file keeps its permissions`() throws {
    try sandbox.write("old", to: "a.csv")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: sandbox.path("a.csv"))
    try write("new", to: "a.csv", commits: true)
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path("a.csv"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `The catalog itself is never written over, not even by another name`() throws {
    let sandbox = try Sandbox.withSeoul()
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.path("link.csv"), withDestinationPath: "catalog.sqlite")
    for name in ["catalog.sqlite", "link.csv", "../\(sandbox.folder.lastPathComponent)/link.csv"] {
      let outcome = sandbox.run("list-cities --csv -o ./\(name)")
      #expect(outcome.status == 73 && outcome.err.contains("catalog"), "\(outcome)")
    }
    #expect(sandbox.run("list-cities").lines.count == 9)
  }

  @Test func `A device is written to, and stays one`() throws {
    let sandbox = try Sandbox.withSeoul()
    #expect(sandbox.run("list-cities --csv -o /dev/null") == Outcome())
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }
}
