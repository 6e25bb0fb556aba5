import Foundation
import Testing

@testable import MetroCore

/// The laws of history under random commands; many more with `METRO_SOAK=1`.
struct RevisionLawTests {
  static let soaks = ProcessInfo.processInfo.environment["METRO_SOAK"] == "1"

  @Test(arguments: soaks ? 1...100 : 1...6 as ClosedRange<UInt64>)
  func `every random history can be undone and redone`(seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, smallParts: seed.isMultiple(of: 2))
    try history.walk(Self.soaks ? 110 : 40)
  }
}
