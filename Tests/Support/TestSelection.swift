import Foundation

/// The kinds of tests to run, chosen by environment variables.
package enum TestSelection {
  /// Whether slow suites run as well: `make test-all` sets `METRO_ALL_TESTS=1`.
  package static let includesSlow = isSet("METRO_ALL_TESTS")

  /// Whether laws are checked for hours with many seeds: `METRO_SOAK=1`.
  package static let soaks = isSet("METRO_SOAK")

  private static func isSet(_ name: String) -> Bool {
    ProcessInfo.processInfo.environment[name] == "1"
  }
}
