import Foundation
import MetroCore

/// The files below a folder, each reached from the folder without following a link.
///
/// Each folder on the way is opened by its name in the one before, so a link that another program
/// puts in its place in the meantime is refused too.
final class FolderTree {
  let path: String
  /// The folder; -1 if it cannot be opened.
  private let root: Int32

  /// The file in which another one is written before it gets its name.
  static let partial = ".metro-site-page"

  init(_ path: String) {
    self.path = path
    root = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  }

  deinit { if root >= 0 { close(root) } }

  /// Returns whether a path stays in the folder, and is one line in a list of files.
  static func isInside(_ path: some StringProtocol) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  // MARK: - Files

  /// Returns the bytes of a file; nil if there is none.
  ///
  /// - Throws: `Failure` for anything but a regular file of at most `longest` bytes.
  func read(_ name: String, longest: Int64 = .max) throws -> [UInt8]? {
    guard let folder = try parent(of: name) else { return nil }
    let descriptor = unsafe openat(
      folder.descriptor, Self.last(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == ENOENT else { throw foreign(name) }
      return nil
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= longest, let data = try? file.readToEnd() ?? Data()
    else { throw foreign(name) }
    return Array(data)
  }

  /// Writes a file under another name and then gives it its own, with the folders of its path.
  ///
  /// What has the other name is removed and never written into: it can be another name of a file
  /// elsewhere.
  func write(_ bytes: [UInt8], to name: String) throws {
    guard let folder = try parent(of: name, creates: true) else { throw fault(name, .cannotCreate) }
    _ = unsafe unlinkat(root, Self.partial, 0)
    let descriptor = unsafe openat(
      root, Self.partial, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw fault(name, .cannotCreate) }
    defer { close(descriptor) }
    do {
      try Descriptor.write(bytes.span, to: descriptor)
    } catch {
      throw fault(name, .inputOutput)
    }
    guard unsafe renameat(root, Self.partial, folder.descriptor, Self.last(name)) == 0 else {
      throw fault(name, .cannotCreate)
    }
  }

  /// Opens a file to which lines are added, and creates it if there is none.
  ///
  /// - Throws: `Failure` for anything but a regular file with one name.
  func appending(to name: String) throws -> Int32 {
    let descriptor = unsafe openat(
      root, name, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == ELOOP || errno == ENXIO ? foreign(name) : fault(name, .cannotCreate)
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_nlink == 1
    else {
      close(descriptor)
      throw foreign(name)
    }
    return descriptor
  }

  /// Removes a file, and the folders of its path that are then empty.
  func remove(_ name: String) throws {
    guard let folder = try parent(of: name),
      unsafe unlinkat(folder.descriptor, Self.last(name), 0) == 0
    else { throw fault(name, .inputOutput) }
    var empty = Self.folder(of: name)
    while !empty.isEmpty, let above = try parent(of: empty),
      unsafe unlinkat(above.descriptor, Self.last(empty), AT_REMOVEDIR) == 0
    {
      empty = Self.folder(of: empty)
    }
  }

  // MARK: - Notes

  /// Returns the note of a file at the top of the folder; nil if it has none.
  func note(of name: String) -> String? { withTop(name) { FileNote.read(from: $0) } ?? nil }

  /// Sets the note of a file at the top of the folder, where its file system can.
  func setNote(_ note: String, of name: String) { withTop(name) { FileNote.write(note, to: $0) } }

  @discardableResult
  private func withTop<Result>(_ name: String, _ body: (Int32) -> Result) -> Result? {
    let descriptor = unsafe openat(root, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return body(descriptor)
  }

  // MARK: - Folders

  /// A folder that is open as long as this value lives.
  private final class Folder {
    let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }
  }

  /// Opens the folder of a file; nil if it does not exist.
  private func parent(of name: String, creates: Bool = false) throws -> Folder? {
    guard root >= 0 else { return nil }
    var folder = Folder(dup(root))
    for part in name.split(separator: "/").dropLast().map(String.init) {
      // An existing folder is no fault here; whether it is one shows when it is opened.
      if creates { _ = unsafe mkdirat(folder.descriptor, part, 0o777) }
      let next = unsafe openat(
        folder.descriptor, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      if next < 0, errno == ENOENT { return nil }
      guard next >= 0 else { throw foreign(name) }
      folder = Folder(next)
    }
    return folder
  }

  private static func last(_ name: String) -> String {
    name.split(separator: "/").last.map(String.init) ?? name
  }

  private static func folder(of name: String) -> String {
    name.split(separator: "/").dropLast().joined(separator: "/")
  }

  // MARK: - Failures

  private func foreign(_ name: String) -> Failure {
    Failure(
      status: .cannotCreate, message: "\(path)/\(name): not a file of the site",
      hint: "move it away and publish again")
  }

  private func fault(_ name: String, _ status: ExitStatus) -> Failure {
    Failure(status: status, message: "\(path)/\(name): \(unsafe String(cString: strerror(errno)))")
  }
}
