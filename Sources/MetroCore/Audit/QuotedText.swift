import Foundation
import GRDB
import MetroText

/// The text of a source, in which quotes are searched.
///
/// White space, the shape of quotation marks and dashes, the width of characters, soft hyphens and Unicode
/// forms do not matter; ... or [...] stands for omitted words.
struct QuotedText {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.comparable.utf8)
  }

  /// Returns whether the parts of a quote occur in the text in the same order.
  func contains(_ quote: String) -> Bool {
    var start = 0
    let parts = quote.comparable.replacing("[...]", with: "...").split(separator: "...")
    for part in parts {
      let part = part.trimmingPrefix(" ")
      let wanted = Array((part.hasSuffix(" ") ? part.dropLast() : part).utf8)
      guard let end = bytes.end(of: wanted, from: start) else { return false }
      start = end
    }
    return true
  }
}

extension AuditScope {
  func text(of source: String) throws -> String {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT text FROM source WHERE id = ?"), arguments: [source])
      ?? ""
  }
}

extension [UInt8] {
  /// Returns the index after the first occurrence of some bytes, in time that grows with the number of
  /// bytes alone (Knuth, Morris and Pratt, Fast pattern matching in strings, 1977).
  fileprivate func end(of part: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty else { return start }
    // The length of the longest beginning of the part that also ends before each byte after it.
    var borders = [0]
    var length = 0
    for byte in part.dropFirst() {
      while length > 0, part[length] != byte { length = borders[length - 1] }
      if part[length] == byte { length += 1 }
      borders.append(length)
    }
    length = 0
    for index in start..<Swift.max(start, count) {
      while length > 0, part[length] != self[index] { length = borders[length - 1] }
      if part[length] == self[index] { length += 1 }
      if length == part.count { return index + 1 }
    }
    return nil
  }
}

extension String {
  /// The text with NFKC characters, single spaces, and plain quotation marks and dashes.
  fileprivate var comparable: String {
    var text = ""
    for scalar in NormalForm.composed(self).unicodeScalars {
      switch scalar {
      case "“", "”", "„", "«", "»": text.unicodeScalars.append("\"")
      case "‘", "’", "‚", "´", "`": text.unicodeScalars.append("'")
      case "‐", "‑", "–", "—", "−": text.unicodeScalars.append("-")
      case "…": text += "..."
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text.precomposedStringWithCompatibilityMapping.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
