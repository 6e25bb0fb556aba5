import Foundation

/// The ID of a record, unique within its record type: a short text that people type, such as
/// `seoul-2015`.
///
/// It consists of lower-case ASCII letters, digits and hyphens, starts and ends with a letter or
/// digit, has no doubled hyphen, and is at most 100 bytes long.
package struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The maximum length in bytes.
  package static let longest = 100

  package let text: String

  /// Accepts only a valid ID; for other texts, the error suggests an ID derived from the text.
  package init(_ text: String) throws(InvalidValue) {
    guard CanonicalBytes.isID(text.utf8Span.span) else {
      throw InvalidValue(
        text: text, reason: Self.fault(in: text),
        expected: "an id of lower-case letters, digits and hyphens, such as seoul-2015",
        suggestion: Self.made(from: text)?.text)
    }
    self.text = text
  }

  /// Reads an ID in which another system has capitals, underscores or points; nil for any other text.
  ///
  /// A name of one word, such as `Paris`, is no ID: there must be a digit or an underscore.
  package init?(ofOtherSystem text: String) {
    guard text.utf8.contains(where: { Byte.isDigit($0) || $0 == UInt8(ascii: "_") }),
      text.utf8.allSatisfy({
        Byte.isLetterOrDigit($0) || $0 == Byte.hyphen || $0 == Byte.point || $0 == UInt8(ascii: "_")
      }),
      let id = Self.made(from: text), id.text.utf8.count == text.utf8.count
    else { return nil }
    self = id
  }

  private init(valid text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }

  /// Returns an ID derived from a name in any script, or nil if it has no letters or digits.
  ///
  /// Letters are transliterated to ASCII and lower case; apostrophes are dropped (`L'Aquila`
  /// returns `laquila`, and the soft sign of `Казань` disappears too); all other characters between
  /// letters and digits become one hyphen. The syllables of a run of Han characters are joined
  /// (`北京` returns `beijing`) and read as Chinese, since a name does not identify its language. An
  /// ID longer than 100 bytes is cut at a hyphen if at least half of it remains, otherwise at 100
  /// bytes.
  package static func made(from name: String) -> RecordID? {
    var bytes: [UInt8] = []
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      append(name.utf8, to: &bytes)
    } else {
      // The rest of a long text cannot affect the ID, and transliteration is slow.
      let scalars = name.unicodeScalars.prefix(longest * 10)
      append(Transliteration.latin(String(scalars)).utf8, to: &bytes)
    }
    return made(from: bytes)
  }

  /// Returns one ID derived from several names, joined with hyphens; parts without letters are
  /// skipped.
  package static func made(from parts: [String]) -> RecordID? {
    made(from: Array(parts.compactMap { made(from: $0)?.text }.joined(separator: "-").utf8))
  }

  private static func made(from bytes: [UInt8]) -> RecordID? {
    guard !bytes.isEmpty else { return nil }
    var end = min(bytes.count, longest)
    if bytes.count > longest, bytes[end] != Byte.hyphen,
      let hyphen = bytes[..<end].lastIndex(of: Byte.hyphen), hyphen >= longest / 2
    {
      end = hyphen
    }
    // A cut directly after a hyphen would leave it at the end.
    if bytes[end - 1] == Byte.hyphen { end -= 1 }
    return RecordID(valid: String(decoding: bytes[..<end], as: UTF8.self))
  }

  /// Appends the letters and digits of Latin text in lower case, with one hyphen for each gap.
  private static func append(_ latin: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    var isGap = false
    for byte in latin {
      if byte == Byte.apostrophe { continue }
      let lower = Byte.lowered(byte)
      guard Byte.isLowerCaseLetter(lower) || Byte.isDigit(lower) else {
        isGap = true
        continue
      }
      if isGap && !bytes.isEmpty { bytes.append(Byte.hyphen) }
      isGap = false
      bytes.append(lower)
      // One byte beyond the limit shows whether the cut is at a hyphen.
      if bytes.count > longest + 1 { break }
    }
  }

  private static func fault(in text: String) -> String {
    if text.isEmpty { return "an id is not empty" }
    for scalar in text.unicodeScalars.prefix(longest + 1) {
      switch scalar {
      case "a"..."z", "0"..."9", "-": continue
      case "A"..."Z": return "an id has no capital letters"
      case " ": return "an id has no spaces"
      default: return "an id cannot hold \(ForbiddenCharacter.name(of: scalar))"
      }
    }
    if text.utf8.count > longest {
      return "it is \(text.utf8.count) bytes long; an id has at most \(longest)"
    }
    if text.utf8.first == Byte.hyphen { return "an id does not start with a hyphen" }
    if text.utf8.last == Byte.hyphen { return "an id does not end with a hyphen" }
    return "an id has no doubled hyphen"
  }
}

/// Transliterates names of any script to Latin letters.
enum Transliteration {
  private static let latin = StringTransform("Any-Latin; Latin-ASCII")

  /// Returns a text whose ASCII letters and digits spell the name.
  static func latin(_ text: String) -> String {
    var result = ""
    var run = ""
    var isHan = false
    func flush() {
      let plain = run.applyingTransform(latin, reverse: false) ?? run
      // ICU separates the syllables of Han text with spaces.
      result += isHan ? plain.filter { $0 != " " } : plain
      run = ""
    }
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic != isHan {
        flush()
        isHan.toggle()
      }
      // ICU reads the letter of this ending, teh marbuta, as t.
      run.unicodeScalars.append(scalar == "\u{0629}" ? "\u{0627}" : scalar)
    }
    flush()
    return result.unicodeScalars.allSatisfy(\.isASCII) ? result : spelled(result)
  }

  /// Spells the letters that ICU keeps by their Unicode names: `LAO LETTER KO` returns `ko`.
  private static func spelled(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.unicodeScalars.append(scalar)
        continue
      }
      if isSign(scalar) { continue }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
        result += scalar.properties.numericType == .decimal ? digit(scalar) : sound(of: scalar)
      case .nonspacingMark:
        if scalar.properties.name?.contains("VOWEL") == true { result += sound(of: scalar) }
      case .format: break
      default: result += " "
      }
    }
    return result
  }

  /// Returns whether a letter is a sign for a sound that Latin letters do not have.
  ///
  /// ICU writes ain and hamza of Arabic as U+02BF and U+02BE. Their Unicode names, such as `MODIFIER
  /// LETTER LEFT HALF RING`, say how they look.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    (0x2B9...0x2DF).contains(scalar.value)
  }

  /// Words in Unicode names that say how a letter looks: `LATIN SMALL LETTER TURNED E`.
  private static let shapes: Set<Substring> = [
    "TURNED", "REVERSED", "INVERTED", "SIDEWAYS", "OPEN", "SMALL", "CAPITAL", "LEFT", "RIGHT",
    "HALF", "RING",
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.numericValue.map { String(Int($0)) } ?? ""
  }

  /// Returns the word that names a letter or vowel: `KO` in `LAO LETTER KO`.
  private static func sound(of scalar: Unicode.Scalar) -> String {
    let words = (scalar.properties.name ?? "").split { $0 == " " || $0 == "-" }
    let kind = words.lastIndex { ["LETTER", "VOWEL", "SIGN", "SYLLABLE"].contains($0) }
    let word = kind.flatMap { words.dropFirst($0 + 1).first { !shapes.contains($0) } } ?? words.last
    return word.map(String.init) ?? ""
  }
}
