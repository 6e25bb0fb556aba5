import Foundation
import MetroText

/// The folder of a data package to read: its description, and checks of its files.
package struct PackageFolder {
  /// A file of the package.
  struct Resource: Decodable {
    let name: String
    let path: String
    let bytes: Int?
    let hash: String?
  }

  struct Description: Decodable {
    let metro_schema: Int?
    let metro_states: [String]?
    let resources: [Resource]
  }

  package let path: String
  let resources: [Resource]

  /// The states that the catalog had passed through before the dump.
  let passedStates: [String]

  /// Whether it is a dump from before 0.1.0.
  let isFormer: Bool

  /// Reads the description.
  ///
  /// - Throws: `ExchangeError.badPackage` if metro did not write it, or if it contains a path
  ///   outside the folder or an unknown table.
  package init(_ path: String) throws {
    self.path = path
    let file = "\(path)/\(PackageDescription.fileName)"
    guard let data = Self.description(in: path) else {
      throw ExchangeError.noPackage(path: path)
    }
    let description: Description
    do {
      description = try JSONDecoder().decode(Description.self, from: data)
    } catch {
      throw ExchangeError.badPackage(file: file, reason: "it does not describe a data package")
    }
    guard let schema = description.metro_schema else {
      throw ExchangeError.badPackage(file: file, reason: "it is not a dump of a catalog")
    }
    guard schema <= PackageDescription.schema else {
      throw StorageError.newerCatalog(path: path, version: schema)
    }
    passedStates = try Self.checked(states: description.metro_states ?? [], in: file)
    isFormer = description.resources.contains { FormerPackage.tables[$0.name] != nil }
    resources = description.resources.map { resource in
      Resource(
        name: FormerPackage.tables[resource.name] ?? resource.name, path: resource.path,
        bytes: resource.bytes, hash: resource.hash)
    }
    var names: Set<String> = []
    for resource in resources {
      guard PackageTable.all.contains(where: { $0.name == resource.name }) else {
        throw ExchangeError.badPackage(
          file: file, reason: "a catalog has no table '\(resource.name)'")
      }
      guard names.insert(resource.name).inserted else {
        throw ExchangeError.badPackage(
          file: file, reason: "the table '\(resource.name)' is repeated")
      }
      // A package from another source must not make metro read files outside it.
      guard !resource.path.contains("/"), !resource.path.contains("\0"), resource.path != "..",
        resource.path != "."
      else {
        throw ExchangeError.badPackage(
          file: file, reason: "the path '\(resource.path)' leads out of the folder")
      }
    }
  }

  /// Returns the bytes of the description; nil if it is not a regular file of the folder.
  private static func description(in folder: String) -> Data? {
    guard let descriptor = try? FolderFile.open(PackageDescription.fileName, in: folder) else {
      return nil
    }
    return try? FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).readToEnd()
  }

  /// Returns the files whose bytes differ from the description, as after an edit.
  ///
  /// - Throws: `badPackage` for a missing file.
  package func editedFiles() throws -> [String] {
    try resources.filter { try isEdited($0) }.map(\.path)
  }

  /// Returns the edited files whose bytes also differ from a new dump.
  ///
  /// `digests` has the digests of the new dump by file name. A missing file has nothing to lose.
  package func filesToLose(to digests: [String: String]) throws -> [String] {
    try resources.filter { resource in
      guard FileManager.default.fileExists(atPath: "\(path)/\(resource.path)") else { return false }
      return try isEdited(resource, insteadOf: digests[resource.path])
    }.map(\.path)
  }

  private func isEdited(_ resource: Resource, insteadOf new: String? = nil) throws -> Bool {
    let (digest, count) = try PackageReader(self.path, resource.path).digest()
    guard digest != new else { return false }
    return resource.bytes.map { $0 != count } ?? false
      || resource.hash.map { $0 != "sha256:\(digest)" } ?? false
  }
}

/// Reads one file of a package: a regular file in its folder, never through a link.
final class PackageReader {
  private let descriptor: Int32
  private let name: String

  init(_ folder: String, _ file: String) throws {
    name = "\(folder)/\(file)"
    do throws(FolderFile.Fault) {
      descriptor = try FolderFile.open(file, in: folder, followsLinks: false)
    } catch {
      let reason =
        switch error {
        case .missing: "the file is missing"
        case .leadsOutside: "it is a link, not a file"
        case .notRegular: "it is not a regular file"
        case .failed(let reason): reason
        }
      throw ExchangeError.badPackage(file: name, reason: reason)
    }
  }

  deinit {
    close(descriptor)
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      let count = unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard errno == EINTR else {
        throw ExchangeError.badPackage(file: name, reason: unsafe String(cString: strerror(errno)))
      }
    }
  }

  /// Reads the file to its end, and returns the SHA-256 and the number of its bytes.
  func digest() throws -> (text: String, byteCount: Int) {
    let hash = try SHA256Hasher()
    var count = 0
    var buffer = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let read = try unsafe buffer.withUnsafeMutableBytes { try unsafe self.read(into: $0) }
      guard read > 0 else { return (hash.finalize(), count) }
      count += read
      unsafe buffer.withUnsafeBytes {
        unsafe hash.update(UnsafeRawBufferPointer(rebasing: $0[..<read]))
      }
    }
  }

  var importFile: ImportFile { unsafe ImportFile(name: name, format: .csv, read: read) }
}
