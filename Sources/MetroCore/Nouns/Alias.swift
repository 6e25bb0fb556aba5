import GRDB

extension Noun {
  static let alias = Noun(
    .alias, summary: "an id that a record had, and that still leads to it",
    idFields: ["former"], naturalKey: Alias.owner.columns + ["former"],
    fields: Alias.owner.fields + [
      Field("former", .line, isRequired: true, help: "the id that it had"),
      Field(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), isRequired: true,
        defaultText: Alias.Reason.renamed.rawValue, help: "why it has another one"),
    ],
    filters: Alias.owner.nouns.map {
      .equal($0.rawValue, .reference($0), help: "that lead to \($0.withArticle)")
    } + [
      .equal("former", .line, help: "that lead on from an id"),
      .equal(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), help: "that have a reason"),
    ],
    derivedColumns: [
      Column("noun", help: "the kind of record that had it", sql: Alias.nounColumn),
      Alias.owner.column,
    ],
    defaultColumns: ["id", "noun", "former", "record", "reason"],
    defaultOrder: ["noun", "former"],
    rule: { values throws(CatalogError) in
      _ = try Alias.target(of: values)
      if let former = values.text("former") { _ = try Alias.checked(former) }
    })
}

/// An id that a record had, and the record that it leads to.
struct Alias {
  enum Reason: String, CaseIterable {
    case renamed, merged
  }

  let noun: Noun
  let former: String
  /// The id of the record that it leads to.
  let target: String

  /// The record can be of any noun but this one.
  static let owner = Owner(
    nouns: [
      .program, .city, .participation, .membership, .site, .visit, .presentation, .link,
      .organization, .theme, .source, .statement, .decision, .acceptance, .name,
    ], verb: "leads to")

  /// - Throws: `CatalogError.inconsistent` unless it leads to one record; `invalidValue` for what
  ///   cannot have been an id.
  init(_ values: RecordValues) throws(CatalogError) {
    (noun, target) = try Self.target(of: values)
    former = try Self.checked(values.text("former") ?? "")
  }

  fileprivate static func target(
    of values: RecordValues
  ) throws(CatalogError) -> (noun: Noun, id: String) {
    try owner.record(of: values, "a former id")
  }

  fileprivate static func checked(_ former: String) throws(CatalogError) -> String {
    do throws(InvalidValue) {
      return try RecordID(former).text
    } catch {
      throw .invalidValue(field: "former", error)
    }
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

  fileprivate static let nounColumn: SQL = {
    let cases = owner.columns.map { "WHEN t.\($0) IS NOT NULL THEN '\($0)'" }
    return SQL(sql: "CASE \(cases.joined(separator: " ")) END")
  }()
}
