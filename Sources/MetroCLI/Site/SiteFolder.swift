import Foundation
import MetroCore
import MetroSite
import MetroText

/// A folder with a site, in which metro changes only files that it wrote.
///
/// `.metro-site` lists the files with their SHA-256, and a journal those of a run that has not ended.
/// A listed file that another program changed, and a file of another program, is reported and kept.
final class SiteFolder {
  /// The change of a file.
  enum Change: String {
    case added, changed, removed
    /// Another program changed the file, so it was kept.
    case foreign
  }

  private let path: String
  private let tree: FolderTree
  private let writes: Bool
  private let overwrites: Bool
  private let report: (Change, String) throws -> Void

  /// The digests by path: of the last site, and those that a run has written since.
  private let listed: SiteManifest
  private var current = SiteManifest()
  private var journal: SiteJournal?
  private let lock: FolderLock?

  private(set) var counts: [Change: Int] = [:]
  private(set) var unchanged = 0

  /// Opens a folder, which is changed if `writes` is true and otherwise compared.
  ///
  /// Files that another program changed are replaced only if `overwrites` is true.
  ///
  /// - Throws: `Failure` for a folder with other files, or one that another process writes.
  init(
    _ path: String, writes: Bool, overwrites: Bool,
    report: @escaping (Change, String) throws -> Void
  ) throws {
    self.path = path
    self.writes = writes
    self.overwrites = overwrites
    self.report = report
    if writes {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        throw Failure(status: .cannotCreate, message: "\(path): cannot create the folder")
      }
      lock = FolderLock(path)
      guard lock?.isTaken != true else {
        throw Failure(status: .locked, message: "\(path): another process is publishing to it")
      }
    } else {
      lock = nil
    }
    tree = FolderTree(path)
    var listed = try SiteManifest(of: tree)
    // The first run may have ended before the list, and left pages that its journal names.
    if !listed.exists, try tree.read(SiteJournal.name) == nil {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      guard names.allSatisfy({ $0 == FolderTree.partial }) else {
        throw Failure(
          status: .cannotCreate,
          message: "\(path): the folder is not empty, and it is not a site that metro wrote",
          hint: "choose a new folder, or empty this one")
      }
    }
    try listed.add(journalOf: tree)
    self.listed = listed
  }

  /// Checks that the folder has no site of the other form, whose files a run would all remove.
  func requireForm(isData: Bool) throws {
    let (own, other) = isData ? (SiteForm.data, SiteForm.pages) : (SiteForm.pages, .data)
    guard listed.has(other.first), !listed.has(own.first) else { return }
    throw Failure(
      status: .cannotCreate,
      message: "\(path): has a site of \(other.rawValue), which \(own.rawValue) would replace",
      hint: "choose another folder, or empty this one")
  }

  private enum SiteForm: String {
    case pages, data

    /// A file that each site of the form has, and none of the other.
    var first: String { self == .pages ? "index.html" : "site.json" }
  }

  // MARK: - Files

  /// Writes a file if its bytes differ from those in the folder.
  ///
  /// - Throws: `Failure` with status `badData` for a path that leads out of the folder.
  func take(_ file: SiteFile) throws {
    guard FolderTree.isInside(file.path) else {
      throw Failure(
        status: .badData, message: "\(path): a site cannot have a file '\(file.path)'")
    }
    let digest = try SHA256Digest(of: Data(file.bytes)).text
    guard current.add(file.path, digest) else {
      throw Failure(
        status: .internalError, message: "internal error: two pages have the path \(file.path)")
    }
    let old = try tree.read(file.path)
    guard old != file.bytes else {
      unchanged += 1
      return
    }
    if let old, !overwrites, !listed.has(file.path, try SHA256Digest(of: Data(old)).text) {
      current.keep(file.path, listed)
      return try note(.foreign, file.path)
    }
    if writes { try write(file, digest) }
    try note(old == nil ? .added : .changed, file.path)
  }

  /// Returns whether the folder has all files of the site that was made of the same, and takes them.
  func hasSite(of inputs: String) throws -> Bool {
    guard tree.note(of: SiteManifest.name) == inputs, try tree.read(SiteJournal.name) == nil
    else {
      return false
    }
    for name in listed.paths {
      guard let bytes = try tree.read(name),
        listed.has(name, try SHA256Digest(of: Data(bytes)).text)
      else { return false }
    }
    current = listed
    unchanged = listed.paths.count
    return true
  }

  /// Whether a file was written.
  var hasWritten: Bool { journal != nil }

  private func note(_ change: Change, _ path: String) throws {
    counts[change, default: 0] += 1
    try report(change, path)
  }

  private func write(_ file: SiteFile, _ digest: String) throws {
    if journal == nil { journal = try SiteJournal(in: tree) }
    try journal?.add(file.path, digest)
    try tree.write(file.bytes, to: file.path)
  }

  // MARK: - End

  /// Removes the files that are no longer in the site, and then writes the list with a note of what the
  /// site was made of.
  func finish(of inputs: String? = nil) throws {
    for name in listed.paths where !current.has(name) {
      guard let old = try tree.read(name) else { continue }
      let digest = try SHA256Digest(of: Data(old)).text
      guard overwrites || listed.has(name, digest) else {
        current.keep(name, listed)
        try note(.foreign, name)
        continue
      }
      if writes { try tree.remove(name) }
      try note(.removed, name)
    }
    guard writes else { return }
    if !current.isSame(as: listed) || journal != nil {
      // A site can be made again, so its pages need not be on the disk one by one, only before the list.
      sync()
      try tree.write(current.bytes, to: SiteManifest.name)
    }
    SiteJournal.remove(from: path)
    if let inputs, counts[.foreign] == nil { tree.setNote(inputs, of: SiteManifest.name) }
  }
}
