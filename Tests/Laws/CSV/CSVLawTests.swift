import Foundation
import MetroTestSupport
import Testing

/// Checks the seed inputs of `make fuzz` against the same laws, without the fuzzer.
struct CSVLawTests {
  private static let folder = Repository.fixtures.appending(path: "fuzz/csv")

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()

  @Test(arguments: names ?? [])
  func `the CSV reader and writer keep their laws`(name: String) throws {
    let input = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    // Five is odd, so a fifth of the options sets and clears each bit about equally often.
    for options in stride(from: 0, through: UInt8.max, by: TestSelection.includesSlow ? 1 : 5) {
      // All laws, each dialect with each size of memory, and all read sizes in turn.
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

  @Test func `the fuzz corpus is not empty`() {
    #expect((Self.names ?? []).count > 10)
  }
}
