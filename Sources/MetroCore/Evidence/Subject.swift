import GRDB

/// The record that a statement, a decision or an acceptance is about: one of several nouns.
enum Subject {
  /// The nouns whose records can be spoken of, in the order of their columns.
  static let nouns = spokenOf.nouns

  static let columns = spokenOf.columns

  /// The fields that name the record, which stand together.
  static let fields = first.fields

  /// Those that came later, and stand behind all others.
  static let furtherFields = further.fields

  /// What a statement or a decision is about.
  static let spokenOf = Owner(nouns: first.nouns + further.nouns, verb: "is about")

  /// What an acceptance is about: what speaks of others can be wrong, too.
  static let accepted = Owner(nouns: spokenOf.nouns + acceptedAlone.nouns, verb: "is about")

  /// The fields of an acceptance that came later.
  static let furtherAcceptedFields = further.fields + acceptedAlone.fields

  private static let first = Owner(
    nouns: [
      .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
      .organization, .theme,
    ], verb: "is about")
  private static let further = Owner(nouns: [.name], verb: "is about")
  private static let acceptedAlone = Owner(
    nouns: [.source, .statement, .decision], verb: "is about")
}

extension Owner {
  /// A filter for each noun.
  var filters: [Filter] {
    nouns.map { Filter.equal($0.rawValue, .reference($0), help: "about \($0.withArticle)") }
  }
}
