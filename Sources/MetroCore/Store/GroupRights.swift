import Foundation

/// Lets the members of a group change a new catalog.
///
/// SQLite gives the files that it keeps beside a catalog the permissions of the catalog. Their group is that of
/// the folder, if the folder has the set-group-ID bit.
struct GroupRights {
  private let group: gid_t

  /// Returns the rights that a group was asked for, or that the folder has; nil if it has none.
  ///
  /// The folder may be missing.
  ///
  /// - Throws: `StorageError.noSuchGroup`, `notGroupFolder`.
  init?(group name: String?, in folder: String) throws(StorageError) {
    var status = stat()
    let exists = unsafe stat(folder, &status) == 0
    let isShared = exists && status.st_mode & S_ISGID != 0 && status.st_mode & S_IWGRP != 0
    guard let name else {
      guard isShared else { return nil }
      group = status.st_gid
      return
    }
    guard let found = unsafe getgrnam(name) else { throw .noSuchGroup(name) }
    group = unsafe found.pointee.gr_gid
    guard !exists || isShared && status.st_gid == group else {
      throw .notGroupFolder(path: folder, group: name)
    }
  }

  /// Gives the rights to a folder that was just created.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  func apply(toNewFolder path: String) throws(StorageError) {
    try apply(to: path, S_ISGID | S_IRGRP | S_IWGRP | S_IXGRP)
  }

  /// - Throws: `StorageError.cannotCreate`.
  func apply(toFile path: String) throws(StorageError) { try apply(to: path, S_IRGRP | S_IWGRP) }

  private func apply(to path: String, _ bits: mode_t) throws(StorageError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0,
      unsafe status.st_gid == group || chown(path, uid_t.max, group) == 0,
      unsafe chmod(path, status.st_mode & 0o7777 | bits) == 0
    else {
      throw .cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
    }
  }
}
