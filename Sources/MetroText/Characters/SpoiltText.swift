/// Text that a program has spoilt: entities of HTML, marks of content systems, escapes of formats, UTF-8 read
/// in another encoding, and the characters that replace unreadable bytes.
package enum SpoiltText {
  /// Returns the first spoilt part of a text.
  ///
  /// In a quotation, entities and marks can be those of the source, and are ignored.
  package static func match(in text: String, isQuotation: Bool = false) -> TextMatch? {
    guard mayHold(text) else { return nil }
    if isQuotation { return MisreadText.match(in: text) ?? replacement(in: text) }
    var corrected = text
    var found: TextMatch?
    // A text that was spoilt twice is corrected twice.
    for _ in 0..<3 {
      guard let match = HTMLEntity.match(in: corrected) ?? MisreadText.match(in: corrected) else {
        break
      }
      if found == nil { found = match }
      guard let next = match.corrected else { break }
      corrected = next
    }
    if let lost = replacement(in: text) {
      return found.map { TextMatch(excerpt: $0.excerpt, message: $0.message) } ?? lost
    }
    // It is unknown which text the marks of a content system should leave.
    if let markup = ContentMarkup.match(in: corrected) ?? EscapedText.match(in: corrected) {
      return markup
    }
    return found.map { TextMatch(excerpt: $0.excerpt, message: $0.message, corrected: corrected) }
  }

  private static func replacement(in text: String) -> TextMatch? {
    if text.unicodeScalars.contains("\u{FFFD}") {
      return TextMatch(
        excerpt: "\u{FFFD}", message: "U+FFFD replaces characters that could not be read")
    }
    // U+FFFD in GBK, and the bytes with which memory is filled.
    return ["锟斤拷", "烫烫烫", "屯屯屯"].first(where: text.contains).map {
      TextMatch(excerpt: $0, message: "\"\($0)\" stands for characters that could not be read")
    }
  }

  /// Quickly rules out most texts: a misread character is a letter of Latin-1, or the character of another
  /// encoding for the same byte, before another character that is not ASCII.
  private static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      func follow(_ second: UInt8, _ third: UInt8) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
      }
      switch bytes[index] {
      case UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "{"),
        UInt8(ascii: "%"):
        return true
      // U+FFFD is EF BF BD.
      case 0xEF where index + 1 < bytes.count && bytes[index + 1] == 0xBF: return true
      case 0xC3 where index + 2 < bytes.count && bytes[index + 2] >= 0x80: return true
      case UInt8(ascii: "\\"), UInt8(ascii: "="): return true
      // ├ and √; Ă and Ĺ; 锟, 烫 and 屯.
      case 0xE2 where index + 1 < bytes.count && [0x88, 0x94].contains(bytes[index + 1]):
        return true
      case 0xC4 where index + 1 < bytes.count && [0x82, 0xB9].contains(bytes[index + 1]):
        return true
      case 0xE9 where follow(0x94, 0x9F): return true
      case 0xE7 where follow(0x83, 0xAB): return true
      case 0xE5 where follow(0xB1, 0xAF): return true
      default: break
      }
    }
    return false
  }
}

/// The entities of HTML, such as `&amp;` and `&#8217;`.
private enum HTMLEntity {
  static func match(in text: String) -> TextMatch? {
    var corrected = ""
    var first: String?
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      corrected += rest[..<start]
      let body = rest[start...].dropFirst()
      guard let end = body.prefix(12).firstIndex(of: ";"), let character = character(body[..<end])
      else {
        corrected += "&"
        rest = body
        continue
      }
      corrected += character
      if first == nil { first = String(rest[start...end]) }
      rest = rest[end...].dropFirst()
    }
    guard let first else { return nil }
    return TextMatch(
      excerpt: first, message: "\"\(first)\" is an entity of HTML", corrected: corrected + rest)
  }

  private static func character(_ name: Substring) -> String? {
    if let known = names[String(name)] { return known }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return String(scalar)
  }

  private static let names: [String: String] = {
    var names = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
      "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
      "rdquo": "”", "laquo": "«", "raquo": "»", "bull": "•", "middot": "·", "euro": "€",
      "copy": "©", "reg": "®", "trade": "™", "deg": "°", "iexcl": "¡", "iquest": "¿", "ordf": "ª",
      "ordm": "º", "shy": "\u{AD}", "times": "×", "szlig": "ß", "oslash": "ø", "Oslash": "Ø",
      "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ",
    ]
    // Letters with marks: &eacute; &Ntilde; &uuml;
    let marks = [
      "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}",
      "uml": "\u{308}", "ring": "\u{30A}", "cedil": "\u{327}", "caron": "\u{30C}",
    ]
    for letter in "aeiouncysAEIOUNCYS" {
      for (name, mark) in marks {
        let text = NormalForm.composed(String(letter) + mark)
        if text.unicodeScalars.count == 1 { names["\(letter)\(name)"] = text }
      }
    }
    return names
  }()
}

