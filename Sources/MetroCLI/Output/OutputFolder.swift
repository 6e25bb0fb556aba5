import Foundation
import MetroCore

/// Files of a folder that get their final names together, after all of them are on disk.
final class OutputFolder {
  private let path: String
  private var files: [OutputFile] = []

  /// - Throws: `Failure` with status `cannotCreate` if the folder cannot be created; for `-`.
  init(_ path: String) throws {
    try OutputFile.refuseDash(path)
    self.path = path
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(status: .cannotCreate, message: "\(path): cannot create the folder")
    }
  }

  func makeFile(_ name: String) throws -> PackageFile {
    let file = try OutputFile(path: "\(path)/\(name)", sparing: nil)
    files.append(file)
    return unsafe PackageFile(
      write: { bytes in
        try unsafe file.write(bytes.assumingMemoryBound(to: UInt8.self).span)
      },
      finish: {})
  }

  /// Renames all files to their final names, in the order in which they were created.
  ///
  /// The last file describes the others. Its previous version is removed first, so that a mixture
  /// of old and new files after a system crash cannot be mistaken for a complete package.
  func commit() throws {
    try files.last?.removeOld()
    for file in files { try file.commit() }
  }
}
