import Foundation

/// A file of a folder whose content is not trusted: a regular file, never reached through a link that
/// leads out of the folder.
package enum FolderFile {
  /// Why a file is not opened.
  package enum Fault: Error, Equatable {
    case missing
    case leadsOutside
    case notRegular
    case failed(reason: String)
  }

  /// Opens a file of a folder for reading, without waiting for another program.
  ///
  /// With `followsLinks`, a link to another file in the same folder is followed.
  package static func open(
    _ name: String, in folder: String, followsLinks: Bool = true
  ) throws(Fault) -> Int32 {
    var path = "\(folder)/\(name)"
    if followsLinks, let real = RealPath.of(path), let top = RealPath.of(folder) {
      guard real.hasPrefix(top == "/" ? top : top + "/") else { throw .leadsOutside }
      path = real
    }
    let descriptor = unsafe Foundation.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: throw .missing
      case ELOOP: throw .leadsOutside
      default: throw .failed(reason: unsafe String(cString: strerror(errno)))
      }
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .notRegular
    }
    return descriptor
  }
}
