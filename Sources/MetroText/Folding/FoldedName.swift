import Foundation

/// A name in the form used for lookup, in which spelling variants of the same name are equal.
///
/// Folding removes differences in letter case, accents (also on ß, ø, ł and similar letters that
/// Unicode does not decompose), width and other compatibility forms of Unicode (NFKC), digits of
/// other scripts, and the vowel points of Hebrew and Arabic. It drops apostrophes and invisible
/// characters; all other punctuation, symbols and spaces separate words. It does not transliterate:
/// `Seoul` and `서울` are two names, and `Köln` is not `Koeln`.
///
/// Catalogs store the keys. A change to the folding rules requires a migration that rebuilds them.
package struct FoldedName: Hashable, Sendable {
  /// The words, in order; empty for a text without letters and digits.
  package let words: [String]

  package init(_ text: String) {
    words = Self.folded(text).split(separator: " ").map(String.init)
  }

  /// The words joined without spaces: the lookup key, if there are words.
  package var key: String { words.joined() }

  /// Returns the lookup key of a text; empty for white space alone.
  ///
  /// The key joins the words without spaces, since `Xi'an`, `Xi An` and `xian` are one name. The
  /// key of a text without letters and digits is the text in lower case.
  package static func key(of text: String) -> String {
    if let key = keyOfASCII(text) { return key }
    let key = folded(text).filter { $0 != " " }
    guard key.isEmpty else { return key }
    return CombiningMarks.limited(text).precomposedStringWithCompatibilityMapping.lowercased()
      .filter { !$0.isWhitespace }
  }

  /// Returns the key of a text of ASCII characters with a letter or digit; nil for other texts.
  private static func keyOfASCII(_ text: String) -> String? {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case 0x80...: return nil
      default: continue
      }
    }
    return key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
  }

  /// Returns a folded text with single spaces between words.
  private static func folded(_ text: String) -> String {
    var fold = Fold()
    for scalar in text.unicodeScalars where !fold.take(scalar) {
      // A character may need decomposition, so the whole text is decomposed.
      fold = Fold()
      let decomposed = CombiningMarks.limited(text).decomposedStringWithCompatibilityMapping
      for scalar in decomposed.unicodeScalars { fold.takeDecomposed(scalar) }
      // Recomposes the syllables of Hangul and the marks of kana.
      return NormalForm.composed(fold.text)
    }
    return fold.text
  }
}

/// Folds a text character by character.
private struct Fold {
  private var scalars = String.UnicodeScalarView()
  private var isGap = false

  var text: String { String(scalars) }

  /// Folds a character of any text; returns false if it may need decomposition.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x80:
      appendASCII(scalar)
    case 0xC0..<0x180:
      guard let letters = FoldedLetterTable.latin[Int(scalar.value - 0xC0)] else { return false }
      append(letters: letters)
    case 0x410...0x44F where scalar != "Й" && scalar != "й":
      append(Unicode.Scalar(scalar.value < 0x430 ? scalar.value + 0x20 : scalar.value))
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3:
      append(scalar)
    default: return false
    }
    return true
  }

  /// Folds a character of a text in NFKD.
  mutating func takeDecomposed(_ scalar: Unicode.Scalar) {
    guard scalar.value >= 0x80 else { return appendASCII(scalar) }
    if FoldedLetterTable.isMark(scalar) || FoldedLetterTable.isApostrophe(scalar) { return }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format, .control: return
    case .decimalNumber:
      append(letters: properties.numericValue.map { String(Int($0)) } ?? String(scalar))
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter:
      for lower in properties.lowercaseMapping.unicodeScalars where !FoldedLetterTable.isMark(lower)
      {
        append(letters: FoldedLetterTable.letters(lower) ?? String(lower))
      }
    case .otherLetter, .modifierLetter, .letterNumber, .otherNumber: append(scalar)
    // Vowels of Indic scripts, marks of kana.
    case .nonspacingMark, .spacingMark, .enclosingMark: scalars.append(scalar)
    default: isGap = true
    }
  }

  private mutating func appendASCII(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z", "0"..."9": append(scalar)
    case "A"..."Z": append(Unicode.Scalar(scalar.value | 0x20))
    case "'", "`": break
    default: isGap = true
    }
  }

  private mutating func append(letters: String) {
    for scalar in letters.unicodeScalars { append(scalar) }
  }

  private mutating func append(_ scalar: Unicode.Scalar?) {
    guard let scalar else { return }
    if isGap, !scalars.isEmpty { scalars.append(" ") }
    isGap = false
    scalars.append(scalar)
  }
}
