import Foundation

/// The permissions of a file that holds data of other files.
///
/// Such a file is created for its owner alone, with ``whileWriting``, and gets its permissions when it is
/// complete. They never let anyone read it who could not read the files that the data come from.
package struct CopyPermissions {
  /// The permissions of a file that is not complete yet, and of every temporary file.
  package static let whileWriting: UInt32 = 0o600

  private let mode: mode_t
  private let limits: [stat]
  /// The permissions that the owner keeps, whatever those of the other files are.
  private let owners: mode_t

  /// Creates the permissions of a new file, or of one that replaces the file at a path.
  ///
  /// A new file gets what the umask leaves; a file that replaces another keeps the permissions of that one.
  /// Both are limited to the permissions of the `sources` that exist. If `isWritable` is false, that holds
  /// for the owner as well.
  package init(replacing old: String? = nil, of sources: [String], isWritable: Bool = true) {
    let old = old.flatMap(Self.status)
    mode = old.map { $0.st_mode & 0o7777 } ?? 0o666 & ~Self.umask
    limits = [old].compactMap(\.self) + sources.compactMap(Self.status)
    owners = isWritable ? Self.whileWriting : 0
  }

  /// Gives a file these permissions; a file system that has none keeps what it has.
  package func apply(to descriptor: Int32) {
    // The members of another group must not read what only those of the first could.
    if let group = limits.first?.st_gid { _ = fchown(descriptor, uid_t.max, group) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return }
    var permitted = mode
    for limit in limits {
      var bits = limit.st_mode & 0o7777
      if limit.st_gid != status.st_gid { bits = bits & ~0o070 | (bits & 0o007) << 3 & bits & 0o070 }
      permitted &= bits
    }
    _ = fchmod(descriptor, permitted | owners)
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// The file mode creation mask of the process.
  private static var umask: mode_t {
    // The mask can only be read by setting it.
    let mask = Foundation.umask(0o077)
    _ = Foundation.umask(mask)
    return mask
  }
}
