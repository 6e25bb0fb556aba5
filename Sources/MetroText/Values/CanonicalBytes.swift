/// Quickly checks, from bytes, whether a text is stored exactly as written.
///
/// A result of false is not final: such a text may still be stored as written. The caller then uses
/// the checked types, which also explain a rejection. Imports call this for each of millions of
/// values. The bytes must be UTF-8.
package enum CanonicalBytes {
  /// Returns whether the text is an ID: see ``RecordID``.
  package static func isID(_ text: Span<UInt8>) -> Bool {
    guard text.count <= RecordID.longest else { return false }
    var previous = Byte.hyphen
    for index in text.indices {
      let byte = text[index]
      guard
        Byte.isLowerCaseLetter(byte) || Byte.isDigit(byte)
          || (byte == Byte.hyphen && previous != byte)
      else { return false }
      previous = byte
    }
    return previous != Byte.hyphen
  }

  /// Returns whether the text is one line of printable NFC without spaces at either end.
  package static func isLine(_ text: Span<UInt8>) -> Bool {
    let count = text.count
    guard count > 0, count <= PlainText.longest, text[0] != Byte.space,
      text[count - 1] != Byte.space
    else { return false }
    var index = 0
    while index < count {
      let byte = text[index]
      if byte < 0x80 {
        guard byte >= Byte.space, byte != Byte.delete else { return false }
        index += 1
      } else if byte < 0xE0 {
        guard index + 1 < count, isPrintable(UInt32(byte & 0x1F) << 6 | tail(text[index + 1]))
        else { return false }
        index += 2
      } else if byte < 0xF0 {
        guard index + 2 < count,
          isPrintable(
            UInt32(byte & 0x0F) << 12 | tail(text[index + 1]) << 6 | tail(text[index + 2]))
        else { return false }
        index += 3
      } else {
        return false
      }
    }
    return true
  }

  /// Returns whether the text is a line without look-alike letters: only ASCII, or only one
  /// alphabet.
  package static func isName(_ text: Span<UInt8>) -> Bool {
    isLine(text) && (isASCII(text) || isOfOneAlphabet(text))
  }

  private static func isASCII(_ text: Span<UInt8>) -> Bool {
    var all: UInt8 = 0
    for index in text.indices { all |= text[index] }
    return all < 0x80
  }

  /// Returns whether a text has no Latin letters together with Greek or Cyrillic ones, and no soft
  /// hyphen.
  ///
  /// A line that ``isLine(_:)`` accepts contains no other misleading characters.
  private static func isOfOneAlphabet(_ text: Span<UInt8>) -> Bool {
    var hasLatin = false
    var hasOther = false
    for index in text.indices {
      switch text[index] {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: hasLatin = true
      case 0xCD...0xCF, 0xD0...0xD4: hasOther = true
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xAD: return false
      default: break
      }
    }
    return !(hasLatin && hasOther)
  }

  private static func tail(_ byte: UInt8) -> UInt32 { UInt32(byte & 0x3F) }

  /// Excludes controls, spaces of other widths, and characters that may not be in NFC.
  private static func isPrintable(_ value: UInt32) -> Bool {
    value > 0xA0 && NormalForm.isSurelyComposed(value)
  }
}

extension Span<UInt8> {
  package func contains(_ byte: UInt8) -> Bool {
    for index in indices where self[index] == byte { return true }
    return false
  }

  package func equals(_ other: Span<UInt8>) -> Bool {
    guard other.count == count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  package func equals(_ other: String) -> Bool {
    let utf8 = other.utf8
    guard utf8.count == count else { return false }
    var index = 0
    for byte in utf8 {
      guard byte == self[index] else { return false }
      index += 1
    }
    return true
  }
}
