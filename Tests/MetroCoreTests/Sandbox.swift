import Foundation
import MetroTestSupport

/// A folder for the files of one test, removed with it; a test keeps it in its suite.
final class Sandbox {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  var folder: URL { scratch.url }

  func path(_ name: String = "catalog.sqlite") -> String { scratch.path(name) }

  /// The names of all files in the folder, sorted.
  func files() throws -> [String] { try scratch.files }
}
