import Foundation
import MetroText

/// The title and the visible text of a page of HTML, or of its beginning.
package struct PageText: Sendable {
  package let title: String?
  /// The hash of the visible text, without white space.
  package let hash: UInt64
  /// The number of bytes of visible text.
  package let length: Int

  /// The number of characters that are kept of a title.
  package static let longestTitle = 300

  package init(_ bytes: [UInt8], charset: String?) {
    let scanner = Self.scan(bytes, charset)
    title = scanner.title.flatMap(Self.clean)
    var hash = FNVHash([UInt8]())
    for byte in scanner.visible { hash.add(byte) }
    self.hash = hash.value
    length = scanner.visible.count
  }

  /// Returns the visible text of a page without white space, which stays the same when scripts, styles
  /// and tokens in its markup change.
  package static func visibleText(_ response: FetchResponse) -> [UInt8] {
    scan(response.body, response.headers["content-type"].flatMap(PageEncoding.charset)).visible
  }

  private static func scan(_ bytes: [UInt8], _ charset: String?) -> MarkupScanner {
    var scanner = MarkupScanner(PageEncoding.text(of: bytes, charset: charset))
    scanner.run()
    return scanner
  }

  /// Returns a title that can be shown: without control characters, spaces collapsed, cut.
  package static func clean(_ text: String) -> String? {
    var result = ""
    var isSpace = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isSpace { result += " " }
        isSpace = true
      } else if isVisible(scalar) {
        result.unicodeScalars.append(scalar)
        isSpace = false
      }
    }
    if result.hasSuffix(" ") { result.removeLast() }
    return result.isEmpty ? nil : String(result.prefix(longestTitle))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      // Joiners are part of words in several scripts.
      scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }
}

/// Separates the text of HTML from its markup.
private struct MarkupScanner {
  private let bytes: [UInt8]
  private var index = 0
  private(set) var title: String?
  /// The bytes of the visible text without white space.
  private(set) var visible: [UInt8] = []

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func run() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<") {
        markup()
      } else {
        if byte > 0x20 { visible.append(byte) }
        index += 1
      }
    }
  }

  private mutating func markup() {
    if starts(Array("<!--".utf8)) {
      skip(past: "-->")
      return
    }
    for name in ["script", "style", "title", "noscript", "svg"] where startsTag(name) {
      skip(past: ">")
      let start = index
      skip(past: "</\(name)", isKept: true)
      if name == "title", title == nil {
        title = Entities.decoded(String(decoding: bytes[start..<index], as: UTF8.self))
      }
      skip(past: ">")
      return
    }
    // A sign that begins no tag is text.
    guard index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "!")
        || (bytes[index + 1] | 0x20) >= UInt8(ascii: "a")
          && (bytes[index + 1] | 0x20) <= UInt8(ascii: "z")
    else {
      visible.append(bytes[index])
      index += 1
      return
    }
    skip(past: ">")
  }

  private func starts(_ other: [UInt8]) -> Bool {
    guard index + other.count <= bytes.count else { return false }
    for (offset, byte) in other.enumerated() where lower(bytes[index + offset]) != byte {
      return false
    }
    return true
  }

  private func startsTag(_ name: String) -> Bool {
    guard starts(Array("<\(name)".utf8)) else { return false }
    let next = index + name.utf8.count + 1
    return next < bytes.count && !((bytes[next] | 0x20) >= 0x61 && (bytes[next] | 0x20) <= 0x7A)
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private mutating func skip(past text: String, isKept: Bool = false) {
    let end = Array(text.utf8)
    while index < bytes.count {
      if bytes[index] == end[0], starts(end) {
        if !isKept { index += end.count }
        return
      }
      index += 1
    }
  }
}

/// The character references of HTML that occur in titles.
private enum Entities {
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      guard let end = rest.prefix(12).firstIndex(of: ";") else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      let name = rest[rest.index(after: start)..<end]
      result += character(name) ?? String(rest[start...end])
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> String? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init).map(String.init)
    }
    if name.hasPrefix("#") {
      return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init).map(String.init)
    }
    return [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
      "mdash": "—", "middot": "·", "raquo": "»", "laquo": "«", "hellip": "…", "rsquo": "’",
      "eacute": "é", "egrave": "è", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
      "ntilde": "ñ", "ccedil": "ç", "agrave": "à", "atilde": "ã", "uuml": "ü", "ouml": "ö",
      "auml": "ä",
    ][String(name)]
  }
}
