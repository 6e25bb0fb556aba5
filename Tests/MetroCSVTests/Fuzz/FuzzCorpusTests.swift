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
      // All laws, each dialect with each size of memory, and with all lengths of pieces in turn.
      for memory in 0..<4 as Range<UInt8> {
        let pieces = (options >> 3 &+ options &+ memory) & 15
        let seed = memory << 6 | 0x30 | pieces
        do {
          try CSVLaws.check([options, seed] + input[2...])
        } catch {
          Issue.record("\(name) with \(options) and \(seed): \(error)")
        }
      }
    }
  }

  @Test func `There is a corpus`() {
    #expect((Self.names ?? []).count > 10)
  }
}
