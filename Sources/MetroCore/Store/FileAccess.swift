import Foundation

/// The file or folder that keeps the user from a catalog, and to whom it belongs.
package struct FileAccess: Sendable, Equatable {
  package let path: String
  package let owner: String
  package let group: String
  /// The permissions, as chmod takes them: `640`.
  package let mode: String
  /// The permissions that the user needs, as chmod takes them: `rw`.
  package let needed: String
  package let isOwn: Bool
  /// Whether the user is a member of the group.
  package let isMember: Bool

  /// Finds what refuses to let the user read a file, or write it with what SQLite keeps beside it; nil if
  /// nothing does.
  package static func refusing(_ path: String, isWritten: Bool) -> FileAccess? {
    let path = FileTarget(path).path
    var folders: [String] = []
    var folder = PathName.folder(of: path)
    while true {
      folders.append(folder)
      let parent = PathName.folder(of: folder)
      guard parent != folder, folder != "." else { break }
      folder = parent
    }
    for folder in folders.reversed() where unsafe access(folder, X_OK) != 0 && errno == EACCES {
      return FileAccess(folder, needed: "rx")
    }
    if unsafe access(path, isWritten ? R_OK | W_OK : R_OK) != 0, errno == EACCES {
      return FileAccess(path, needed: isWritten ? "rw" : "r")
    }
    if isWritten, unsafe access(folders[0], W_OK) != 0, errno == EACCES {
      return FileAccess(folders[0], needed: "rwx")
    }
    return nil
  }

  private init?(_ path: String, needed: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.path = path
    self.needed = needed
    owner =
      unsafe getpwuid(status.st_uid).map { unsafe String(cString: $0.pointee.pw_name) }
      ?? String(status.st_uid)
    group =
      unsafe getgrgid(status.st_gid).map { unsafe String(cString: $0.pointee.gr_name) }
      ?? String(status.st_gid)
    mode = String(status.st_mode & 0o7777, radix: 8)
    isOwn = status.st_uid == geteuid()
    var groups = [gid_t](repeating: 0, count: 1024)
    let count = unsafe getgroups(Int32(groups.count), &groups)
    isMember =
      status.st_gid == getegid() || groups.prefix(Int(max(0, count))).contains(status.st_gid)
  }
}
