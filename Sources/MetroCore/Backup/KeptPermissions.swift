import Foundation

/// The permissions that a catalog has before its content is replaced.
struct KeptPermissions {
  private let path: String
  private let mode: mode_t

  init(of path: String) {
    self.path = path
    mode = Self.mode(of: path)
  }

  /// Takes away what the file from which the new content comes does not permit.
  ///
  /// The owner keeps writing. The files are not opened, because closing one would drop SQLite's locks.
  func restrict(by source: String) {
    set(mode & (Self.mode(of: source) | mode_t(CopyPermissions.whileWriting)))
  }

  func restore() { set(mode) }

  private func set(_ mode: mode_t) {
    for ending in [""] + FileTarget.companions where Self.mode(of: path + ending) != mode {
      _ = unsafe chmod(path + ending, mode)
    }
  }

  private static func mode(of path: String) -> mode_t {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }
}
