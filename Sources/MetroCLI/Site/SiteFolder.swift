import Foundation
import MetroCore
import MetroSite
import MetroText

/// A folder with a site, in which metro changes only files that it wrote.
///
/// `.metro-site` lists the files with their SHA-256, and a journal those of a run that has not ended.
/// A listed file that another program changed, and a file of another program, is reported and kept.
final class SiteFolder {
  /// The change of a file.
  enum Change: String {
    case added, changed, removed
    /// Another program changed the file, so it was kept.
    case foreign
  }

  private let path: String
  private let writes: Bool
  private let overwrites: Bool
  private let report: (Change, String) throws -> Void

  /// The digests by path: of the last site, and those that a run has written since.
  private let listed: SiteManifest
  private var current = SiteManifest()
  private var journal: SiteJournal?
  private let lock: FolderLock?
  private var folders: Set<String> = []

  private(set) var counts: [Change: Int] = [:]
  private(set) var unchanged = 0

  /// Opens a folder, which is changed if `writes` is true and otherwise compared.
  ///
  /// Files that another program changed are replaced only if `overwrites` is true.
  ///
  /// - Throws: `Failure` for a folder with other files, or one that another process writes.
  init(
    _ path: String, writes: Bool, overwrites: Bool,
    report: @escaping (Change, String) throws -> Void
  ) throws {
    self.path = path
    self.writes = writes
    self.overwrites = overwrites
    self.report = report
    if writes {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        throw Failure(status: .cannotCreate, message: "\(path): cannot create the folder")
      }
      lock = FolderLock(path)
      guard lock?.isTaken != true else {
        throw Failure(status: .locked, message: "\(path): another process is publishing to it")
      }
    } else {
      lock = nil
    }
    var listed = try SiteManifest(of: path)
    if !listed.exists {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      guard names.allSatisfy({ $0 == SiteJournal.name || $0 == SiteFolder.partial }) else {
        throw Failure(
          status: .cannotCreate,
          message: "\(path): the folder is not empty, and it is not a site that metro wrote",
          hint: "choose a new folder, or empty this one")
      }
    }
    try listed.add(journalOf: path)
    self.listed = listed
  }

  /// The file in which a page is written before it gets its name.
  private static let partial = ".metro-site-page"

  // MARK: - Files

  /// Writes a file if its bytes differ from those in the folder.
  func take(_ file: SiteFile) throws {
    let digest = try SHA256Digest(of: Data(file.bytes)).text
    guard current.add(file.path, digest) else {
      throw Failure(
        status: .internalError, message: "internal error: two pages have the path \(file.path)")
    }
    let old = try contents(of: file.path)
    guard old != file.bytes else {
      unchanged += 1
      return
    }
    if let old, !overwrites, !listed.has(file.path, try SHA256Digest(of: Data(old)).text) {
      current.keep(file.path, listed)
      return try note(.foreign, file.path)
    }
    if writes { try write(file, digest) }
    try note(old == nil ? .added : .changed, file.path)
  }

  private func note(_ change: Change, _ path: String) throws {
    counts[change, default: 0] += 1
    try report(change, path)
  }

  /// Returns the bytes of a file; nil if there is none.
  private func contents(of name: String) throws -> [UInt8]? {
    let file = "\(path)/\(name)"
    var status = stat()
    guard unsafe lstat(file, &status) == 0 else { return nil }
    guard status.st_mode & S_IFMT == S_IFREG, isInside(name),
      let data = FileManager.default.contents(atPath: file)
    else {
      throw Failure(
        status: .cannotCreate, message: "\(file): not a file of the site",
        hint: "move it away and publish again")
    }
    return Array(data)
  }

  /// Returns whether no link leads from the folder to the file.
  private func isInside(_ name: String) -> Bool {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/\(part)"
      var status = stat()
      guard unsafe lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        return false
      }
    }
    return true
  }

  private func write(_ file: SiteFile, _ digest: String) throws {
    let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
    if !folder.isEmpty, folders.insert(folder).inserted {
      try? FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    guard folder.isEmpty || isInside(file.path) else {
      throw Failure(status: .cannotCreate, message: "\(path)/\(folder): cannot create the folder")
    }
    if journal == nil { journal = try SiteJournal(in: path) }
    try journal?.add(file.path, digest)
    try Self.write(file.bytes, to: "\(path)/\(Self.partial)", final: "\(path)/\(file.path)")
  }

  private static func write(_ bytes: [UInt8], to partial: String, final: String) throws {
    let descriptor = unsafe open(
      partial, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw fault(final, .cannotCreate) }
    defer { close(descriptor) }
    do {
      try Descriptor.write(bytes.span, to: descriptor)
    } catch {
      throw fault(final, .inputOutput)
    }
    guard unsafe rename(partial, final) == 0 else { throw fault(final, .cannotCreate) }
  }

  private static func fault(_ path: String, _ status: ExitStatus) -> Failure {
    Failure(status: status, message: "\(path): \(unsafe String(cString: strerror(errno)))")
  }

  // MARK: - End

  /// Removes the files that are no longer in the site, and then writes the list.
  func finish() throws {
    for name in listed.paths where !current.has(name) {
      guard let old = try contents(of: name) else { continue }
      let digest = try SHA256Digest(of: Data(old)).text
      guard overwrites || listed.has(name, digest) else {
        current.keep(name, listed)
        try note(.foreign, name)
        continue
      }
      if writes { try remove(name) }
      try note(.removed, name)
    }
    guard writes else { return }
    // A site can be made again, so its pages need not be on the disk one by one, only before the list.
    sync()
    let manifest = SiteManifest.name
    if !current.isSame(as: listed) || journal != nil {
      try Self.write(current.bytes, to: "\(path)/\(Self.partial)", final: "\(path)/\(manifest)")
    }
    SiteJournal.remove(from: path)
  }

  private func remove(_ name: String) throws {
    guard unsafe unlink("\(path)/\(name)") == 0 else {
      throw Self.fault("\(path)/\(name)", .inputOutput)
    }
    var folder = name.split(separator: "/").dropLast().joined(separator: "/")
    // A folder with other files stays.
    while !folder.isEmpty, unsafe rmdir("\(path)/\(folder)") == 0 {
      folder = folder.split(separator: "/").dropLast().joined(separator: "/")
    }
  }
}
