/// The record that a statement, a decision or a waiver is about: one of several nouns.
enum Subject {
  /// The nouns that statements and decisions can be about, in column order.
  static let nouns = spokenOf.nouns

  static let columns = spokenOf.columns

  /// The owner of a statement or decision.
  static let spokenOf = Owner(verb: "is about", leading: 10) { $0.has(.citable) }

  /// What a waiver is about: what speaks of others can be wrong, too.
  static let waived = Owner(verb: "is about", leading: 14) { $0.has([.citable, .waivable]) }
}
