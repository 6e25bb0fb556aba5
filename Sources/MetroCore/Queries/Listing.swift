import GRDB
import MetroText

/// A query for records of a type: which records, with which columns, in which order.
package struct Listing: Sendable {
  /// A column to sort by.
  package struct SortKey: Sendable, Equatable {
    package let column: String
    package let isDescending: Bool

    package init(column: String, isDescending: Bool) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  package let noun: Noun

  /// The names of the columns; nil for the noun's default columns and those that filters add.
  package var columns: [String]?

  /// Whether the user has asked for ``columns``, so that a table keeps them.
  package var asksForColumns = false

  /// The names of columns that replace the noun's default columns.
  package var defaultColumns: [String]?

  /// The sort keys, before the ID; empty for the noun's default order.
  ///
  /// Records without a value come last in either direction.
  package var sort: [SortKey] = []

  package var limit: Int?
  package var offset = 0

  /// How to choose the displayed names; nil for the names in the records themselves.
  package var names: PreferredName?

  /// Columns that can be chosen in addition to the noun's own.
  package var furtherColumns: [Column] = []

  /// Whether a person reads the rows in a table; data for programs never depends on it.
  package var isForReader = false

  private var values: [String: [FilterValue]] = [:]
  private var ids: [String]?
  let today: String

  /// Creates a query for all records; `today` is the current day as `YYYY-MM-DD`, for filters such
  /// as `upcoming`.
  package init(_ noun: Noun, today: String) {
    self.noun = noun
    self.today = today
  }

  /// Adds a filter; `texts` are its values, none for a flag.
  ///
  /// - Throws: `ValueError.invalidValue` with the filter's name.
  package mutating func filter(_ filter: Filter, _ texts: [String] = []) throws(ValueError) {
    guard let type = filter.type else {
      values[filter.name] = [FilterValue(value: .none)]
      return
    }
    do throws(InvalidValue) {
      for text in texts {
        let text = try filter.read(text, today: today)
        values[filter.name, default: []].append(
          FilterValue(value: try type.valueOrName(from: text)))
      }
    } catch {
      throw .invalidValue(field: filter.name, error)
    }
  }

  /// Restricts the listing to one record.
  package mutating func only(id: String) { ids = [id] }

  /// Restricts the listing to some records, at most 30,000.
  package mutating func only(ids: [String]) { self.ids = ids }

  /// Adds one of the noun's filters by name, with one value.
  package mutating func filter(_ name: String, _ text: String) throws {
    for filter in noun.filters where filter.name == name { try self.filter(filter, [text]) }
  }

  /// Returns whether one of the noun's filters is used.
  package func uses(_ filter: String) -> Bool { values[filter] != nil }

  /// Returns the values of a filter.
  func values(of filter: String) -> [FilterValue] { values[filter] ?? [] }

  var context: FilterContext { FilterContext(values: values, today: today) }

  /// Checks names of columns that hold for every listing of a record type.
  ///
  /// - Throws: `ValueError.unknownColumn` and `ValueError.doubledColumn`.
  package static func checkColumns(_ names: [String], of noun: Noun) throws(ValueError) {
    var listing = Listing(noun, today: "")
    listing.columns = names
    _ = try listing.chosenColumns()
  }

  /// Returns the conditions of all filters, combined.
  func condition() -> SQL {
    let conditions = noun.filters.compactMap { filter -> SQL? in
      let parts = (values[filter.name] ?? []).compactMap { filter.condition($0, context) }
      guard !parts.isEmpty else { return nil }
      let all = parts.map { "(\(literal: $0))" as SQL }
      return "(\(literal: all.joined(separator: filter.repetition == .any ? " OR " : " AND ")))"
    }
    let chosen: SQL = ids.map { "t.id IN \($0)" } ?? "TRUE"
    return ([chosen] + conditions).joined(separator: " AND ")
  }

  /// Resolves the records that filters name.
  ///
  /// - Throws: the errors of `Resolution`, since a typing error must not look like an empty result.
  func resolved(_ resolution: Resolution) throws -> Listing {
    var listing = self
    for filter in noun.filters {
      listing.values[filter.name] = try values[filter.name]?.map { value in
        switch filter.type {
        case .reference(let target):
          let id = try resolution.id(.named(target), value.text, for: filter.name)
          return FilterValue(value: FieldValue(.text(id)))
        case .record:
          guard let record = value.record else { return value }
          let id = try resolution.id(.named(record.noun), record.id, for: filter.name)
          return FilterValue(
            value: FieldValue(.text(RecordAddress(record.noun, id).description)))
        default: return value
        }
      }
    }
    return listing
  }

  fileprivate func query() throws -> (SQL, [Column]) {
    let chosen = try chosenColumns()
    let select = chosen.map(shown).map(\.sql).joined(separator: ", ")
    let keys =
      sort.isEmpty
      ? noun.defaultOrder.map { SortKey(column: $0, isDescending: false) } : sort
    var order: [SQL] = []
    for key in keys {
      let column = try column(key.column, for: .sorted, among: availableColumns)
      let direction = key.isDescending ? "DESC" : "ASC"
      let value = column.order ?? shown(column).sql
      if column.isSortedByWords {
        order.append("name_order(\(literal: value)) \(sql: direction) NULLS LAST")
      }
      order.append("\(literal: value) \(sql: direction) NULLS LAST")
    }
    order.append("t.id")
    let query: SQL = """
      SELECT \(literal: select) FROM \(sql: noun.table) AS t WHERE \(literal: condition())
      ORDER BY \(literal: order.joined(separator: ", ")) LIMIT \(limit ?? -1) OFFSET \(offset)
      """
    return (query, chosen)
  }
}

extension Listing {
  /// Whether a filter selects records; one that only modifies another filter does not.
  package var selects: Bool {
    noun.filters.contains { values[$0.name] != nil && !$0.isModifier }
  }

  /// Returns the IDs of the records that match, sorted.
  func ids(_ database: Database) throws -> [String] {
    let query: SQL = """
      SELECT t.id FROM \(sql: noun.table) AS t WHERE \(literal: condition()) ORDER BY t.id
      """
    let (sql, arguments) = try query.build(database)
    return try String.fetchAll(database, sql: sql, arguments: arguments)
  }
}

extension Catalog {
  /// Sends the records that match a listing to a sink, in a total order.
  package func list(_ listing: Listing, to sink: some RowSink) throws {
    try read { database in
      let listing = try listing.resolved(Resolution(database: database, options: resolutionOptions))
      let (query, columns) = try listing.query()
      try database.send(query, columns: columns, to: sink)
    }
  }

  /// Returns up to `limit` IDs of a noun that begin with a prefix, sorted; for completion.
  ///
  /// Shell completion scripts expand the words offered to them, so a command in place of an ID
  /// would be run. Invalid IDs in a file are therefore omitted.
  package func ids(_ noun: Noun, prefix: String, limit: Int) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM \(noun.table) WHERE id >= ? AND id < ? || x'FF' ORDER BY id LIMIT ?
          """, arguments: [prefix, prefix, limit]
      ).filter { (try? RecordID($0)) != nil }
    }
  }

  /// Returns the names of records whose beginning is that of a text, apart from case and accents.
  package func names(_ noun: Noun, prefix: String, limit: Int) throws -> [String] {
    guard noun.hasNames, let field = noun.nameField else { return [] }
    let key = FoldedName.key(of: prefix)
    guard !key.isEmpty else { return [] }
    return try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT CASE k.name WHEN '' THEN t.\(field) ELSE n.text END AS shown
          FROM name_key AS k JOIN \(noun.table) AS t ON t.id = k.id LEFT JOIN name AS n ON n.id = k.name
          WHERE k.noun = ? AND k.key >= ? AND k.key < ? || x'FF' AND shown IS NOT NULL
          ORDER BY shown LIMIT ?
          """, arguments: [noun.table, key, key, limit]
      ).filter { (try? RecordName($0)) != nil }
    }
  }

  /// Returns the values of a record.
  ///
  /// - Throws: `RecordError.noSuchRecord`.
  package func record(_ noun: Noun, id: String) throws -> RecordValues {
    try read { database in
      let reader = RecordReader(database: database)
      try reader.require(noun, id: id)
      return try reader.values(noun, id: id) ?? RecordValues()
    }
  }
}