/// UTF-8 that was read in another encoding: `CafÃ©`, `â€™`, `Gesti├│n`.
private enum MisreadText {
  static func match(in text: String) -> TextMatch? {
    MisreadEncoding.all.lazy.compactMap { match(in: text, $0) }.first
  }

  private static func match(in text: String, _ encoding: MisreadEncoding) -> TextMatch? {
    let scalars = Array(text.unicodeScalars)
    guard encoding.mayBe(in: scalars) else { return nil }
    let bytes = scalars.map(encoding.byte)
    var count = 0
    var followsLetter = !encoding.needsLetter
    var corrected = String.UnicodeScalarView()
    var first: String?
    var place = 0
    while place < scalars.count {
      guard let end = sequences(bytes, at: place), let read = plausible(bytes[place..<end]),
        !isQuotation(scalars, place..<end)
      else {
        corrected.append(scalars[place])
        place += 1
        continue
      }
      corrected.append(contentsOf: read.unicodeScalars)
      count += 1
      if place > 0, scalars[place - 1].properties.isAlphabetic { followsLetter = true }
      if first == nil { first = string(scalars[max(0, place - 8)..<min(scalars.count, end + 8)]) }
      place = end
    }
    guard let first, count >= encoding.least, followsLetter else { return nil }
    return TextMatch(
      excerpt: first, message: "the text is UTF-8 that was read in another encoding",
      corrected: String(corrected))
  }

  /// Returns the end of the sequences of several bytes that begin at an index.
  private static func sequences(_ bytes: [UInt8?], at start: Int) -> Int? {
    var end = start
    while end < bytes.count, let lead = bytes[end], let length = length(lead),
      end + length <= bytes.count,
      bytes[end + 1..<end + length].allSatisfy({ $0.map { $0 & 0xC0 == 0x80 } ?? false })
    {
      end += length
    }
    return end > start ? end : nil
  }

  private static func length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Returns the text of bytes if it is likely the one that was meant.
  private static func plausible(_ bytes: ArraySlice<UInt8?>) -> String? {
    guard let text = String(validating: bytes.compactMap(\.self), as: UTF8.self) else { return nil }
    let scalars = text.unicodeScalars
    let isLikely = scalars.allSatisfy { scalar in
      switch scalar.value {
      case 0xA0...0x17F, 0x2010...0x203A, 0x20AC, 0x2122, 0x3000...0x30FF, 0x3400...0x9FFF,
        0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1E00...0x1EFF, 0x1F300...0x1FAFF:
        true
      // Two bytes can be letters of Latin-1 by chance, so one letter is not enough.
      case 0x391...0x3C9, 0x401, 0x410...0x451, 0x5D0...0x5EA, 0x621...0x64A: scalars.count > 1
      default: false
      }
    }
    return isLikely ? text : nil
  }

  /// Returns whether the range ends in a quotation mark that closes a quotation: `«MAÇÃ»`.
  private static func isQuotation(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Bool {
    switch scalars[range.upperBound - 1] {
    case "»": scalars[..<range.lowerBound].contains("«")
    case "«": scalars[..<range.lowerBound].contains("»")
    case "”", "“": scalars[..<range.lowerBound].contains { "“„".unicodeScalars.contains($0) }
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
