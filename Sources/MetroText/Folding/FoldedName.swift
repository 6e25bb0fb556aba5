import Foundation

/// A name as it is looked up: what the same name can be written with is folded away.
///
/// Folded are letter case, accents (also the letters ß, ø, ł and the like, which are no letter with a
/// mark), width and the other compatibility forms of Unicode (NFKC), digits of other scripts, and
/// the vowel points of Hebrew and Arabic. Apostrophes and invisible characters vanish; all other
/// punctuation, symbols and spaces part words. Nothing is transliterated: `Seoul` and `서울` are two
/// names, and `Köln` is not `Koeln`.
///
/// The keys of a catalog are stored. Whoever changes what is folded has to add a migration that has
/// them made again.
package struct FoldedName: Hashable, Sendable {
  /// The words, in order; none for a text without letters and digits.
  package let words: [String]

  package init(_ text: String) {
    words = Self.folded(text).split(separator: " ").map(String.init)
  }

  /// The words without spaces between them: what names are looked up by, as far as there are words.
  package var key: String { words.joined() }

  /// Returns what a name is looked up by; empty for white space alone.
  ///
  /// It is the words without spaces between them, since `Xi'an`, `Xi An` and `xian` are one name; of
  /// a text that has no letter and no digit, the text in lower case.
  package static func key(of text: String) -> String {
    let key = folded(text).filter { $0 != " " }
    guard key.isEmpty else { return key }
    return text.precomposedStringWithCompatibilityMapping.lowercased()
      .filter { !$0.isWhitespace }
  }

  /// Returns a folded text whose words are parted by single spaces.
  private static func folded(_ text: String) -> String {
    var fold = Fold()
    for scalar in text.unicodeScalars where !fold.take(scalar) {
      // Some character has to be taken apart first.
      fold = Fold()
      for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
        fold.takeDecomposed(scalar)
      }
      // The syllables of Hangul and the marks of kana belong together.
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

  /// Takes a character of any text; returns false if it may have to be taken apart.
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

  /// Takes a character of a text in NFKD.
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
    // Vowels of Indic scripts, the marks of kana.
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
