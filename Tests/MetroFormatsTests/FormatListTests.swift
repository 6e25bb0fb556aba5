import Foundation
import MetroCore
import Testing

@testable import MetroFormats

/// Checks that the list of formats agrees with the folder of formats.
struct FormatListTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/MetroFormats/Formats")

  /// Returns the names of the formats that the files of the folder declare, by file.
  private static func declared() throws -> [String: [String]] {
    var names: [String: [String]] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let source = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      names[file] = source.matches(of: /static let \w+ = Format\(\s*"(\w+)"/).map { String($0.1) }
    }
    return names
  }

  @Test func `every file of the folder declares one format of the list`() throws {
    let declared = try Self.declared()
    for (file, names) in declared { #expect(names.count == 1, "\(file)") }
    #expect(
      declared.values.joined().sorted() == Format.all.map(\.name).sorted(),
      "a format is in the folder Formats and in Format.all")
  }

  @Test func `each name and extension belongs to one format`() {
    let endings = Format.all.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
    #expect(Set(Format.all.map(\.name)).count == Format.all.count)
    for format in Format.all {
      #expect(!format.endings.isEmpty && !format.summary.isEmpty, "\(format.name)")
      #expect((format.endings + [format.name]).allSatisfy { $0.allSatisfy(\.isLowercase) })
      #expect(Format.named(format.name) == format)
    }
    #expect(Format.named("doc") == nil)
  }

  @Test(arguments: ImportFile.Format.ofTexts)
  func `an imported format has the same extensions for output`(
    imported: ImportFile.Format
  ) throws {
    let format = try #require(Format.named(imported.rawValue))
    for ending in format.endings { #expect(ImportFile.Format(ending: ending) == imported) }
  }
}
