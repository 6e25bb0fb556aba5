package import Foundation

/// The source tree that the tests were built from.
package enum Repository {
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The input files of the tests.
  package static let fixtures = root.appending(path: "Fixtures")

  /// The Python that has the packages for reading exports; `Scripts/readers.sh` installs them.
  package static let python = root.appending(path: ".build/python/bin/python3")
}
