import Foundation
import MetroCore

/// Files of a folder that take their names together, once all of them are on the disk.
final class OutputFolder {
  private let path: String
  private var files: [OutputFile] = []

  /// - Throws: `Failure` with status `cannotCreate` where the folder cannot be made; for `-`.
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

  /// Gives all files their names; the last one made comes last.
  ///
  /// It describes the others. Until then there is none, so that what a fall of the system leaves of
  /// old and new files is not taken for one whole.
  func commit() throws {
    try files.last?.removeOld()
    for file in files { try file.commit() }
  }
}
