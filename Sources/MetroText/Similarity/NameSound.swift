/// Reduces a name in Latin letters to its approximate sound, so that spellings by ear are equal:
/// `Kyiv` and `Kiiv`, `München` and `Muenchen`, `Rechnoy` and `Recnoj`.
///
/// The letter pairs are those in which the usual romanizations differ: ISO 9 and ISO 843, which ICU
/// follows, BGN/PCGN, and the German spelling of umlauts.
package enum NameSound {
  /// Returns joined lower-case letters by sound; digits are unchanged.
  package static func spelled(_ letters: [UInt8]) -> [UInt8] {
    var sound: [UInt8] = []
    sound.reserveCapacity(letters.count)
    var place = 0
    while place < letters.count {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      let (letter, pairLength) = pair(letters[place], next) ?? (single(letters[place]), 1)
      // The Russian щ is romanized with four letters.
      let length = letters[place...].starts(with: "shch".utf8) ? 4 : pairLength
      // A doubled letter counts as one.
      if sound.last != letter || Byte.isDigit(letter) { sound.append(letter) }
      place += length
    }
    return sound
  }

  /// Returns the consonants of a result of ``spelled(_:)``, which may be all that two scripts
  /// share.
  package static func consonants(of sound: [UInt8]) -> [UInt8] {
    var consonants: [UInt8] = []
    for letter in sound where !"aeiou".utf8.contains(letter) {
      let plain = letter == UInt8(ascii: "b") ? UInt8(ascii: "v") : letter
      if consonants.last != plain || Byte.isDigit(plain) { consonants.append(plain) }
    }
    return consonants
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> (UInt8, Int)? {
    switch (first, second) {
    case (UInt8(ascii: "s"), UInt8(ascii: "h")), (UInt8(ascii: "s"), UInt8(ascii: "c")):
      (UInt8(ascii: "s"), 2)
    case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "t"), UInt8(ascii: "s")),
      (UInt8(ascii: "t"), UInt8(ascii: "z")):
      (UInt8(ascii: "c"), 2)
    case (UInt8(ascii: "p"), UInt8(ascii: "h")): (UInt8(ascii: "f"), 2)
    case (UInt8(ascii: "o"), UInt8(ascii: "u")): (UInt8(ascii: "u"), 2)
    case (UInt8(ascii: "c"), UInt8(ascii: "k")): (UInt8(ascii: "k"), 2)
    case (UInt8(ascii: "z"), UInt8(ascii: "h")), (UInt8(ascii: "k"), UInt8(ascii: "h")),
      (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "g"), UInt8(ascii: "h")):
      (single(first), 2)
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
      (UInt8(ascii: "u"), UInt8(ascii: "e")):
      (first, 2)
    default: nil
    }
  }

  private static func single(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "j"): UInt8(ascii: "i")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    default: letter
    }
  }
}
