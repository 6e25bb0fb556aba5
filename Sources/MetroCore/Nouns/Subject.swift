/// The record that a statement, a decision or a waiver is about, which can be of several types.
enum Subject {
  /// The record types that statements and decisions can be about, in column order.
  static let nouns = spokenOf.nouns

  static let columns = spokenOf.columns

  /// The owner of a statement or decision.
  static let spokenOf = Owner(verb: "is about", leading: 10) { $0.has(.citable) }

  /// The owner of a waiver, which can also be a source, statement or decision.
  static let waived = Owner(verb: "is about", leading: 14) { $0.has([.citable, .waivable]) }
}
