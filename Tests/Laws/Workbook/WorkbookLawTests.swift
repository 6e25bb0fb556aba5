import Foundation
import MetroTestSupport
import Testing

/// Checks the seed inputs of `make fuzz` against the same laws, without the fuzzer.
struct WorkbookLawTests {
  private static let folder = Repository.fixtures.appending(path: "fuzz/workbook")

  static let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.sorted()

  @Test(arguments: names ?? [])
  func `workbooks keep their laws`(name: String) throws {
    let input = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    for choice in 0..<9 as Range<UInt8> {
      do {
        try WorkbookLaws.check([choice] + input.dropFirst())
      } catch {
        Issue.record("\(name) as part \(choice): \(error)")
      }
    }
  }

  @Test(arguments: names ?? [])
  func `damaged workbooks keep their laws`(name: String) throws {
    let input = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    var random = SeededGenerator(seed: UInt64(input.count))
    for _ in 0..<(TestSelection.includesSlow ? 500 : 20) {
      var changed = input
      for _ in 0..<Int.random(in: 1...4, using: &random) where changed.count > 1 {
        let place = Int.random(in: 1..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &random)
        case 1: changed.remove(at: place)
        default:
          changed.insert(changed[Int.random(in: 1..<changed.count, using: &random)], at: place)
        }
      }
      do {
        try WorkbookLaws.check(changed)
      } catch {
        Issue.record("\(name), changed to \(String(decoding: changed, as: UTF8.self)): \(error)")
      }
    }
  }

  @Test func `the fuzz corpus is not empty`() {
    #expect((Self.names ?? []).count > 10)
  }
}
