import GRDB

/// One column of a listing.
package struct Column: Sendable {
  /// The content of the cells of a column, for renderers.
  package enum Kind: Sendable {
    case text, number
    /// Several texts, joined with `;` in a table and an array in JSON.
    case list
    /// Several texts, one per line in a table and an array in JSON.
    case lines
  }

  /// What a column says about its record, for tables that people read.
  package enum Role: Sendable {
    case plain
    /// The name of the record.
    case name
    /// The ID of the record.
    case id
    /// The ID of a related record, or several IDs.
    case reference
    /// When it was, is or will be.
    case date
    /// A word that says how far the record has come, or whether it works.
    case state
    /// What is unusual about the record; without any, nobody misses the column.
    case mark
    /// The number of related records.
    case count
    /// A part of a position on the Earth.
    case position
    /// How to reach an office.
    case contact
  }

  /// The CSV header and JSON key.
  package private(set) var name: String

  package let kind: Kind

  package var role: Role

  /// Whether a table keeps the column even if it has no value or the line is short.
  package var isKept = false

  /// Whether exports and dumps have the column although it is derived, for programs that cannot derive
  /// it; an import leaves it out.
  var isExported = false

  package let help: String

  /// Whether the column holds free text, which a narrow table may truncate.
  ///
  /// A table never truncates IDs, dates and similar values.
  package let isFreeText: Bool

  /// The SQL expression of the value; `t` is the listed table.
  private(set) var sql: SQL

  /// The SQL expression to sort by, if it is not the value.
  let order: SQL?

  /// The type and the ID, as SQL, of a related record whose name the column shows.
  let namedRecord: (noun: Noun.Name, id: SQL)?

  /// Whether the column is sorted as names are, regardless of letter case and accents.
  var isSortedByWords: Bool { isFreeText && kind == .text && order == nil }

  init(
    _ name: String, _ kind: Kind = .text, _ role: Role = .plain, isFreeText: Bool = false,
    help: String, sql: SQL, order: SQL? = nil, namedRecord: (noun: Noun.Name, id: SQL)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.role = role
    self.isFreeText = isFreeText
    self.help = help
    self.sql = sql
    self.order = order
    self.namedRecord = namedRecord
  }

  /// Returns the same column with another name.
  package func named(_ name: String) -> Column {
    var column = self
    column.name = name
    return column
  }

  /// Returns the same column, which a table keeps even if the line is short.
  package var kept: Column {
    var column = self
    column.isKept = true
    return column
  }

  /// Returns the same column with another SQL expression.
  func with(sql: SQL) -> Column {
    var column = self
    column.sql = sql
    return column
  }

  static let id = Column("id", .text, .id, help: "the ID", sql: "t.id")
}

extension Field {
  /// The column that shows this field.
  package var column: Column {
    guard let list else {
      let order = type == .date ? SQL(sql: "t.\(name)_first") : nil
      return Column(
        name, kind, role, isFreeText: isFreeText, help: help, sql: SQL(sql: "t.\(name)"),
        order: order)
    }
    // The subquery orders the values, because SQLite 3.40 has no ORDER BY inside aggregates.
    return Column(
      name, .list, role, isFreeText: isFreeText, help: help,
      sql: SQL(
        sql: """
          (SELECT group_concat(value, ';') FROM (SELECT \(list.text) AS value \
          FROM \(list.name) WHERE \(list.condition(owner: "t.id")) ORDER BY position))
          """))
  }

  private var isFreeText: Bool {
    switch type {
    case .line, .name, .prose, .contact, .webAddress, .speaker, .award: true
    default: false
    }
  }

  private var role: Column.Role {
    switch type {
    case .reference, .record: .reference
    case .latitude, .longitude: .position
    case .contact: .contact
    case .date: .date
    case .choice where ["status", "state"].contains(name): .state
    default: .plain
    }
  }

  private var kind: Column.Kind {
    switch type {
    case .count, .ordinal, .latitude, .longitude: .number
    default: .text
    }
  }
}
