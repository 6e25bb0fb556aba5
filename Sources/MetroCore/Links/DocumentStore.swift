import Foundation
import GRDB
import MetroLinks
import MetroText

/// The hash by which a change of a cited document is recognized.
enum DocumentHash {
  /// Returns the SHA-256 of a document: of a page, of its text without markup, because scripts and
  /// tokens change every byte; of everything else, of its bytes.
  static func sha256(of document: FetchResponse) throws -> String {
    let isPage = ["text/html", "application/xhtml+xml"].contains(document.mediaType)
    return try bytes(isPage ? PageText.visibleText(document) : document.body)
  }

  static func bytes(_ bytes: [UInt8]) throws -> String {
    try SHA256Digest(of: Data(bytes)).text
  }
}

/// A copy of a document, as the catalog knows it.
package struct DocumentCopy: Sendable, Equatable {
  package let url: String
  /// The SHA-256 of the file, which is its name.
  package let sha256: String
  /// The second since 1970 at which it was read.
  package let readAt: Int
  package let finalURL: String?
  package let mediaType: String?
  package let bytes: Int
  /// The header of the response as it was sent.
  package let header: String

  func note(in database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO link_copy VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [url, sha256, LinkStore.text(readAt), finalURL, mediaType, bytes, header])
  }
}

/// The folder with the copies of cited documents, beside the catalog: `CATALOG.files/ab/abcd...`.
package struct DocumentStore: Sendable {
  package let folder: String

  package init(catalog: String) { folder = "\(catalog).files" }

  /// Returns the path of a copy.
  package func path(of sha256: String) -> String { "\(folder)/\(sha256.prefix(2))/\(sha256)" }

  /// Writes a copy of a document, unless there is one.
  func keep(_ document: FetchResponse, of spell: Spell) throws -> DocumentCopy {
    let name = try DocumentHash.bytes(document.body)
    let path = path(of: name)
    if unsafe access(path, F_OK) != 0 { try write(document.body, to: path) }
    return DocumentCopy(
      url: spell.url, sha256: name, readAt: spell.lastAt, finalURL: spell.finalURL,
      mediaType: document.mediaType, bytes: document.body.count,
      header: String(decoding: document.rawHeader, as: UTF8.self))
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let parent = PathName.folder(of: path)
    do {
      try FileManager.default.createDirectory(
        atPath: parent, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw StorageError.cannotCreate(path: parent, reason: error.localizedDescription)
    }
    guard let (file, descriptor) = PartialFile.create(for: path) else { throw Self.fault(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe Foundation.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else {
        let fault = Self.fault(path)
        _ = unsafe unlink(file.path)
        throw fault
      }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0, unsafe rename(file.path, path) == 0 else {
      let fault = Self.fault(path)
      _ = unsafe unlink(file.path)
      throw fault
    }
  }

  private static func fault(_ path: String) -> StorageError {
    errno == ENOSPC || errno == EDQUOT
      ? .diskFull(path: path)
      : .inputOutput(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
