import Foundation

/// The size and time of a file, at least one of which every write changes.
package struct FileState: Equatable {
  package let size: Int64
  package let seconds: Int
  package let nanoseconds: Int

  /// Returns the states of a catalog's file and log.
  static func all(of path: String) -> [FileState?] { [path, path + "-wal"].map(FileState.init) }

  /// Reads the state of a file; nil if it cannot be seen.
  package init?(_ path: String) {
    var state = stat()
    guard unsafe stat(path, &state) == 0 else { return nil }
    size = Int64(state.st_size)
    #if canImport(Darwin)
      let time = state.st_mtimespec
    #else
      let time = state.st_mtim
    #endif
    seconds = Int(time.tv_sec)
    nanoseconds = Int(time.tv_nsec)
  }
}
