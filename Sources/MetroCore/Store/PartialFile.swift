import Foundation
import Synchronization

/// A file that is being written under a temporary name next to its final one: `NAME.PID.partial`.
///
/// A process that is killed leaves such files; the next one that writes the same file removes them.
package final class PartialFile {
  package let path: String

  /// The files of this process, which may have the number of an earlier one.
  private static let own = Mutex<Set<String>>([])

  private static let ending = ".partial"

  /// Creates an empty file, accessible only to the current user, and returns it with a descriptor for writing.
  ///
  /// Returns nil with `errno` if it cannot be created.
  package static func create(for target: String) -> (file: PartialFile, descriptor: Int32)? {
    let name = PartialFile(for: target)
    // O_EXCL fails if the file already exists.
    let descriptor = unsafe open(
      name.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, CopyPermissions.whileWriting)
    guard descriptor >= 0 else { return nil }
    // A process in another container has no number here, but its lock is visible.
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    _ = unsafe fcntl(descriptor, F_SETLK, &lock)
    return (name, descriptor)
  }

  /// Reserves an unused name.
  package init(for target: String) {
    let stem = "\(target).\(getpid())"
    path = Self.own.withLock { own in
      var path = stem + Self.ending
      var number = 1
      var status = stat()
      // A killed process may have had the same number, as in containers.
      while unsafe own.contains(path) || lstat(path, &status) == 0 {
        number += 1
        path = "\(stem)-\(number)\(Self.ending)"
      }
      own.insert(path)
      return path
    }
  }

  deinit {
    _ = Self.own.withLock { $0.remove(path) }
  }

  // MARK: - Files of killed processes

  /// Removes the partial files of a target whose processes have ended.
  package static func removeAbandoned(of target: String) {
    for path in abandoned(of: target) { _ = unsafe unlink(path) }
  }

  /// Returns the partial files of a target whose processes have ended; with `alsoNear` also those of
  /// files whose names begin with that of the target, such as copies of a catalog.
  package static func abandoned(of target: String, alsoNear: Bool = false) -> [String] {
    let (folder, stem) = (PathName.folder(of: target), PathName.name(of: target))
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().compactMap { name in
      guard let parts = parts(of: name),
        alsoNear ? parts.target.hasPrefix(stem) : parts.target == stem
      else { return nil }
      let path = target.utf8.contains(UInt8(ascii: "/")) ? "\(folder)/\(name)" : name
      return isAbandoned(path, parts.process) ? path : nil
    }
  }

  /// Splits the name of a partial file, or of a file that SQLite keeps next to one: `NAME.12.partial`
  /// or `NAME.12-2.partial-wal`.
  static func parts(of name: String) -> (target: String, process: pid_t)? {
    var rest = name[...]
    for companion in FileTarget.companions where rest.hasSuffix(ending + companion) {
      rest = rest.dropLast(companion.count)
    }
    guard rest.hasSuffix(ending) else { return nil }
    rest = rest.dropLast(ending.count)
    guard let point = rest.lastIndex(of: ".") else { return nil }
    let number = rest[rest.index(after: point)...].split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard number.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
      let process = number.first.flatMap({ pid_t($0) }), process > 0, point > rest.startIndex
    else { return nil }
    return (String(rest[..<point]), process)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAbandoned(_ path: String, _ process: pid_t) -> Bool {
    guard FileTarget(path).kind == .regular else { return false }
    guard process != getpid() else {
      let base = FileTarget.companions.first { path.hasSuffix($0) }
        .map { String(path.dropLast($0.count)) }
      return !own.withLock { $0.contains(base ?? path) }
    }
    guard kill(process, 0) != 0, errno == ESRCH else { return false }
    let descriptor = unsafe open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    return unsafe fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type == Int16(F_UNLCK)
  }
}
