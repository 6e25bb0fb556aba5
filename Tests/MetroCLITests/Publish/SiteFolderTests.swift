import Foundation
import MetroSite
import MetroTestSupport
import Testing

@testable import MetroCLI

/// Folders in which somebody has put links, and files whose paths lead elsewhere.
struct SiteFolderTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func link(_ name: String, to file: String, isHard: Bool = false) throws {
    let (name, file) = (sandbox.path(name), sandbox.path(file))
    if isHard {
      try FileManager.default.linkItem(atPath: file, toPath: name)
    } else {
      try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: file)
    }
  }

  private func publish(status: Int32) -> Outcome {
    run("publish '\(sandbox.path("site"))'", status: status)
  }

  @Test(arguments: [
    "../x.html", "city/../../x.html", "city/..", "/tmp/x.html", "a//b.html", "./x.html", "a/./b",
    "",
    "a\r\nb.html", "a\u{7F}.html",
  ])
  func `a file whose path leads out of the folder or has several lines is refused`(path: String)
    throws
  {
    try FileManager.default.createDirectory(
      atPath: sandbox.path("site/city"), withIntermediateDirectories: true)
    try FileManager.default.removeItem(atPath: sandbox.path("site/city"))
    let folder = try SiteFolder(sandbox.path("site"), writes: true, overwrites: true) { _, _ in }
    let before = try sandbox.files
    let failure = #expect(throws: Failure.self) {
      try folder.take(SiteFile(path: path, bytes: [0x61]))
    }
    #expect(failure?.status == .badData)
    #expect(try sandbox.files == before)
  }

  @Test(
    .enabled(if: Program.has("sqlite3")),
    arguments: [
      "UPDATE city SET id = '../../mine' WHERE id = 'quito'",
      "UPDATE city SET id = 'a' || char(10) || 'b' WHERE id = 'quito'",
      "UPDATE city SET id = 'a' || char(0) || '/../b' WHERE id = 'quito'",
      "UPDATE theme SET id = '../../../mine' WHERE id = (SELECT id FROM theme LIMIT 1)",
      "UPDATE city SET country = '/../../mine' WHERE id = 'quito'",
      """
      INSERT INTO alias (id, program, former, reason, number)
        VALUES ('a1', 'seoul-2015', 'x /y' || char(10) || 'Header set X-Evil 1', 'renamed', 1)
      """,
    ])
  func `a catalog with IDs that lead elsewhere is refused before the first file`(sql: String) throws
  {
    try sandbox.write("mine", to: "mine.html")
    let stored = try sandbox.shell(
      "sqlite3 catalog.sqlite \"PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; \(sql)\""
    )
    try #require(stored.status == 0, "\(stored)")
    for options in ["", "--redirects apache", "--data"] {
      let outcome = run("publish '\(sandbox.path("site/deep"))' \(options)", status: 65)
      #expect(outcome.err.contains("catalog.sqlite: the catalog is damaged"), "\(outcome)")
    }
    #expect(try sandbox.text(of: "mine.html") == "mine")
    #expect(!FileManager.default.fileExists(atPath: sandbox.path("site/deep/index.html")))
    run("report", status: 65)
  }

  @Test func `a file elsewhere with another name in the folder is never written into`() throws {
    try sandbox.write("important", to: "important.txt")
    try sandbox.write("", to: "site/.metro-site-journal")
    try link("site/.metro-site-page", to: "important.txt", isHard: true)
    _ = publish(status: 0)
    #expect(try sandbox.text(of: "important.txt") == "important")
    try sandbox.write("# mine\n", to: "other.txt")
    run("edit-city quito --kind state")
    try link("site/.metro-site-journal", to: "other.txt", isHard: true)
    let outcome = publish(status: 73)
    #expect(outcome.err.contains("site/.metro-site-journal: not a file of the site"), "\(outcome)")
    #expect(try sandbox.text(of: "other.txt") == "# mine\n")
  }

  @Test(arguments: [".metro-site", ".metro-site-journal", "city/quito.html", "city"])
  func `a link in the folder is not followed`(name: String) throws {
    _ = publish(status: 0)
    try sandbox.write("# mine\n", to: "elsewhere/quito.html")
    run("edit-city quito --kind state")
    let path = sandbox.path("site/\(name)")
    if FileManager.default.fileExists(atPath: path) {
      try FileManager.default.moveItem(atPath: path, toPath: sandbox.path("moved"))
    }
    try link("site/\(name)", to: name == "city" ? "elsewhere" : "elsewhere/quito.html")
    let outcome = publish(status: 73)
    #expect(outcome.err.contains("not a file of the site"), "\(outcome)")
    #expect(try sandbox.text(of: "elsewhere/quito.html") == "# mine\n")
  }
}
