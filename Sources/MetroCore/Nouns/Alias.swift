import GRDB

extension Noun {
  static let alias = Noun(
    .alias, summary: "an id that a record had, and that still leads to it",
    idFields: ["former"], naturalKey: Alias.columns + ["former"],
    fields: Alias.fields + [
      Field("former", .line, isRequired: true, help: "the id that it had"),
      Field(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), isRequired: true,
        defaultText: Alias.Reason.renamed.rawValue, help: "why it has another one"),
    ],
    filters: Alias.filters + [
      .equal("former", .line, help: "that lead on from an id"),
      .equal(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), help: "that have a reason"),
    ],
    derivedColumns: [
      Column("noun", help: "the kind of record that had it", sql: Alias.nounColumn),
      Column("record", help: "the record that it leads to", sql: Alias.recordColumn),
    ],
    defaultColumns: ["id", "noun", "former", "record", "reason"],
    defaultOrder: ["noun", "former"],
    rule: { values throws(CatalogError) in
      _ = try Alias.target(of: values)
      if let former = values.text("former") { _ = try Alias.checked(former) }
    })
}

/// An id that a record had, and the record that it leads to: one of several nouns.
///
/// Each noun has a column of its own, of which one is filled, so that the database keeps the
/// reference whatever happens to the record; an alias of an alias follows by itself.
struct Alias {
  enum Reason: String, CaseIterable {
    case renamed, merged
  }

  let noun: Noun
  let former: String
  /// The id of the record that it leads to.
  let target: String

  /// - Throws: `CatalogError.inconsistent` unless it leads to one record; `invalidValue` for what
  ///   cannot have been an id.
  init(_ values: RecordValues) throws(CatalogError) {
    (noun, target) = try Self.target(of: values)
    former = try Self.checked(values.text("former") ?? "")
  }

  /// The record that values lead to.
  fileprivate static func target(
    of values: RecordValues
  ) throws(CatalogError) -> (noun: Noun, id: String) {
    let given = nouns.compactMap { noun in
      values.text(noun.rawValue).map { (noun: Noun.named(noun), id: $0) }
    }
    guard given.count == 1 else {
      throw .inconsistent(
        reason: given.isEmpty
          ? "an alias leads to a record, and none is given"
          : "an alias leads to one record, and \(given.count) are given: "
            + given.map { "\($0.noun)" }.joined(separator: ", "))
    }
    return given[0]
  }

  fileprivate static func checked(_ former: String) throws(CatalogError) -> String {
    do throws(InvalidValue) {
      return try RecordID(former).text
    } catch {
      throw .invalidValue(field: "former", error)
    }
  }

  /// The nouns whose records can have had another id, in the order of their columns.
  static let nouns: [Noun.Name] = [
    .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
    .organization, .theme, .source, .statement, .decision, .acceptance,
  ]

  static let columns = nouns.map(\.rawValue)

  static let fields = nouns.map { noun in
    Field(noun.rawValue, .reference(noun), help: "the id of the \(noun.rawValue) that it leads to")
  }

  static let filters = nouns.map { noun in
    Filter.equal(noun.rawValue, .reference(noun), help: "that lead to a \(noun.rawValue)")
  }

  /// The values of an alias that leads from a former id of a record to the one that it has.
  static func values(
    _ noun: Noun, former: String, target: String, _ reason: Reason
  ) -> [String: FieldValue] {
    [
      noun.name.rawValue: FieldValue(.text(target)), "former": FieldValue(.text(former)),
      "reason": FieldValue(.text(reason.rawValue)),
    ]
  }

  static let nounColumn = SQL(
    sql:
      "CASE \(columns.map { "WHEN t.\($0) IS NOT NULL THEN '\($0)'" }.joined(separator: " ")) END"
  )

  static let recordColumn = SQL(
    sql: "coalesce(\(columns.map { "'\($0)/' || t.\($0)" }.joined(separator: ", ")))")
}
