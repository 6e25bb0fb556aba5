import MetroTestSupport
import Testing

@testable import MetroCore

/// The laws of history under random commands; many more with `METRO_SOAK=1`.
struct RevisionLawTests {
  static let seeds: ClosedRange<UInt64> =
    TestSelection.soaks ? 1...100 : TestSelection.includesSlow ? 1...6 : 1...2

  @Test(arguments: seeds)
  func `undo and redo restore every state of a random history`(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, smallParts: seed.isMultiple(of: 2))
    try history.walk(TestSelection.soaks ? 110 : 40)
  }
}
