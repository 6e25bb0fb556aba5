import Foundation

/// The Unicode normal form in which texts are stored: NFC (Unicode Standard Annex 15).
///
/// `é` can be one character or two. Both mean the same and look the same, but they differ in a
/// file, a diff or a search, so a catalog stores only one form.
package enum NormalForm {
  /// Returns a text in NFC, without the marks beyond ``CombiningMarks/most`` on a letter.
  package static func composed(_ text: String) -> String {
    guard !text.unicodeScalars.allSatisfy({ isSurelyComposed($0.value) }) else { return text }
    // Foundation does not compose a Hangul syllable with a consonant that follows it.
    return CombiningMarks.limited(text).decomposedStringWithCanonicalMapping
      .precomposedStringWithCanonicalMapping
  }

  /// Returns whether a character is the same in NFC regardless of its neighbors.
  ///
  /// It accepts the letters of the scripts that most names are written in, and no character that
  /// could combine with a previous one. For all other characters it returns false, and the caller
  /// normalizes the whole text.
  static func isSurelyComposed(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x300: true
    case 0x0388...0x03FF, 0x0400...0x0482, 0x048A...0x052F: true  // Greek, Cyrillic
    case 0x05D0...0x05EA, 0x0620...0x064A: true  // Hebrew, Arabic
    case 0x1E00...0x1EFF, 0x2010...0x2027: true  // Latin with marks, punctuation
    case 0x3001...0x3029, 0x3041...0x3096, 0x30A1...0x30FF: true  // kana
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: true  // Han, Hangul syllables
    default: false
    }
  }
}
