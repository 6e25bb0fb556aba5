import GRDB

/// The record that another record belongs to or is about, which can be of several types.
///
/// Each type has its own column with a foreign key, and exactly one of the columns has a value.
package struct Owner: Sendable {
  /// The record types, in the order of their columns.
  package let nouns: [Noun.Name]

  /// The verb of the relation: `belongs to`, `is about`.
  let verb: String

  /// The number of owner columns before the row's own fields.
  ///
  /// Columns of types that were added later follow the own fields, so no column changes position.
  private let leading: Int

  /// The order of the columns in most tables of schema 1, which never changes.
  private static let firstNouns: [Noun.Name] = [
    .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
    .organization, .theme, .source, .statement, .decision, .waiver, .name,
  ]

  /// Creates an owner of the record types that satisfy a condition.
  ///
  /// Those of schema 1 come first, in the order of their columns.
  init(
    verb: String, leading: Int, first: [Noun.Name] = Owner.firstNouns, _ owns: (Noun.Name) -> Bool
  ) {
    nouns = (first + Noun.Name.allCases.filter { !first.contains($0) }).filter(owns)
    self.verb = verb
    self.leading = leading
  }

  var columns: [String] { nouns.map(\.rawValue) }

  /// Returns the fields of a row: the owner columns and its own fields.
  ///
  /// `options` has other option names for columns whose names are already used as options.
  func fields(around own: [Field], options: [Noun.Name: String] = [:]) -> [Field] {
    let fields = nouns.map { noun in
      Field(
        noun.rawValue, option: options[noun], .reference(noun),
        help: "the ID of the \(noun.rawValue) that it \(verb)")
    }
    return Array(fields.prefix(leading)) + own + Array(fields.dropFirst(leading))
  }

  /// Returns a filter for each record type except some; `help` receives text such as "this city".
  func filters(except left: Set<Noun.Name> = [], help: (String) -> String) -> [Filter] {
    nouns.filter { !left.contains($0) }.map { noun in
      .equal(noun.rawValue, .reference(noun), help: help("this \(noun.rawValue)"))
    }
  }

  /// The column with the type and ID of the record: `program/seoul-2015`.
  var column: Column {
    Column("record", .text, .reference, help: "the record that it \(verb)", sql: name(of: "t"))
  }

  /// Returns the SQL expression for type and ID of the record that a row belongs to.
  func name(of table: String) -> SQL { SQL(sql: nameSQL(of: table)) }

  /// Returns the text of ``name(of:)``, for a rule of the audit.
  func nameSQL(of table: String) -> String {
    "coalesce(\(columns.map { "'\($0)/' || \(table).\($0)" }.joined(separator: ", ")))"
  }

  /// Returns the SQL expression for the type of the record that a row belongs to.
  func noun(of table: String) -> SQL {
    let parts = columns.map { "WHEN \(table).\($0) IS NOT NULL THEN '\($0)'" }
    return SQL(sql: "CASE \(parts.joined(separator: " ")) END")
  }

  /// Returns the SQL expression for the ID of the record that a row belongs to.
  func id(of table: String) -> SQL {
    SQL(sql: "coalesce(\(columns.map { "\(table).\($0)" }.joined(separator: ", ")))")
  }

  /// Returns the record that values belong to; `what` is the record type with its article.
  ///
  /// - Throws: `ValueError.inconsistent` unless there is exactly one.
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
    guard nouns.count <= 6, let last = columns.last else { return "record" }
    return columns.dropLast().joined(separator: ", ") + " or " + last
  }
}
