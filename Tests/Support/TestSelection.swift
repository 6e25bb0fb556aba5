import Foundation

/// The kinds of tests to run, chosen by environment variables.
package enum TestSelection {
  /// Whether slow suites run as well: `make test-all` sets `METRO_ALL_TESTS=1`.
  package static let includesSlow = isSet("METRO_ALL_TESTS")

  /// Whether laws are checked for hours with many seeds: `METRO_SOAK=1`.
  package static let soaks = isSet("METRO_SOAK")

  /// Returns all items, or in quick runs the first of each number of them.
  package static func some<Item>(_ items: [Item], ofEach number: Int = 5) -> [Item] {
    includesSlow ? items : items.enumerated().filter { $0.offset % number == 0 }.map(\.element)
  }

  /// Returns the seeds of a law, or in quick runs every fifth of them.
  package static func seeds(_ seeds: ClosedRange<UInt64>) -> [UInt64] { some(Array(seeds)) }

  private static func isSet(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name] == "1"
  }
}
