/// The values of a many-valued field as records of their own: which cities gave a presentation, who
/// spoke.
///
/// They belong to the records of a noun, and exchange has them in two ways: joined in a field of
/// that noun, or as a table with one row for each value.
package struct ListRelation: Sendable {
  /// The name of the table in exchange: `presentation-cities`, `speakers`.
  package let plural: String

  /// The noun whose records own the values.
  package let noun: Noun

  /// The fields whose values are in the table; several are told apart by a role.
  let fields: [Field]

  let table: ListTable

  /// All lists, in the order of their nouns.
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

  /// The columns, in order: the record, the role if there are several, the position from 1, and what
  /// one value has.
  package var columns: [String] { keyColumns + table.columns }

  /// The columns as SQL: a removed city leaves a gap in the stored positions, and places have none.
  var expressions: [String] {
    let keys = keyColumns.dropLast().joined(separator: ", ")
    return columns.map { column in
      column == "position"
        ? "row_number() OVER (PARTITION BY \(keys) ORDER BY position) AS position" : column
    }
  }

  /// The columns that tell a row from all others.
  var keyColumns: [String] { [table.owner] + (table.role == nil ? [] : ["role"]) + ["position"] }

  /// The field that a row belongs to, by its role.
  func field(role: String?) -> Field? {
    fields.first { $0.list?.role == role }
  }

  var roles: [String] { fields.compactMap { $0.list?.role } }
}

/// What exchange can read and write as one table: the records of a noun, or the values of a list.
package enum ExchangeTable: Sendable {
  case records(Noun)
  case list(ListRelation)

  /// All tables, each after those that its rows refer to.
  package static let inOrderOfReference: [ExchangeTable] =
    Noun.inOrderOfReference.map { .records($0) } + ListRelation.all.map { .list($0) }

  /// Returns the table of a name: the plural, or the singular of a noun.
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

  /// The columns that an export has, in order, and an import can fill.
  package var columns: [String] {
    switch self {
    case .records(let noun): noun.exportColumns
    case .list(let relation): relation.columns
    }
  }
}
