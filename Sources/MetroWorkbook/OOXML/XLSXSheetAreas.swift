import Foundation

/// The merged cells and hyperlinks of a sheet, which follow its rows in the document.
final class XLSXSheetAreas: XMLHandler {
  private(set) var merged: [CellArea] = []
  /// The addresses behind cells, by the key of ``SheetRows``.
  private(set) var links: [Int: [UInt8]] = [:]
  private let part: String
  private let limit: Int
  private let relationships: Relationships

  /// Reads the document once more if it has any.
  init(_ part: String, in archive: ZipArchive) throws(WorkbookError) {
    self.part = part
    limit = archive.limits.areas
    relationships = try Relationships(of: part, in: archive)
    guard try Self.hasAreas(part, in: archive) else { return }
    try XMLPart.parse(part, in: archive, self)
  }

  func start(_ element: XMLElement) throws(WorkbookError) {
    if element.name == "mergeCell" {
      guard let area = unsafe element.bytes("ref").flatMap({ unsafe CellArea($0) }) else {
        throw .damaged(part: part, reason: "a merged cell has no place")
      }
      merged.append(area)
    } else if element.name == "hyperlink" {
      guard let area = unsafe element.bytes("ref").flatMap({ unsafe CellArea($0) }),
        let id = element.text("id", in: "relationships"), let target = relationships.targets[id],
        target.isExternal
      else { return }
      let mark = element.text("location").map { "#\($0)" } ?? ""
      // The first cell of an area has its text.
      links[SheetRows.key(area.rows.lowerBound, area.columns.lowerBound)] =
        Array((target.name + mark).utf8)
    }
    guard merged.count + links.count <= limit else {
      throw .tooLarge(part: part, reason: "more than \(limit) merged cells and hyperlinks")
    }
  }

  func end(_ name: XMLName) {}

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Returns whether the bytes of a document contain the names of the elements, which is much faster
  /// than to parse it.
  ///
  /// A document that is not in UTF-8 has zero bytes between the letters, and is parsed.
  private static func hasAreas(
    _ name: String, in archive: ZipArchive
  ) throws(WorkbookError) -> Bool {
    guard let part = try archive.open(name) else { return false }
    let size = 64 * 1024
    var buffer = [UInt8](repeating: 0, count: size + 1)
    var kept = 0
    while true {
      let start = kept
      let result = unsafe buffer.withUnsafeMutableBytes { buffer in
        Result { () throws(WorkbookError) -> Int in
          unsafe try part.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[start..<size]))
        }
      }
      let count = try result.get()
      guard count > 0 else { return false }
      let length = start + count
      buffer[length] = 0
      guard unsafe buffer.withUnsafeBytes({ unsafe !contains($0, length: length) }) else {
        return true
      }
      // A name may be divided between two reads.
      kept = min(length, 8)
      buffer.replaceSubrange(0..<kept, with: Array(buffer[length - kept..<length]))
    }
  }

  /// Returns whether a text that ends with a zero byte contains a name or another zero byte.
  private static func contains(_ bytes: UnsafeRawBufferPointer, length: Int) -> Bool {
    guard let text = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return false }
    return unsafe strlen(text) < length || strstr(text, "mergeCell") != nil
      || strstr(text, "hyperlink") != nil
  }
}
