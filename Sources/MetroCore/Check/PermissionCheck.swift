import Foundation

/// Checks who may write to the catalog file.
struct PermissionCheck {
  let path: String

  func run(_ take: (CheckFinding) throws -> Void) throws {
    guard let real = RealPath.of(path) else { return }
    for ending in ["", "-wal", "-shm"] {
      guard let mode = mode(of: real + ending), mode & S_IWOTH != 0 else { continue }
      try take(
        CheckFinding(.permissions, "any user can write to \(real + ending) (chmod o-w)"))
    }
    let folder = PathName.folder(of: real)
    // In a folder with the sticky bit, such as /tmp, only the owner can remove a file.
    if let mode = mode(of: folder), mode & S_IWOTH != 0, mode & S_ISVTX == 0 {
      try take(CheckFinding(.permissions, "any user can replace files in \(folder) (chmod o-w)"))
    }
  }

  private func mode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode : nil
  }
}
