import Foundation
import Testing

/// Checks rules for source files that no compiler checks.
struct SourceFileTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Sandbox.package.appending(path: path), encoding: .utf8)
  }

  @Test func `the gazetteer script compiles files that exist`() throws {
    let words = try Self.text("Scripts/gazetteer.sh").split { " \n\"".contains($0) }
    let files = words.filter { $0.hasSuffix(".swift") }.map(String.init)
    #expect(files.count == 14)
    for file in files {
      #expect(
        FileManager.default.fileExists(atPath: Sandbox.package.appending(path: file).path),
        "\(file)")
    }
  }

  @Test func `the front end maps the errors of every area`() throws {
    let mapping = try Self.text("Sources/MetroCLI/Failure/Failure.swift")
    let folder = Sandbox.package.appending(path: "Sources/MetroCore")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var areas: [String] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let source = try Self.text("Sources/MetroCore/\(file)")
      for match in source.matches(of: /(?:enum|struct) (\w+): CatalogError\b/) {
        areas.append(String(match.1))
      }
    }
    #expect(areas.count >= 11)
    for area in areas { #expect(mapping.contains("as \(area): self.init(error)"), "\(area)") }
  }

  @Test func `no source splits paths with Foundation, which crashes on one character`() throws {
    let folder = Sandbox.package.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    for case let file as String in files where file.hasSuffix(".swift") {
      let source = try Self.text("Sources/\(file)")
      #expect(
        !source.contains("LastPathComponent") && !source.contains("lastPathComponent"), "\(file)")
    }
  }
}
