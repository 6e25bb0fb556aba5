import Foundation
import Testing

@testable import MetroCLI
@testable import MetroCore

/// Checks facts that both code and documents state: an outdated document fails a test.
struct DocumentFactsTests {
  private static let sources = Sandbox.package.appending(path: "Sources")

  /// The documents for readers, without the fixtures.
  static let documents =
    ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"] + Article.pages(in: "docs")
    + Article.pages(in: "Sources").filter { !$0.contains(".docc/") }

  @Test func `the data model states the current schema number`() throws {
    let pattern = /`user_version` is the number of the schema, ([0-9]+)/
    let url = Article.url(of: Article.dataModel)
    let text = try Article(Article.dataModel).text
    let match = try #require(try pattern.firstMatch(in: text))
    if GoldenTests.isRecording {
      let recorded = text.replacingCharacters(
        in: match.1.startIndex..<match.1.endIndex, with: "\(Schema.current)")
      try Data(recorded.utf8).write(to: url, options: .atomic)
    } else {
      #expect(match.1 == "\(Schema.current)")
    }
  }

  @Test func `the guide lists every exit status and no other`() throws {
    let listed = try Article("docs/guide/exit-statuses.md").lines.filter { $0.hasPrefix("| ") }
      .flatMap { $0.split(separator: "|")[0].matches(of: /[0-9]+/).compactMap { Int32($0.0) } }
    // 128 and the number of SIGTERM; the console passes it on.
    let statuses = (0...255).filter { ExitStatus(rawValue: $0) != nil } + [143]
    #expect(Set(listed) == Set(statuses))
  }

  @Test func `the architecture lists every target and folder and no others`() throws {
    let rows = try Article(Article.architecture).lines.filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
    var folders: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path) {
      let parts = path.split(separator: "/").map(String.init)
      guard parts.count > 1, !path.contains(".docc"), parts[1] != "include" else { continue }
      folders.insert(parts[0])
      if parts.count > 2 { folders.insert("\(parts[0])/\(parts[1])") }
    }
    #expect(folders.subtracting(rows).sorted() == [])
    #expect(Set(rows).subtracting(folders).sorted() == [])
  }

  @Test(arguments: documents)
  func `every relative link of a document leads to a file`(path: String) throws {
    let folder = Article.url(of: path).deletingLastPathComponent()
    for match in try Article(path).text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
      let target = folder.appending(path: String(match.1)).standardized.path
      #expect(FileManager.default.fileExists(atPath: target), "\(path): \(match.1)")
    }
  }

  @Test(arguments: Article.pages(in: "Sources").filter { $0.hasSuffix("/README.md") })
  func `a route names at most 12 files and all of them exist`(path: String) throws {
    let article = try Article(path)
    #expect(article.lines.count <= 60)
    let files = Set(article.text.matches(of: /`([A-Za-z\/+]+\.swift)`/).map { String($0.1) })
    #expect((3...12).contains(files.count), "\(path) names \(files.count) files")
    for file in files {
      let url = Self.sources.appending(path: file)
      #expect(FileManager.default.fileExists(atPath: url.path), "\(path): \(file)")
    }
  }

  @Test func `the catalog page of DocC lists every type of the core`() throws {
    let url = Self.sources.appending(path: "MetroCore/MetroCore.docc/MetroCore.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(text.range(of: "## Topics\n")).upperBound
    let expected = text[..<start] + (try Self.topics())
    if GoldenTests.isRecording {
      try Data(expected.utf8).write(to: url, options: .atomic)
    } else {
      #expect(text == expected, "make record writes the topics")
    }
  }

  /// Enumerations whose cases hold values of `MetroText`, which symbol graphs leave out.
  private static let unextracted: Set = ["PastPoint", "ValueError"]

  /// The topics of the core: a heading for each folder, and the types that it offers other targets.
  private static func topics() throws -> String {
    let core = sources.appending(path: "MetroCore")
    var types: [String: Set<String>] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: core.path)
    where path.hasSuffix(".swift") {
      let folder = path.contains("/") ? String(path.prefix { $0 != "/" }) : "The core"
      let text = try String(contentsOf: core.appending(path: path), encoding: .utf8)
      let pattern =
        /(?m)^package (?:final |indirect )*(?:struct|enum|class|actor|protocol) ([A-Za-z]+)/
      types[folder, default: []].formUnion(text.matches(of: pattern).map { String($0.1) })
    }
    return types.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { folder, names in
        "\n### \(folder)\n\n"
          + names.subtracting(unextracted).sorted().map { "- ``\($0)``\n" }.joined()
      }.joined()
  }
}
