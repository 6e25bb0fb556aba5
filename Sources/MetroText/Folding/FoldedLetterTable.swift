/// The letters that folding maps by a table: letters that Unicode does not decompose, and frequent
/// ones, for speed.
enum FoldedLetterTable {
  /// The letters of U+00C0 to U+017F in lower case without marks; nil for symbols.
  ///
  /// Letters without a Unicode decomposition are written as in CLDR's Latin-ASCII transform: `æ` as
  /// `ae`, `þ` as `th`.
  static let latin: [String?] = text.split(separator: " ").map { $0 == "." ? nil : String($0) }

  private static let text = """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g \
    g g g g h h h h i i i i i i i i i i ij ij j j k k q l l l l l l l \
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s \
    s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """

  /// Returns the base letters of lower-case letters that Unicode does not decompose.
  static func letters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xC0..<0x180: latin[Int(scalar.value - 0xC0)]
    case 0x180, 0x253: "b"
    case 0x254, 0x275: "o"
    case 0x188, 0x23C: "c"
    case 0x256, 0x257: "d"
    case 0x1DD, 0x259, 0x25B, 0x247: "e"
    case 0x192: "f"
    case 0x260, 0x1E5: "g"
    case 0x268: "i"
    case 0x199: "k"
    case 0x19A: "l"
    case 0x272, 0x19E: "n"
    case 0x1A5: "p"
    case 0x1AD, 0x288, 0x2C66: "t"
    case 0x28B: "v"
    case 0x1B4, 0x24F: "y"
    case 0x1B6: "z"
    case 0x3C2: "\u{3C3}"
    default: nil
    }
  }

  /// Returns whether a character is an accent on the previous letter or an optional vowel point.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x487, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF,
      0xFE20...0xFE2F:
      true
    // Hebrew points; Arabic points, the letter above, the lengthening stroke.
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x610...0x61A, 0x640,
      0x64B...0x65F, 0x670:
      true
    // Variants of a glyph.
    case 0x180B...0x180D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
    default: false
    }
  }

  /// Returns whether a character is an apostrophe or a transcription sign used like one, which
  /// folding drops.
  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB4, 0x2B9...0x2C0, 0x2C8, 0x2018...0x201B, 0x2032, 0x5F3: true
    default: false
    }
  }
}
