import Foundation

/// Gives a catalog on a shared drive new content, in one step.
struct LeaseStore {
  private let lease: LeaseFolder
  private let turn: LeaseTurn

  init(_ lease: LeaseFolder, _ turn: LeaseTurn) {
    self.lease = lease
    self.turn = turn
  }

  /// Replaces the catalog by a copy of a local file, and ends the turn.
  ///
  /// A process that takes the lease over first changes the state and then removes the prepared file. So this process
  /// stores before that, which the other one sees, or not at all.
  ///
  /// - Throws: `StorageError.leaseLost`, and errors of the files; the catalog has its old content then.
  func store(_ file: String, over old: LeaseState.ContentName) throws {
    let prepared = lease.preparedPath(turn.holder)
    let new: LeaseState.ContentName
    do {
      new = try prepare(file, at: prepared)
      try turn.go(to: .storing(old, new, by: turn.holder))
    } catch {
      _ = unsafe unlink(prepared)
      turn.release(old)
      throw error
    }
    if unsafe rename(prepared, lease.catalog) != 0 {
      let fault = ContentCopy.Fault.writing(errno)
      if fault != .writing(ENOENT), lease.fence(turn.holder) {
        turn.release(old)
        throw fault
      }
      // A repeated request fails after the first one has succeeded. If it has not, another process has
      // removed what was prepared, and has the lease.
      try turn.go(to: .free(new))
    }
    synchronize(PathName.folder(of: lease.catalog))
    for ending in FileTarget.companions { _ = unsafe unlink(lease.catalog + ending) }
    turn.release(new)
  }

  private func prepare(_ file: String, at path: String) throws -> LeaseState.ContentName {
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, CopyPermissions.whileWriting)
    guard descriptor >= 0 else { throw ContentCopy.Fault.writing(errno) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    let content = try ContentCopy.copy(file, into: descriptor)
    CopyPermissions(replacing: lease.catalog, of: []).apply(to: descriptor)
    guard fsync(descriptor) == 0 else { throw ContentCopy.Fault.writing(errno) }
    isOpen = false
    // A network drive may report only now that it has no room.
    guard close(descriptor) == 0 else { throw ContentCopy.Fault.writing(errno) }
    return content
  }

  /// Writes the names of a folder to the disk, where the drive can.
  private func synchronize(_ folder: String) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
