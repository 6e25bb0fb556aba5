import Foundation

/// The folder beside a catalog on a shared drive, `catalog.sqlite.lease`, through which its users take turns.
///
/// It holds exactly one file whose name is a ``LeaseState``, a file `holder-NUMBER` for each process that has
/// or waits for the lease, and the content that is being stored, `catalog-NUMBER`.
struct LeaseFolder {
  static let ending = ".lease"

  /// The path of the catalog.
  let catalog: String

  var path: String { catalog + Self.ending }

  /// Whether the catalog has such a folder, and so is used by this protocol.
  static func exists(for catalog: String) -> Bool {
    var status = stat()
    return unsafe lstat(catalog + ending, &status) == 0
  }

  /// Returns all states that the folder shows, which is more than one only at the moment of a rename.
  ///
  /// With `isFresh`, the folder is changed first, so that no cache of this computer answers.
  func states(isFresh: Bool = false) -> [LeaseState] {
    if isFresh {
      let look = "\(path)/look-\(LeaseState.newHolder())"
      if unsafe mkdir(look, 0o700) == 0 { _ = unsafe rmdir(look) }
    }
    return names.compactMap(LeaseState.init)
  }

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
  }

  /// Goes from one state to another, and returns whether the first was the current one.
  ///
  /// - Throws: `StorageError.notPermitted`, `readOnly`.
  func move(_ old: LeaseState, to new: LeaseState) throws(StorageError) -> Bool {
    if unsafe rename("\(path)/\(old.name)", "\(path)/\(new.name)") == 0 { return true }
    switch errno {
    case EACCES, EPERM: throw .notPermitted(path: path)
    case EROFS: throw .readOnly(path: path)
    // A repeated request can fail after the first one has succeeded.
    default: return old != new && states().contains(new)
    }
  }

  // MARK: - Making the folder

  /// Makes the folder with its first state, complete or not at all; returns false if there is one already.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  func make(_ state: LeaseState, for holder: String? = nil) throws(StorageError) -> Bool {
    let partial = "\(path).\(LeaseState.newHolder())"
    guard unsafe mkdir(partial, 0o700) == 0 else { throw fault() }
    defer { Self.remove(partial) }
    guard Self.write("", to: "\(partial)/\(state.name)"),
      holder.map({ Self.write(LeaseHolder.ownText, to: "\(partial)/holder-\($0)") }) ?? true
    else { throw fault() }
    // Every user who may change the catalog may change the folder.
    var status = stat()
    if unsafe stat(catalog, &status) == 0 {
      _ = unsafe chown(partial, uid_t.max, status.st_gid)
      let shared = (status.st_mode & 0o066) | (status.st_mode & 0o044) >> 2
      _ = unsafe chmod(partial, 0o700 | shared)
    }
    if unsafe rename(partial, path) == 0 { return true }
    guard errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR else { throw fault() }
    return false
  }

  /// Removes the folder, which then was never there.
  func remove() {
    let aside = "\(path).\(LeaseState.newHolder())"
    if unsafe rename(path, aside) == 0 { Self.remove(aside) }
  }

  private static func remove(_ folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      _ = unsafe unlink("\(folder)/\(name)")
    }
    _ = unsafe rmdir(folder)
  }

  private func fault() -> StorageError {
    .cannotCreate(path: path, reason: unsafe String(cString: strerror(errno)))
  }

  // MARK: - Holders

  /// Describes this process to the others.
  ///
  /// - Throws: `StorageError.cannotCreate`.
  func announce(_ holder: String) throws(StorageError) {
    guard Self.write(LeaseHolder.ownText, to: holderPath(holder)) else { throw fault() }
  }

  /// Shows that a holder still works.
  func renew(_ holder: String) { _ = unsafe utimes(holderPath(holder), nil) }

  func dismiss(_ holder: String) { _ = unsafe unlink(holderPath(holder)) }

  /// Returns the name and the age of another holder; `own` is the number of the holder that asks.
  func holder(_ number: String, askedBy own: String) -> LeaseHolder {
    renew(own)
    return LeaseHolder(
      text: Self.text(of: "holder-\(number)", in: path), age: age(of: number, askedBy: own))
  }

  /// Returns the seconds since a holder was last seen, by the clock of the drive.
  private func age(of number: String, askedBy own: String) -> Int? {
    Self.time(of: holderPath(own)).flatMap { now in
      Self.time(of: holderPath(number)).map { max(0, now - $0) }
    }
  }

  private static func text(of name: String, in folder: String) -> String {
    guard let file = try? FolderFile.open(name, in: folder, followsLinks: false) else { return "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(file, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  private func holderPath(_ holder: String) -> String { "\(path)/holder-\(holder)" }

  private static func time(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return status.st_mtimespec.tv_sec
    #else
      return status.st_mtim.tv_sec
    #endif
  }

  // MARK: - Contents

  /// The path at which a holder prepares the new content of the catalog.
  func preparedPath(_ holder: String) -> String { "\(path)/catalog-\(holder)" }

  /// Keeps a former holder from storing what it prepares, and returns whether it had anything prepared.
  func fence(_ holder: String) -> Bool { unsafe unlink(preparedPath(holder)) == 0 }

  /// Removes what holders have left that were killed; the caller has the lease.
  func clean(sparing own: String) {
    for name in names {
      if name.hasPrefix("catalog-"), name != "catalog-\(own)" {
        // Only the holder of the lease can store it.
        _ = unsafe unlink("\(path)/\(name)")
      } else if name.hasPrefix("holder-"), name != "holder-\(own)" {
        let number = String(name.dropFirst("holder-".count))
        guard let age = age(of: number, askedBy: own), age > LeaseHolder.patience else { continue }
        if age > Self.longest || holder(number, askedBy: own).isGone { dismiss(number) }
      }
    }
  }

  /// The seconds after which the description of a process without a sign is removed.
  private static let longest = 86_400

  private static func write(_ text: String, to path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let bytes = Array(text.utf8)
    let isWritten = unsafe Foundation.write(descriptor, bytes, bytes.count) == bytes.count
    return close(descriptor) == 0 && isWritten
  }
}
