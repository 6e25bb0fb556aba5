import Foundation
import MetroSite
import MetroTestSupport
import Testing

@testable import MetroCLI

/// A site that is published again, of which no page is made unless something differs.
struct PublishAgainTests: SandboxSuite {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox.withSeoul() }

  private func publish(_ folder: String, _ options: String = "") -> Outcome {
    run("publish '\(sandbox.path(folder))' \(options)")
  }

  /// The files of a site by path.
  private func files(_ folder: String) -> [String: Data] {
    let root = sandbox.path(folder)
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: "\(root)/\($1)")
    }
  }

  @Test(
    arguments: TestSelection.some(
      [
        "--language ko", "--with-reasons", "--base-url https://example.org/",
        "--redirects netlify", "--theme theme",
      ], ofEach: 3))
  func `another option gives the site that a new folder gets`(options: String) throws {
    try sandbox.write("body { color: #123 }", to: "theme/style.css")
    let options = options.replacing(" theme", with: " '\(sandbox.path("theme"))'")
    for change in [options, "", options, options] {
      _ = publish("site", change)
      _ = publish("new", change)
      #expect(files("site") == files("new"))
      try FileManager.default.removeItem(atPath: sandbox.path("new"))
    }
  }

  @Test func `pages never replace data, nor data pages`() throws {
    _ = publish("site", "")
    _ = publish("data", "--data")
    let (pages, data) = (files("site"), files("data"))
    for options in ["", "--dry-run", "--check", "--overwrite"] {
      for line in [
        "publish '\(sandbox.path("site"))' --data \(options)",
        "publish '\(sandbox.path("data"))' \(options)",
      ] {
        let outcome = run(line, status: 73)
        #expect(outcome.err.contains("has a site of "), "\(outcome)")
      }
    }
    #expect(files("site") == pages && files("data") == data)
  }

  @Test func `a change of the catalog or the theme is published`() throws {
    try sandbox.write("body { color: #123 }", to: "theme/style.css")
    let theme = "--theme '\(sandbox.path("theme"))'"
    _ = publish("site", theme)
    let again = publish("site", theme)
    #expect(again.out == "" && again.err.contains(": 0 added, 0 changed, 0 removed, "))
    #expect(!again.err.contains(" 0 unchanged"))
    try sandbox.write("body { color: #124 }", to: "theme/style.css")
    #expect(publish("site", theme).out == "changed theme.css\n")
    run("edit-city quito --kind state")
    #expect(publish("site", theme).out.contains("changed city/quito.html\n"))
    run("undo")
    #expect(publish("site", theme).out.contains("changed city/quito.html\n"))
    run("withhold city/quito --because 'No consent.'")
    #expect(publish("site", theme).out.contains("removed city/quito.html\n"))
  }

  @Test func `a page that is gone or changed is found in an unchanged site`() throws {
    _ = publish("site")
    try FileManager.default.removeItem(atPath: sandbox.path("site/city/quito.html"))
    #expect(publish("site").out == "added city/quito.html\n")
    try sandbox.write("mine", to: "site/city/quito.html")
    let outcome = run("publish '\(sandbox.path("site"))'", status: 1)
    #expect(outcome.out == "foreign city/quito.html\n")
    #expect(run("publish '\(sandbox.path("site"))'", status: 1).out == outcome.out)
    #expect(publish("site", "--overwrite").out == "changed city/quito.html\n")
  }

  @Test func `a first run that was ended is completed by the next`() throws {
    let page = sandbox.path("site/program/seoul-2015.html")
    sandbox.adapt = { $0.isInterrupted = { FileManager.default.fileExists(atPath: page) } }
    let outcome = run("publish '\(sandbox.path("site"))'", status: 130)
    #expect(outcome.err.contains("interrupted: the site is written in part"), "\(outcome)")
    sandbox.adapt = { _ in }
    #expect(publish("site").out.contains("added index.html\n"))
    _ = publish("new")
    #expect(files("site") == files("new"))
  }

  /// Whether the folder of the tests is on a file system with extended attributes.
  private static let hasNotes: Bool = {
    guard let sandbox = try? Sandbox(), (try? sandbox.write("", to: "file")) != nil else {
      return false
    }
    let tree = FolderTree(sandbox.path("."))
    tree.setNote("1", of: "file")
    return tree.note(of: "file") == "1"
  }()

  @Test(.enabled(if: hasNotes))
  func `a folder knows what its site was made of`() throws {
    func folder() throws -> SiteFolder {
      try SiteFolder(sandbox.path("site"), writes: true, overwrites: false) { _, _ in }
    }
    func hasSite(of inputs: String) throws -> Bool { try folder().hasSite(of: inputs) }
    // A folder is locked as long as the value lives.
    func makeSite() throws {
      let first = try folder()
      try first.take(SiteFile(path: "a.html", bytes: [1]))
      try first.take(SiteFile(path: "b/c.html", bytes: [2]))
      #expect(try !first.hasSite(of: "x"))
      try first.finish(of: "x")
    }
    try makeSite()
    #expect(try hasSite(of: "x"))
    #expect(try !hasSite(of: "y"))
    // A copy has no note.
    let list = try sandbox.text(of: "site/.metro-site")
    try FileManager.default.removeItem(atPath: sandbox.path("site/.metro-site"))
    try sandbox.write(list, to: "site/.metro-site")
    #expect(try !hasSite(of: "x"))
    FolderTree(sandbox.path("site")).setNote("x", of: ".metro-site")
    #expect(try hasSite(of: "x"))
    try sandbox.write("", to: "site/.metro-site-journal")
    #expect(try !hasSite(of: "x"))
  }
}
