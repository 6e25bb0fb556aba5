import Foundation

/// A folder for temporary files, which is removed when this value is freed.
///
/// It is created in the folder named by TMPDIR, accessible only to the current user. Its name has
/// the number of the process, so that the next one can remove what a killed process has left.
package final class TemporaryFolder {
  package let path: String
  private let descriptor: Int32

  private static let prefix = "metro-"

  /// - Throws: `StorageError.cannotCreate`.
  package init() throws {
    path = try Self.make(
      "\(FileManager.default.temporaryDirectory.path)/\(Self.prefix)\(getpid())-XXXXXX")
    // A process in another container has no number here, but its lock is visible.
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    _ = flock(descriptor, LOCK_SH | LOCK_NB)
    _ = Self.removedAbandoned
  }

  /// Creates a folder, accessible only to the current user, that stays until it is removed, and
  /// returns its path.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  package static func makeKept(_ word: String) throws -> String {
    try make("\(FileManager.default.temporaryDirectory.path)/\(prefix)\(word)-XXXXXX")
  }

  private static func make(_ template: String) throws -> String {
    var name = Array(template.utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw StorageError.cannotCreate(
        path: FileManager.default.temporaryDirectory.path,
        reason: unsafe String(cString: strerror(errno)))
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Returns the paths of the folders whose processes have ended.
  static func leftBehind(
    in parent: String = FileManager.default.temporaryDirectory.path
  ) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    return names.filter { name in
      let parts = name.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 3, name.hasPrefix(prefix), parts[2].utf8.count == 6,
        let process = pid_t(parts[1]), process > 0
      else { return false }
      return kill(process, 0) != 0 && errno == ESRCH
    }.map { "\(parent)/\($0)" }
  }

  /// Creates an empty file, accessible only to the current user, and returns its path.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  package func makeFile(_ name: String) throws -> String {
    let file = "\(path)/\(name)"
    let descriptor = unsafe open(
      file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, CopyPermissions.whileWriting)
    guard descriptor >= 0 else {
      throw StorageError.cannotCreate(path: file, reason: unsafe String(cString: strerror(errno)))
    }
    close(descriptor)
    return file
  }

  deinit {
    try? FileManager.default.removeItem(at: URL(filePath: path))
    close(descriptor)
  }

  /// Removes the folders of killed processes, once in each process.
  private static let removedAbandoned: Void = removeAbandoned(
    in: FileManager.default.temporaryDirectory.path)

  /// Removes the folders that killed processes of the same user have left.
  static func removeAbandoned(in parent: String) {
    for path in leftBehind(in: parent) {
      let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      var status = stat()
      guard unsafe fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
        flock(descriptor, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try? FileManager.default.removeItem(atPath: path)
    }
  }
}
