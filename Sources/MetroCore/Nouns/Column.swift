import GRDB

/// One column of a listing.
package struct Column: Sendable {
  /// The content of the cells of a column, for renderers.
  package enum Kind: Sendable {
    case text, number
    /// Several texts, joined with `;` in a table and an array in JSON.
    case list
  }

  /// The CSV header and JSON key.
  package let name: String

  package let kind: Kind

  package let help: String

  /// Whether the column holds free text, which a narrow table may truncate.
  ///
  /// A table never truncates IDs, dates and similar values.
  package let isFreeText: Bool

  /// The SQL expression of the value; `t` is the listed table.
  let sql: SQL

  /// The SQL expression to sort by, if it is not the value.
  let order: SQL?

  /// The type and the ID, as SQL, of a related record whose name the column shows.
  let namedRecord: (noun: Noun.Name, id: SQL)?

  /// Whether the column is sorted as names are, regardless of letter case and accents.
  var isSortedByWords: Bool { isFreeText && kind == .text && order == nil }

  init(
    _ name: String, _ kind: Kind = .text, isFreeText: Bool = false, help: String, sql: SQL,
    order: SQL? = nil, namedRecord: (noun: Noun.Name, id: SQL)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.isFreeText = isFreeText
    self.help = help
    self.sql = sql
    self.order = order
    self.namedRecord = namedRecord
  }

  /// Returns the same column with another name.
  package func named(_ name: String) -> Column {
    Column(
      name, kind, isFreeText: isFreeText, help: help, sql: sql, order: order,
      namedRecord: namedRecord)
  }

  /// Returns the same column with another SQL expression.
  func with(sql: SQL) -> Column {
    Column(name, kind, isFreeText: isFreeText, help: help, sql: sql, order: order)
  }

  static let id = Column("id", help: "the ID", sql: "t.id")
}

extension Field {
  /// The column that shows this field.
  package var column: Column {
    guard let list else {
      let order = type == .date ? SQL(sql: "t.\(name)_first") : nil
      return Column(
        name, kind, isFreeText: isFreeText, help: help, sql: SQL(sql: "t.\(name)"), order: order)
    }
    // The subquery orders the values, because SQLite 3.40 has no ORDER BY inside aggregates.
    return Column(
      name, .list, isFreeText: isFreeText, help: help,
      sql: SQL(
        sql: """
          (SELECT group_concat(value, ';') FROM (SELECT \(list.text) AS value \
          FROM \(list.name) WHERE \(list.condition(owner: "t.id")) ORDER BY position))
          """))
  }

  private var isFreeText: Bool {
    switch type {
    case .line, .name, .prose, .webAddress, .speaker: true
    default: false
    }
  }

  private var kind: Column.Kind {
    switch type {
    case .count, .ordinal, .latitude, .longitude: .number
    default: .text
    }
  }
}
