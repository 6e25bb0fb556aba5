/// What two names have in common.
package enum NameLikeness: Sendable, Equatable {
  case same
  /// They differ in letter case, accents, width or punctuation.
  case folded
  /// They are the same in Latin letters.
  case transliterated
  case spacing
  case wordOrder
  /// They sound alike, in the same letters or in those of another script.
  case sound
  /// Some letters are missing, replaced, swapped or too many; `letters` is how many there are.
  case typing(edits: Int, letters: Int)
  /// A part of what their words say is the same, from 0 to 1; each may have words of its own in the
  /// place of the other's.
  case words(shared: Double, isReplaced: Bool)
  /// All that one says is in the other.
  case contained
  /// They are alike but for a number, or for a word such as north.
  case setApart
  /// They are in different scripts and do not sound alike, so that nobody can tell.
  case otherScript
  case different

  /// What this says for or against one record, in bits: the binary logarithm of how much more often
  /// it is seen between records of one thing than between those of two (Fellegi and Sunter, A Theory
  /// for Record Linkage, 1969).
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

  /// A slip is likely in a long name, and in a short one makes another name.
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
