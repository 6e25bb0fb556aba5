import GRDB
import MetroText

extension Noun {
  static let aliasTraits: Traits = []

  static let alias = Noun(
    .alias, summary: "a former ID that still leads to its record",
    idFields: ["former"], naturalKey: Alias.owner.columns + ["former"],
    fields: Alias.owner.fields(around: [
      Field("former", .line, isRequired: true, help: "the former ID"),
      Field(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), isRequired: true,
        defaultText: Alias.Reason.renamed.rawValue, help: "the reason for the new ID"),
    ]),
    owner: Alias.owner,
    filters: Alias.owner.filters { "that lead to \($0)" } + [
      .equal("former", .line, help: "with this former ID"),
      .equal(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), help: "with this reason"),
    ],
    derivedColumns: [
      Column("noun", help: "the record type of the record", sql: Alias.nounColumn),
      Alias.owner.column,
    ],
    defaultColumns: ["id", "noun", "former", "record", "reason"],
    defaultOrder: ["noun", "former"],
    rule: { values throws(ValueError) in
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
  static let owner = Owner(verb: "leads to", leading: 15) { $0 != .alias }

  /// - Throws: `ValueError.inconsistent` unless it leads to one record; `invalidValue` for what
  ///   cannot have been an id.
  init(_ values: RecordValues) throws(ValueError) {
    (noun, target) = try Self.target(of: values)
    former = try Self.checked(values.text("former") ?? "")
  }

  fileprivate static func target(
    of values: RecordValues
  ) throws(ValueError) -> (noun: Noun, id: String) {
    try owner.record(of: values, "a former ID")
  }

  fileprivate static func checked(_ former: String) throws(ValueError) -> String {
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
