import Foundation
import MetroTestSupport
import Testing

@testable import MetroCore

/// Checks the seed inputs of `make fuzz` against the same laws, without the fuzzer.
struct CoreLawTests {
  private static let folder = Repository.fixtures.appending(path: "fuzz")

  static func names(_ folder: String) -> [String] {
    let path = Self.folder.appending(path: folder).path
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }

  private func input(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  @Test(arguments: names("import"))
  func `imports keep their laws in every mode`(name: String) throws {
    let input = try input("import/\(name)")
    // All laws, with a full table and with an empty one.
    for laws in (TestSelection.includesSlow ? [0x38, 0xF8] : [0x38]) as [UInt8] {
      // Bits 2 to 5: the mode, the effect of an empty field, and whether faults stop the import.
      for options in stride(from: 0, to: 16 as UInt8, by: TestSelection.includesSlow ? 1 : 5) {
        let choices = [input[0] & 0xC3 | options << 2, input[1], input[2] & 7 | laws]
        do {
          try ImportLaws.check(choices + input[3...])
        } catch {
          Issue.record("\(name) with \(options) and \(laws): \(error)")
        }
      }
    }
  }

  @Test(arguments: names("encoding"))
  func `files in other encodings keep their laws`(name: String) throws {
    try EncodingLaws.check(try input("encoding/\(name)"))
  }

  @Test(arguments: names("changeset"))
  func `changesets keep their laws`(name: String) throws {
    try ChangesetLaws.check(try input("changeset/\(name)"))
  }

  @Test(arguments: names("catalog"))
  func `damaged catalogs keep their laws`(name: String) throws {
    try CatalogLaws.check(try input("catalog/\(name)"))
  }

  @Test func `the fuzz corpus is not empty`() {
    #expect(Self.names("import").count > 10 && Self.names("encoding").count > 5)
    #expect(Self.names("changeset").count > 30 && Self.names("catalog").count > 20)
  }
}
