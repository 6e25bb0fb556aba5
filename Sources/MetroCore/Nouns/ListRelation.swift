/// The values of a list field as a relation of their own, such as the speakers of presentations.
///
/// The values belong to the records of one type. Imports and exports have them in two forms: joined
/// in a field of that type, or as a table with one row per value.
package struct ListRelation: Sendable {
  /// The name of the table in imports and exports: `presentation-cities`, `speakers`.
  package let plural: String

  /// The type of the records that own the values.
  package let noun: Noun

  /// The fields whose values are in the table; a role distinguishes several fields.
  let fields: [Field]

  let table: ListTable

  /// All lists, in the order of their record types.
  package static let all: [ListRelation] = Noun.inOrderOfReference.flatMap { noun in
    var relations: [ListRelation] = []
    for field in noun.fields {
      guard let table = field.list, !relations.contains(where: { $0.table.name == table.name })
      else { continue }
      relations.append(
        ListRelation(noun, noun.fields.filter { $0.list?.name == table.name }, in: table))
    }
    return relations
  }

  private init(_ noun: Noun, _ fields: [Field], in table: ListTable) {
    let name = table.name.replacing("_", with: "-")
    plural = name.hasSuffix("y") ? name.dropLast() + "ies" : name + "s"
    self.noun = noun
    self.fields = fields
    self.table = table
  }

  /// The columns, in order: the record, the role if the table has several, the position from 1, and
  /// the columns of one value.
  package var columns: [String] { keyColumns + table.columns }

  /// The columns as SQL expressions.
  ///
  /// The positions are renumbered without gaps, because a removed city leaves a gap in stored ones.
  var expressions: [String] {
    let keys = keyColumns.dropLast().joined(separator: ", ")
    return columns.map { column in
      column == "position"
        ? "row_number() OVER (PARTITION BY \(keys) ORDER BY position) AS position" : column
    }
  }

  /// The columns that identify a row.
  var keyColumns: [String] { [table.owner] + (table.role == nil ? [] : ["role"]) + ["position"] }

  /// Returns the field of the rows with a role.
  func field(role: String?) -> Field? {
    fields.first { $0.list?.role == role }
  }

  var roles: [String] { fields.compactMap { $0.list?.role } }
}

/// A table that imports read and exports write: the records of a type, or the values of a list.
package enum ExchangeTable: Sendable {
  case records(Noun)
  case list(ListRelation)

  /// All tables, each after the tables to which its rows refer.
  package static let inOrderOfReference: [ExchangeTable] =
    Noun.inOrderOfReference.map { .records($0) } + ListRelation.all.map { .list($0) }

  /// Returns the table with a name: the plural, or the singular of a record type.
  package static func named(_ name: String) -> ExchangeTable? {
    inOrderOfReference.first { table in
      if case .records(let noun) = table, noun.description == name { return true }
      return table.plural == name
    }
  }

  package var plural: String {
    switch self {
    case .records(let noun): noun.plural
    case .list(let relation): relation.plural
    }
  }

  /// The columns of an export, in order, which an import accepts.
  package var columns: [String] {
    switch self {
    case .records(let noun): noun.exportColumns + noun.exportedColumns.map(\.name)
    case .list(let relation): relation.columns
    }
  }
}
