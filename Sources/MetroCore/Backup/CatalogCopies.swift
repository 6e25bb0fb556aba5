import Foundation

/// Finds copies of a catalog that can hold what was removed from it.
extension Catalog {
  /// Returns the paths of files and folders near the catalog that can hold an earlier state of it, sorted.
  ///
  /// These are catalogs and dumps in the same folder, files that are named after the catalog, incomplete
  /// files, and temporary folders that a killed process has left. Copies in other places are not known.
  package func copiesNearby() -> [String] {
    let real = RealPath.of(path) ?? path
    let (name, folder) = (PathName.name(of: real), PathName.folder(of: real))
    let own = Set(([""] + FileTarget.companions).map { name + $0 })
    let near = Self.names(in: folder).filter { candidate in
      guard !own.contains(candidate) else { return false }
      return candidate.hasPrefix(name + ".") || candidate.hasSuffix(".partial")
        || isOtherCatalog("\(folder)/\(candidate)")
        || Self.exists("\(folder)/\(candidate)/\(PackageDescription.fileName)")
    }
    return (near.map { "\(folder)/\($0)" } + TemporaryFolder.leftBehind()).sorted()
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// Returns whether the header of another file is that of a catalog; it is not opened as a database.
  private func isOtherCatalog(_ other: String) -> Bool {
    var own = stat()
    var status = stat()
    // Closing the own file, under whatever name, would drop SQLite's locks.
    guard unsafe stat(path, &own) == 0, unsafe lstat(other, &status) == 0,
      status.st_ino != own.st_ino
    else { return false }
    return CatalogHeader.isOfCatalog(at: other)
  }
}
