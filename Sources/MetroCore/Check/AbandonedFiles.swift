import Foundation

extension Catalog {
  /// The files beside the catalog that killed processes have left: copies that were not completed.
  package var abandonedFiles: [String] {
    PartialFile.abandoned(of: FileTarget(path).path, alsoNear: true)
  }

  /// Removes the files that ``abandonedFiles`` lists, and returns them.
  package func removeAbandonedFiles() -> [String] {
    abandonedFiles.filter { unsafe unlink($0) == 0 }
  }
}
