package import Foundation

/// A new folder that is removed together with its owner.
package final class ScratchFolder {
  package let url: URL

  /// Creates an empty folder in the temporary directory.
  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "metro-\(UUID().uuidString)")
      .resolvingSymlinksInPath()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  package func path(_ name: String) -> String {
    url.appending(path: name).path(percentEncoded: false)
  }

  /// The names of all files in the folder, sorted.
  package var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: url.path(percentEncoded: false)).sorted()
    }
  }
}
