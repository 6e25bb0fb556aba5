import MetroCore
import MetroJSON
import MetroText

/// The index of search, as scripts: a browser reads no other files from a disk.
///
/// It holds names in the form in which the catalog looks them up. The table with which a query is
/// folded stands in the first piece, so both find the same.
package struct SearchIndex {
  /// The most bytes of a piece.
  private static let longestPiece = 1_000_000

  private let folder: String
  private var pieces: [[UInt8]] = []
  private var writer = JSONWriter(.compact, escaping: .pageSafe)
  private var isEmpty = true

  package init(folder: String) {
    self.folder = folder
    begin()
  }

  private mutating func begin() {
    writer = JSONWriter(.compact, escaping: .pageSafe)
    isEmpty = true
    if pieces.isEmpty {
      writer.bytes.append(contentsOf: "metroSearch.fold = ".utf8)
      writer.beginObject()
      for (letter, folded) in Self.table {
        writer.key(letter)
        writer.string(folded)
      }
      writer.endObject()
      writer.bytes.append(contentsOf: ";\n".utf8)
    }
    writer.bytes.append(contentsOf: "metroSearch.add([".utf8)
  }

  /// Adds a record: all its names, the address from the search page, its name, and what it is.
  package mutating func add(names: [String], href: String, name: String, kind: String) {
    if !isEmpty { writer.bytes.append(contentsOf: ",\n".utf8) }
    isEmpty = false
    writer.bytes.append(UInt8(ascii: "["))
    let keys = names.map { FoldedName($0).words.joined(separator: " ") }
    for (index, text) in [keys.joined(separator: " "), href, name, kind].enumerated() {
      if index > 0 { writer.bytes.append(UInt8(ascii: ",")) }
      writer.bytes.append(jsonString: text, escaping: .pageSafe)
    }
    writer.bytes.append(UInt8(ascii: "]"))
    if writer.bytes.count > Self.longestPiece - 10_000 {
      end()
      begin()
    }
  }

  private mutating func end() {
    writer.bytes.append(contentsOf: "]);\n".utf8)
    pieces.append(writer.bytes)
  }

  /// Returns the files of the index.
  package mutating func files() -> [SiteFile] {
    if !isEmpty || pieces.isEmpty { end() }
    return pieces.enumerated().map { index, bytes in
      SiteFile(path: "\(folder)search-\(index + 1).js", bytes: bytes)
    }
  }

  /// The letters that a query may have and folding changes, with their folded forms.
  static let table: [(letter: String, folded: String)] = {
    let ranges: [ClosedRange<UInt32>] = [
      0x21...0x2F, 0x3A...0x60, 0x7B...0x24F, 0x2B0...0x52F, 0x591...0x6FF, 0x1E00...0x206F,
      0x3000...0x3004, 0xFF01...0xFF9F,
    ]
    return ranges.flatMap { range in
      range.compactMap { value -> (String, String)? in
        guard let scalar = Unicode.Scalar(value) else { return nil }
        let letter = String(scalar)
        // Between two letters, a separator makes two words and a mark nothing.
        let words = FoldedName("a\(letter)b").words
        let folded =
          words.count > 1 ? " " : String((words.first ?? "ab").dropFirst().dropLast())
        return folded == letter.lowercased() ? nil : (letter, folded)
      }
    }
  }()
}
