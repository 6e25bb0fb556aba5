import Foundation

/// Folds single characters, so that an index in the folded text is the same in the original.
///
/// Letters become lower-case letters without marks, full-width forms become ordinary letters, and
/// spaces of any width become a space. The text must be in NFC; characters without a simple fold
/// are unchanged.
enum FoldedLetter {
  static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value | 0x20
    case 0..<0xA0: value
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0xC0..<0x250: latin[Int(value - 0xC0)]
    case 0x370..<0x530: lowered(value)
    case 0x1E00..<0x1F00: latinWithMarks[Int(value - 0x1E00)]
    case 0x2018, 0x2019, 0x02BC: 0x27
    case 0xFF01...0xFF5E: fold(value - 0xFEE0)
    default: value
    }
  }

  /// Folds a whole text.
  static func folded(_ text: String) -> [UInt32] { text.unicodeScalars.map { fold($0.value) } }

  private static let latin = (0xC0..<0x250).map(base)
  private static let latinWithMarks = (0x1E00..<0x1F00).map(base)

  private static func lowered(_ value: UInt32) -> UInt32 {
    guard let scalar = Unicode.Scalar(value) else { return value }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
  }

  /// Returns a letter without its marks.
  private static func base(_ value: Int) -> UInt32 {
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
      return UInt32(value)
    }
    let letters = String(scalar).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    return letters.first?.value ?? scalar.value
  }
}
