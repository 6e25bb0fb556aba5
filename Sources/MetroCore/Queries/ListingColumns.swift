import GRDB

/// The columns of a listing.
extension Listing {
  /// All columns that can be chosen, including those that the filters add.
  package var availableColumns: [Column] {
    noun.columns + addedColumns + furtherColumns + (noun.isCitable ? [disputed] : [])
  }

  private var addedColumns: [Column] {
    noun.filters.flatMap { values(of: $0.name).isEmpty ? [] : $0.columns(context) }
  }

  /// Returns the columns of the listing, in order.
  ///
  /// - Throws: `ValueError.unknownColumn`.
  package func chosenColumns() throws(ValueError) -> [Column] {
    let available = availableColumns
    let added = addedColumns.map(\.name)
    let shown = defaultColumns ?? noun.defaultColumns
    let names = columns ?? shown + added.filter { !shown.contains($0) }
    var chosen: [Column] = []
    for name in names {
      guard !chosen.contains(where: { $0.name == name }) else {
        throw .doubledColumn(noun.name, column: name)
      }
      var column = try column(name, among: available)
      if name == noun.nameField { column.role = .name }
      if column.kind == .number, noun.field(name) == nil,
        noun.columns.contains(where: { $0.name == name })
      {
        column.role = .count
      }
      column.isKept = asksForColumns || added.contains(name)
      chosen.append(column)
    }
    return isForReader && !asksForColumns && defaultColumns == nil ? forReader(chosen) : chosen
  }

  func column(
    _ name: String, for use: ColumnUse = .shown, among columns: [Column]
  ) throws(ValueError) -> Column {
    // A column that a filter adds takes precedence over a general one with the same name.
    guard let column = columns.last(where: { $0.name == name }) else {
      throw .unknownColumn(noun.name, column: name, use: use, known: columns.map(\.name))
    }
    return column
  }

  /// Returns a column with names in the reader's language, if one is chosen.
  func shown(_ column: Column) -> Column {
    names.map { column.shown(by: $0, in: noun) } ?? column
  }
}

// MARK: - Columns for readers

extension Listing {
  /// Returns columns as a reader looks for them: the name first, then what was asked for, and the ID
  /// at the end; related records by name; and what is wrong with a record.
  private func forReader(_ chosen: [Column]) -> [Column] {
    let names = chosen.filter { $0.role == .name }
    let kept = chosen.filter { $0.isKept && $0.role != .name }
    let ids = chosen.filter { $0.role == .id }
    let rest = chosen.filter { !$0.isKept && ![.name, .id].contains($0.role) }
    return names + kept + marks(beside: chosen) + rest.compactMap { byName($0, among: chosen) }
      + ids
  }

  /// Returns the columns that mark a record and that are not among the chosen ones.
  private func marks(beside chosen: [Column]) -> [Column] {
    var marks: [Column] = []
    if let status = noun.field("status"), !chosen.contains(where: { $0.name == "status" }) {
      // A record that is as expected needs no mark.
      var mark = status.column.with(sql: "nullif(t.status, 'held')")
      mark.role = .mark
      marks.append(mark)
    }
    if noun.isCitable { marks.append(disputed) }
    return marks
  }

  /// Returns a column with the names of related records instead of their IDs; nil if another column
  /// has the name already.
  private func byName(_ column: Column, among chosen: [Column]) -> Column? {
    guard let field = noun.field(column.name), case .reference(let target) = field.type else {
      return column
    }
    guard !chosen.contains(where: { $0.namedRecord?.noun == target }) else { return nil }
    return field.column(namedFor: names)
  }

  /// The fields of a record whose values sources dispute.
  private var disputed: Column {
    let statements = "s.\(noun.name.rawValue) = t.id"
    let query = DisputeQuery(noun: noun).sql(where: statements)
    return Column(
      "disputed", .list, .mark, help: "the fields with a disputed value",
      sql:
        "(SELECT group_concat(field, ';') FROM (SELECT field FROM (\(literal: query)) ORDER BY field))"
    )
  }
}
