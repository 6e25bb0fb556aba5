import Foundation

/// The size and time of a file, at least one of which every write changes.
struct FileState: Equatable {
  let size: Int64
  let seconds: Int
  let nanoseconds: Int

  /// Returns the states of a catalog's file and log.
  static func all(of path: String) -> [FileState?] { [path, path + "-wal"].map(FileState.init) }

  init?(_ path: String) {
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
