import Foundation

/// The place of a file to write: links are followed, and only a regular file may be replaced.
package struct FileTarget {
  package enum Kind: Equatable, Sendable {
    case missing, regular
    /// A directory, a pipe, a device, a socket or a link in a circle; `name` is a noun with its
    /// article.
    case irregular(name: String)
  }

  /// The path as the user gave it, for messages.
  private let given: String

  /// The path without a link at its end.
  package let path: String

  package let kind: Kind

  package init(_ given: String) {
    self.given = given
    path = Self.followed(given)
    var status = stat()
    let exists = unsafe lstat(path, &status) == 0
    kind =
      exists
      ? Self.kind(of: status.st_mode)
      : PathName.isFolder(given) || given.isEmpty ? .irregular(name: "a directory") : .missing
  }

  /// Throws unless the path is that of a regular file, or of none yet.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  package func requireRegular() throws(StorageError) {
    guard case .irregular(let name) = kind else { return }
    throw .cannotCreate(path: given, reason: "it is \(name)")
  }

  /// Throws if the file is a catalog, or one of the files in which SQLite keeps a part of it.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  package func spare(catalog: String) throws(StorageError) {
    let (own, catalog) = (Self.canonical(path), Self.canonical(catalog))
    if own == catalog {
      throw .cannotCreate(path: given, reason: "this is the catalog itself")
    }
    if Self.companions.contains(where: { own == catalog + $0 }) {
      throw .cannotCreate(path: given, reason: "SQLite keeps a part of the catalog there")
    }
  }

  /// Throws if a database cannot be put at the path without harm to another file: if SQLite keeps a
  /// part of another database there, or if files that SQLite takes for parts of this one are
  /// something else.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  package func requireDatabasePath(sparing catalog: String? = nil) throws(StorageError) {
    for ending in Self.companions {
      if given.hasSuffix(ending) {
        let base = String(given.dropLast(ending.count))
        if FileTarget(base).kind == .regular {
          throw .cannotCreate(path: given, reason: "SQLite keeps a part of \(base) there")
        }
      }
      let companion = FileTarget(path + ending)
      if case .irregular(let name) = companion.kind {
        throw .cannotCreate(path: given, reason: "\(given)\(ending) is \(name)")
      }
      if let catalog, Self.canonical(companion.path) == Self.canonical(catalog) {
        throw .cannotCreate(
          path: given,
          reason: "\(given)\(ending) is the catalog, and SQLite would take it for a part")
      }
    }
  }

  /// The endings of the files that SQLite keeps next to a database.
  package static let companions = ["-wal", "-shm", "-journal"]

  /// Follows the links at the end of a path, also to a file that does not exist yet.
  private static func followed(_ path: String) -> String {
    var path = path
    // Linux follows at most 40.
    for _ in 0..<40 {
      guard let link = try? FileManager.default.destinationOfSymbolicLink(atPath: path) else {
        return path
      }
      path =
        link.utf8.first == UInt8(ascii: "/") ? link : "\(PathName.folder(of: path))/\(link)"
    }
    return path
  }

  /// Returns whether two paths lead to one file, whether it exists or not.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    canonical(FileTarget(one).path) == canonical(FileTarget(other).path)
  }

  /// Returns the only path that a file has without links, whether it exists or not.
  private static func canonical(_ path: String) -> String {
    RealPath.of(path)
      ?? RealPath.of(PathName.folder(of: path)).map { "\($0)/\(PathName.name(of: path))" } ?? path
  }

  private static func kind(of mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .regular
    case S_IFDIR: .irregular(name: "a directory")
    case S_IFIFO: .irregular(name: "a pipe")
    case S_IFSOCK: .irregular(name: "a socket")
    case S_IFLNK: .irregular(name: "a link to itself")
    default: .irregular(name: "a device")
    }
  }
}
