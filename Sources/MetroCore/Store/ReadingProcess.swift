import Foundation

/// A process that reads a catalog in WAL mode.
package struct ReadingProcess: Sendable, Equatable {
  package let id: Int32
  package let name: String

  /// Returns the other processes that hold a state of a catalog, as far as the system tells.
  ///
  /// Readers lock bytes 123 to 127 of the file `-shm`: see "The WAL-Index File Format" of SQLite. The list
  /// of locks is read instead of asking for a lock, because closing the file would drop SQLite's own locks.
  static func all(of path: String) -> [ReadingProcess] {
    var status = stat()
    guard let real = RealPath.of(path), unsafe stat(real + "-shm", &status) == 0,
      let locks = SystemFile.text(at: "/proc/locks")
    else { return [] }
    let ids = locks.split(separator: "\n").compactMap { line -> Int32? in
      // 3: POSIX  ADVISORY  READ 4711 08:02:131 124 124
      let words = line.split(separator: " ")
      guard words.count == 8, words[1] == "POSIX", words[3] == "READ", let id = Int32(words[4]),
        words[5].split(separator: ":").last.flatMap({ UInt64($0) }) == UInt64(status.st_ino),
        let first = Int(words[6]), let last = Int(words[7]), first >= 123, last <= 127
      else { return nil }
      return id > 0 && id != getpid() ? id : nil
    }
    return Set(ids).sorted().map { ReadingProcess(id: $0, name: name(of: $0)) }
  }

  private static func name(of id: Int32) -> String {
    SystemFile.text(at: "/proc/\(id)/comm")?.trimmingCharacters(in: .whitespacesAndNewlines)
      ?? "a process"
  }
}
