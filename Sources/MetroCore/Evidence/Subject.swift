import GRDB

/// The record that a statement, a decision or an acceptance is about: one of several nouns.
enum Subject {
  /// The nouns whose records can be spoken of, in the order of their columns.
  static let nouns = owner.nouns + further.nouns

  static let columns = nouns.map(\.rawValue)

  /// The fields that name the record, which stand together.
  static let fields = owner.fields

  /// Those that came later, and stand behind all others.
  static let furtherFields = further.fields

  static let filters = nouns.map { noun in
    Filter.equal(noun.rawValue, .reference(noun), help: "about a \(noun.rawValue)")
  }

  /// A column that names the record in one word: `program/seoul-2015`.
  static let column = all.column

  private static let owner = Owner(
    nouns: [
      .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
      .organization, .theme,
    ], verb: "is about")
  private static let further = Owner(nouns: [.name], verb: "is about")
  private static let all = Owner(nouns: nouns, verb: "is about")

  /// The record that a row is about, as SQL.
  static func name(of table: String) -> SQL { all.name(of: table) }

  /// The record that values are about.
  ///
  /// - Throws: `CatalogError.inconsistent` unless it is one.
  static func record(
    of values: RecordValues, _ what: String
  ) throws(CatalogError) -> (noun: Noun, id: String) {
    try all.record(of: values, what)
  }
}
