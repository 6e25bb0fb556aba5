import Foundation
import MetroCore

/// Files of a folder that get their final names together, after all of them are on disk.
///
/// All of them are regular files. The files that a killed process has left under temporary names are
/// removed only at the end: until then, they show which files of the folder are unfinished.
final class OutputFolder {
  private let path: String
  private let catalog: String
  private var files: [OutputFile] = []

  /// Opens a folder for the data of a catalog, than which no file is more readable.
  ///
  /// - Throws: `Failure` with status `cannotCreate` if the folder cannot be created; for `-`.
  init(_ path: String, sparing catalog: String) throws {
    try OutputFile.refuseDash(path)
    self.path = path
    self.catalog = catalog
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(status: .cannotCreate, message: "\(path): cannot create the folder")
    }
  }

  func makeFile(_ name: String) throws -> PackageFile {
    let path = "\(path)/\(name)"
    try FileTarget(path).requireRegular()
    let file = try OutputFile(path: path, sparing: catalog, removesAbandoned: false)
    files.append(file)
    return unsafe PackageFile(
      write: { bytes in
        try unsafe file.write(bytes.assumingMemoryBound(to: UInt8.self).span)
      },
      finish: {})
  }

  /// Renames all files to their final names, in the order in which they were created, and removes the
  /// files with other `names`.
  ///
  /// The last file describes the others. Its previous version is renamed first, so that a mixture
  /// of old and new files cannot be mistaken for a complete package. If the process ends early, both
  /// versions remain under temporary names and tell the next one which files belong to the package.
  func commit(removing names: [String] = []) throws {
    for file in files { try file.prepare() }
    let old = try files.last?.setOldAside()
    for name in names { _ = unsafe unlink("\(path)/\(name)") }
    do {
      for file in files { try file.commit() }
    } catch {
      files.last?.keepTemporary()
      throw error
    }
    if let old { _ = unsafe unlink(old.path) }
    for file in files { file.removeAbandoned() }
  }
}
