import Foundation
import Testing

/// The inputs from which `make fuzz` begins, held to the same laws without the fuzzer.
struct FuzzCorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Fixtures/fuzz/csv").standardizedFileURL

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()

  @Test(arguments: names ?? [])
  func `The laws of reading and writing hold`(name: String) throws {
    let input = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    for options in UInt8.min...UInt8.max {
      do {
        try CSVLaws.check([options] + input[1...])
      } catch {
        Issue.record("\(name) with \(options): \(error)")
      }
    }
  }

  @Test func `There is a corpus`() {
    #expect((Self.names ?? []).count > 10)
  }
}
