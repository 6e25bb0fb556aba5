import GRDB

/// The record that another belongs to or is about: one of several nouns.
///
/// Each noun has a column of its own, of which one is filled, so that the database keeps the
/// reference whatever happens to the record.
package struct Owner: Sendable {
  /// The nouns, in the order of their columns.
  package let nouns: [Noun.Name]

  /// What joins the two: `belongs to`, `is about`.
  let verb: String

  /// How many of the columns come before the fields that the row has itself.
  ///
  /// Those of nouns that came later follow these fields, so that no column changes its place.
  private let leading: Int

  /// The order of the columns in schema 1, which never changes.
  private static let firstNouns: [Noun.Name] = [
    .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
    .organization, .theme, .source, .statement, .decision, .waiver, .name,
  ]

  /// Every noun for which a condition holds owns rows.
  init(verb: String, leading: Int, _ owns: (Noun.Name) -> Bool) {
    let later = Noun.Name.allCases.filter { !Self.firstNouns.contains($0) }
    nouns = (Self.firstNouns + later).filter(owns)
    self.verb = verb
    self.leading = leading
  }

  var columns: [String] { nouns.map(\.rawValue) }

  /// Returns the fields of a row: those that name its owner, and its own.
  ///
  /// `options` has the options of columns whose names other options have already.
  func fields(around own: [Field], options: [Noun.Name: String] = [:]) -> [Field] {
    let fields = nouns.map { noun in
      Field(
        noun.rawValue, option: options[noun], .reference(noun),
        help: "the ID of the \(noun.rawValue) that it \(verb)")
    }
    return Array(fields.prefix(leading)) + own + Array(fields.dropFirst(leading))
  }

  /// Returns a filter for each noun but some; `help` gets the words "this city".
  func filters(except left: Set<Noun.Name> = [], help: (String) -> String) -> [Filter] {
    nouns.filter { !left.contains($0) }.map { noun in
      .equal(noun.rawValue, .reference(noun), help: help("this \(noun.rawValue)"))
    }
  }

  /// A column that names the record in one word: `program/seoul-2015`.
  var column: Column {
    Column("record", help: "the record that it \(verb)", sql: name(of: "t"))
  }

  /// The record that a row belongs to, as SQL.
  func name(of table: String) -> SQL {
    let parts = columns.map { "'\($0)/' || \(table).\($0)" }
    return SQL(sql: "coalesce(\(parts.joined(separator: ", ")))")
  }

  /// The noun of the record that a row belongs to, as SQL.
  func noun(of table: String) -> SQL {
    let parts = columns.map { "WHEN \(table).\($0) IS NOT NULL THEN '\($0)'" }
    return SQL(sql: "CASE \(parts.joined(separator: " ")) END")
  }

  /// The id of the record that a row belongs to, as SQL.
  func id(of table: String) -> SQL {
    SQL(sql: "coalesce(\(columns.map { "\(table).\($0)" }.joined(separator: ", ")))")
  }

  /// The record that values belong to; `what` has the record's noun with its article.
  ///
  /// - Throws: `ValueError.inconsistent` unless it is one.
  func record(
    of values: RecordValues, _ what: String
  ) throws(ValueError) -> (noun: Noun, id: String) {
    let given = nouns.compactMap { noun in
      values.text(noun.rawValue).map { (noun: Noun.named(noun), id: $0) }
    }
    guard given.count == 1 else {
      throw .inconsistent(
        reason: given.isEmpty
          ? "\(what) \(verb) a \(listed), and none is given"
          : "\(what) \(verb) one record, and \(given.count) are given: "
            + given.map { "\($0.noun)" }.joined(separator: ", "))
    }
    return given[0]
  }

  private var listed: String {
    guard nouns.count <= 5, let last = columns.last else { return "record" }
    return columns.dropLast().joined(separator: ", ") + " or " + last
  }
}
