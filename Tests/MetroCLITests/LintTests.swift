import Foundation
import MetroTestSupport
import Testing

/// Checks that `make lint` reports each violation of a house rule, in a small tree of its own.
@Suite(.enabled(if: ChildProcess.find("git") != nil && ChildProcess.find("python3") != nil))
struct LintTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
    let scripts = folder.url.appending(path: "Scripts")
    try FileManager.default.createDirectory(at: scripts, withIntermediateDirectories: true)
    for name in ["lint.sh", "check-layers.py", "phrases.sh", "forbidden-phrases.txt"] {
      try FileManager.default.copyItem(
        at: Repository.root.appending(path: "Scripts/\(name)"),
        to: scripts.appending(path: name))
    }
    // Formatting is not tested here.
    try FileManager.default.createDirectory(
      atPath: folder.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("bin/swift"), withDestinationPath: "/usr/bin/true")
    try write("enum Schema1 {}\n", to: "Sources/MetroCore/Store/Schema/Schema1.swift")
    try write(
      "struct CatalogFile {}\n\nextension File {\n  var sizeInBytes: Int { 0 }\n}\n",
      to: "Sources/MetroCore/Store/CatalogFile.swift")
    try write(Self.schema(1), to: "docs/reference/data-model.md")
  }

  private static func schema(_ number: Int) -> String {
    "`user_version` is the number of the schema, \(number).\n"
  }

  private func write(_ text: String, to path: String) throws {
    let url = folder.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func lint() throws -> ChildProcess.Result {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try ChildProcess(
      URL(filePath: "/bin/sh"), ["-c", "git init -q && git add . && Scripts/lint.sh"],
      environment: ["PATH": folder.path("bin") + ":" + path, "HOME": folder.path("")],
      folder: folder.url, errors: .pipe
    ).result()
  }

  @Test func `a tree that follows the rules passes`() throws {
    let result = try lint()
    #expect(result.status == 0, "\(result.errorText)")
  }

  @Test(
    arguments: [
      (
        "Sources/MetroCore/Nouns/City.swift", "let file = CatalogFile()",
        "Nouns must not use CatalogFile of Store"
      ),
      (
        "Sources/MetroCore/Nouns/City.swift", "let size = file.sizeInBytes",
        "Nouns must not use sizeInBytes of Store"
      ),
      ("Sources/MetroCore/Attic/Box.swift", "struct Box {}", "the folder has no layer"),
      ("Sources/MetroAttic/Box.swift", "struct Box {}", "the target has no row"),
      (
        "Sources/MetroFormats/Format.swift", "import ArgumentParser",
        "MetroFormats must not import ArgumentParser"
      ),
      ("Tests/MetroCLITests/Tests.swift", "import GRDB", "GRDB belongs to MetroCore"),
      ("Sources/MetroCore/Rule.swift", #"let text = "metro edit-city""#, "use Remedy or Hint"),
      ("Sources/MetroCore/Rule.swift", #"let text = "add --force""#, "use Remedy or Hint"),
      ("Sources/MetroCLI/Verb.swift", #"let text = "SELECT id""#, "SQL belongs to MetroCore"),
      ("Sources/MetroCLI/Verb.swift", "let today = Date()", "Only the console"),
      ("docs/reference/data-model.md", LintTests.schema(2), "the schema is 1"),
      ("docs/guide/names.md", "Takes ids alone.", "accept only IDs"),  // phrases: allow
      ("Sources/MetroCLI/Verb.swift", "// Takes ids alone.", "accept only IDs"),  // phrases: allow
      ("Sources/MetroCLI/Verb.swift", String(repeating: "\n", count: 300), "more than 300"),
    ])
  func `lint reports a violation`(path: String, text: String, report: String) throws {
    try write(text + "\n", to: path)
    let result = try lint()
    #expect(result.status == 1)
    #expect(result.errorText.contains(report), "\(result.errorText)")
  }
}
