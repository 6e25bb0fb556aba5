import Foundation
import MetroSite

/// The list of the files of a site with their SHA-256, in the form of `sha256sum`.
struct SiteManifest {
  static let name = ".metro-site"
  private static let heading = "# Files of a site that metro publish wrote; it changes no others."

  /// The longest list that is read, in bytes: that of some millions of files.
  private static let longest: Int64 = 500_000_000

  /// Whether the folder has a list.
  private(set) var exists = false
  private var digests: [String: [String]] = [:]

  init() {}

  /// Reads the list of a folder.
  ///
  /// - Throws: `Failure` for a file that is not such a list, or that names a file outside the folder.
  init(of folder: FolderTree) throws {
    guard let bytes = try folder.read(Self.name, longest: Self.longest) else { return }
    exists = true
    try add(lines: String(decoding: bytes, as: UTF8.self), of: "\(folder.path)/\(Self.name)")
  }

  /// Adds the files of a run that did not end; its last line may be cut off.
  mutating func add(journalOf folder: FolderTree) throws {
    guard let bytes = try folder.read(SiteJournal.name, longest: Self.longest) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let whole = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map { text[...$0] } ?? ""
    try add(lines: String(whole), of: "\(folder.path)/\(SiteJournal.name)")
  }

  private mutating func add(lines text: String, of path: String) throws {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].utf8.count == 64, parts[1].isEmpty,
        FolderTree.isInside(parts[2])
      else {
        throw Failure(
          status: .badData,
          message: "\(path):\(index + 1): not a line of the list of files of a site",
          hint: "choose a new folder")
      }
      digests[String(parts[2]), default: []].append(String(parts[0]))
    }
  }

  /// Adds a file; returns false if it is there already.
  mutating func add(_ path: String, _ digest: String) -> Bool {
    guard digests[path] == nil else { return false }
    digests[path] = [digest]
    return true
  }

  /// Keeps what another list says of a file, or nothing.
  mutating func keep(_ path: String, _ other: SiteManifest) { digests[path] = other.digests[path] }

  func has(_ path: String) -> Bool { digests[path] != nil }

  func has(_ path: String, _ digest: String) -> Bool {
    digests[path]?.contains(digest) ?? false
  }

  var paths: [String] { digests.keys.sorted() }

  func isSame(as other: SiteManifest) -> Bool { other.exists && digests == other.digests }

  var bytes: [UInt8] {
    var text = Self.heading + "\n"
    for path in paths {
      for digest in digests[path] ?? [] { text += "\(digest)  \(path)\n" }
    }
    return Array(text.utf8)
  }
}

/// The files that a run writes, before it does, so that the next one knows them if it is killed.
final class SiteJournal {
  static let name = ".metro-site-journal"

  private let path: String
  private let descriptor: Int32

  init(in folder: FolderTree) throws {
    path = "\(folder.path)/\(Self.name)"
    descriptor = try folder.appending(to: Self.name)
  }

  deinit { close(descriptor) }

  func add(_ path: String, _ digest: String) throws {
    do {
      try Descriptor.write("\(digest)  \(path)\n".utf8Span.span, to: descriptor)
    } catch {
      throw Failure(status: .inputOutput, message: "\(self.path): cannot be written")
    }
  }

  static func remove(from folder: String) { _ = unsafe unlink("\(folder)/\(name)") }
}
