/// The likeness of two names.
package enum NameLikeness: Sendable, Equatable {
  case same
  /// They differ in letter case, accents, width or punctuation.
  case folded
  /// They are the same after transliteration to Latin letters.
  case transliterated
  case spacing
  case wordOrder
  /// They sound alike, in the same script or in different ones.
  case sound
  /// Some letters are missing, replaced, swapped or added; `letters` is the length of the shorter
  /// name.
  case typing(edits: Int, letters: Int)
  /// They share part of their significant words, from 0 to 1; `isReplaced` if each has words that
  /// replace words of the other.
  case words(shared: Double, isReplaced: Bool)
  /// One has all the words of the other.
  case contained
  /// They differ in a number, or in a word such as north.
  case setApart
  /// They are in different scripts and do not sound alike, which proves nothing.
  case otherScript
  case different

  /// The evidence for or against a duplicate, in bits.
  ///
  /// This is the binary logarithm of how much more often the likeness occurs between two records of
  /// the same thing than between records of two things (Fellegi and Sunter, A Theory for Record
  /// Linkage, 1969).
  package var weight: Double {
    switch self {
    case .same: 8
    case .folded: 7.5
    case .transliterated, .spacing: 6.5
    case .wordOrder: 6
    case .sound: 5.5
    case .typing(let edits, let letters): Self.weight(edits: edits, letters: letters)
    case .words(let shared, let isReplaced) where shared >= 2 / 3:
      1.5 + (shared - 2 / 3) * 7.5 - (isReplaced ? 2.5 : 0)
    case .words: -2
    case .contained: 0.5
    case .otherScript: -1
    case .different, .setApart: -6
    }
  }

  /// Returns the weight of typing errors, which are likely in a long name but change a short one.
  private static func weight(edits: Int, letters: Int) -> Double {
    switch Double(edits) / Double(letters) {
    case ...(1 / 12): 5
    case ...(1 / 8): 4
    case ...(1 / 6): 3
    case ...(1 / 5): 2.5
    default: 0
    }
  }
}
