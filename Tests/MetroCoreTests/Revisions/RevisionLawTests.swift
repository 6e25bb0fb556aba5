import Foundation
import Testing

@testable import MetroCore

/// The laws of history, over commands by chance; many more of them with `METRO_SOAK=1`.
struct RevisionLawTests {
  static let soaks = ProcessInfo.processInfo.environment["METRO_SOAK"] == "1"

  @Test(arguments: soaks ? 1...100 : 1...6 as ClosedRange<UInt64>)
  func `Every history can be gone back and forth`(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, smallParts: seed.isMultiple(of: 2))
    try history.walk(Self.soaks ? 110 : 40)
  }
}
