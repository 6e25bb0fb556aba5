import Foundation
import Testing

@testable import MetroCore

/// The inputs from which `make fuzz` begins, held to the same laws without the fuzzer.
struct FuzzCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Fixtures/fuzz").standardizedFileURL

  static func names(_ folder: String) -> [String] {
    let path = Self.folder.appending(path: folder).path
    return (try? FileManager.default.contentsOfDirectory(atPath: path))?.sorted() ?? []
  }

  private func input(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: Self.folder.appending(path: name)))
  }

  @Test(arguments: names("import"))
  func `The laws of importing hold in every mode`(name: String) throws {
    let input = try input("import/\(name)")
    // All laws, with a full table and with an empty one.
    for laws in [0x38, 0xF8] as [UInt8] {
      // Bits 2 to 5: the mode, what an empty field does, and whether faults stop the import.
      for options in 0..<16 as Range<UInt8> {
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
  func `The laws of other encodings hold`(name: String) throws {
    try EncodingLaws.check(try input("encoding/\(name)"))
  }

  @Test(arguments: names("changeset"))
  func `The laws of changesets hold`(name: String) throws {
    try ChangesetLaws.check(try input("changeset/\(name)"))
  }

  @Test(arguments: names("catalog"))
  func `The laws of catalogs that somebody spoilt hold`(name: String) throws {
    try CatalogLaws.check(try input("catalog/\(name)"))
  }

  @Test func `There is a corpus`() {
    #expect(Self.names("import").count > 10 && Self.names("encoding").count > 5)
    #expect(Self.names("changeset").count > 30 && Self.names("catalog").count > 20)
  }
}
