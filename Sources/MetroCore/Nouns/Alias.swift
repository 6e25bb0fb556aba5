import GRDB
import MetroText

extension Noun {
  static let aliasTraits: Traits = []

  static let alias = Noun(
    .alias,
    idFields: ["former"], naturalKey: Alias.owner.columns + ["former"],
    fields: Alias.owner.fields(around: [
      Field("former", .line, isRequired: true, help: "the former ID"),
      Field(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), isRequired: true,
        defaultText: Alias.Reason.renamed.rawValue, help: "the reason for the new ID"),
      Field(
        "number", .ordinal,
        help: "the position among the IDs that a renamed record has had, from 1"),
    ]),
    owner: Alias.owner,
    filters: Alias.owner.filters { "that lead to \($0)" } + [
      .equal("former", .line, help: "with this former ID"),
      .equal(
        "reason", .choice(Alias.Reason.allCases.map(\.rawValue)), help: "with this reason"),
    ],
    derivedColumns: [
      Column("noun", help: "the type of the record", sql: Alias.nounColumn),
      Alias.owner.column,
    ],
    defaultColumns: ["id", "noun", "former", "record", "reason"],
    defaultOrder: ["noun", "former"], publication: .unpublished,
    rule: { values throws(ValueError) in
      _ = try Alias.target(of: values)
      if let former = values.text("former") { _ = try Alias.checked(former) }
    })
}

/// A former ID of a record, and the record that it leads to.
struct Alias {
  enum Reason: String, CaseIterable {
    case renamed, merged
  }

  let noun: Noun
  let former: String
  /// The ID of the record that the former ID leads to.
  let target: String

  /// The record that the former ID leads to, of any type except alias.
  static let owner = Owner(verb: "leads to", leading: 15) { $0 != .alias }

  /// Creates an alias from the values of a record.
  ///
  /// - Throws: `ValueError.inconsistent` unless it leads to exactly one record; `invalidValue` if
  ///   the former ID is not a valid ID.
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

  /// Returns the values of an alias from a former ID of a record to its current ID.
  ///
  /// The number is the position of the former ID among those of a renamed record.
  static func values(
    _ noun: Noun, former: String, target: String, _ reason: Reason, number: Int64?
  ) -> [String: FieldValue] {
    [
      noun.name.rawValue: FieldValue(.text(target)), "former": FieldValue(.text(former)),
      "reason": FieldValue(.text(reason.rawValue)),
      "number": number.map { FieldValue(.whole($0)) } ?? .none,
    ]
  }

  /// Returns the first ID of a record, an SQL expression for the alias of its table.
  ///
  /// It is the former ID with the number 1, or the present one if the record has it again.
  static func firstID(_ noun: Noun.Name, _ table: String) -> SQL {
    SQL(
      sql: """
        ifnull((SELECT former FROM alias WHERE \(noun.rawValue) = \(table).id AND number = 1),
          \(table).id)
        """)
  }

  fileprivate static let nounColumn: SQL = {
    let cases = owner.columns.map { "WHEN t.\($0) IS NOT NULL THEN '\($0)'" }
    return SQL(sql: "CASE \(cases.joined(separator: " ")) END")
  }()
}
