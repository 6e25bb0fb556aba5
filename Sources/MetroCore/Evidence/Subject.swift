import GRDB

/// The record that a statement, a decision or an acceptance is about: one of several nouns.
///
/// Each noun has a column of its own, of which one is filled, so that the database keeps the
/// reference whatever happens to the record.
enum Subject {
  /// The nouns whose records can be spoken of, in the order of their columns.
  static let nouns: [Noun.Name] = [
    .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
    .organization, .theme,
  ]

  /// The nouns about whose records a finding can be accepted: what speaks of others can be wrong, too.
  static let acceptedNouns = nouns + [.source, .statement, .decision]

  static let columns = nouns.map(\.rawValue)

  static func fields(_ nouns: [Noun.Name] = nouns) -> [Field] {
    nouns.map { noun in
      Field(
        noun.rawValue, .reference(noun), help: "the id of the \(noun.rawValue) that it is about")
    }
  }

  static func filters(_ nouns: [Noun.Name] = nouns) -> [Filter] {
    nouns.map { noun in
      Filter.equal(noun.rawValue, .reference(noun), help: "about a \(noun.rawValue)")
    }
  }

  /// A column that names the record in one word: `program/seoul-2015`.
  static func column(_ nouns: [Noun.Name] = nouns) -> Column {
    Column("record", help: "the record that it is about", sql: name(of: "t", nouns))
  }

  /// The record that a row is about, as SQL.
  static func name(of table: String, _ nouns: [Noun.Name] = nouns) -> SQL {
    let parts = nouns.map { "'\($0)/' || \(table).\($0)" }
    return SQL(sql: "coalesce(\(parts.joined(separator: ", ")))")
  }

  /// The record that values are about.
  ///
  /// - Throws: `CatalogError.inconsistent` unless it is one.
  static func record(
    of values: RecordValues, _ what: String, _ nouns: [Noun.Name] = nouns
  ) throws(CatalogError) -> (noun: Noun, id: String) {
    let given = nouns.compactMap { noun in
      values.text(noun.rawValue).map { (noun: Noun.named(noun), id: $0) }
    }
    guard given.count == 1 else {
      throw .inconsistent(
        reason: given.isEmpty
          ? "\(what) is about a record, and none is given"
          : "\(what) is about one record, and \(given.count) are given: "
            + given.map { "\($0.noun)" }.joined(separator: ", "))
    }
    return given[0]
  }
}
