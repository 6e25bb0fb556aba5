package import Foundation
import GRDB
import MetroLinks
import MetroText

extension Catalog {
  /// Passes the copies of documents with their bytes to `take`, by address and time.
  ///
  /// - Throws: `LinkError.damagedCopy` for a copy that is missing or differs from its name.
  package func documentCopies(_ take: (DocumentCopy, Data) throws -> Void) throws -> Int {
    let store = DocumentStore(catalog: path)
    let copies = try read { try DocumentCopy.all(in: $0) }
    for copy in copies {
      guard let bytes = try store.bytes(of: copy.sha256) else {
        throw LinkError.damagedCopy(path: store.path(of: copy.sha256))
      }
      try take(copy, bytes)
    }
    return copies.count
  }
}

extension DocumentCopy {
  static func all(in database: Database) throws -> [DocumentCopy] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT url, sha256, read_at, final_url, media_type, bytes, header FROM link_copy
        ORDER BY url, read_at
        """
    ).compactMap { row -> DocumentCopy? in
      // The hash becomes part of a path.
      guard let digest = try? SHA256Digest(row.decode(String.self, atIndex: 1)) else { return nil }
      return try DocumentCopy(
        url: row.decode(atIndex: 0), sha256: digest.text,
        readAt: UTCTime(row.decode(String.self, atIndex: 2)).map(Days.second) ?? 0,
        finalURL: row.decode(atIndex: 3), mediaType: row.decode(atIndex: 4),
        bytes: row.decode(atIndex: 5), header: row.decode(atIndex: 6))
    }
  }
}

extension DocumentStore {
  /// Returns the bytes of a copy; nil if it is missing or differs from its name.
  func bytes(of sha256: String) throws -> Data? {
    guard let descriptor = try? FolderFile.open("\(sha256.prefix(2))/\(sha256)", in: folder) else {
      return nil
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard let bytes = try? file.readToEnd(), try SHA256Digest(of: bytes).text == sha256 else {
      return nil
    }
    return bytes
  }
}
