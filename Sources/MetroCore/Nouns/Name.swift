import GRDB
import MetroText

extension Noun {
  static let nameTraits: Traits = [.citable, .mergeable, .published]

  static let name = Noun(
    .name,
    nameField: "text", idFields: nameOwner.columns + ["language", "text"],
    distinguishingFields: ["text", "kind", "since"],
    fields: nameOwner.fields(around: [
      Field("text", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("language", .language, help: "the language of the name (BCP 47)"),
      Field(
        "script", .script,
        help: "the script of the name (ISO 15924); derived from its letters if omitted"),
      Field("kind", nameKind, help: "the kind of name"),
      Field("since", .date, help: "the date from which the name is used, as EDTF"),
      Field("until", .date, help: "the date until which the name was used, as EDTF"),
    ]),
    owner: nameOwner,
    filters: nameOwner.filters { "of \($0)" } + [
      Filter("language", .language, .any, help: "in this language; zh includes zh-Hans") {
        language, _ in
        "(t.language = \(language.text) OR t.language GLOB \(language.text + "-*"))"
      },
      .equal("script", .script, help: "in this script"),
      .equal("kind", nameKind, help: "of this kind"),
    ],
    derivedColumns: [nameOwner.column],
    defaultColumns: ["id", "record", "text", "language", "script", "kind", "since", "until"],
    defaultOrder: ["record"],
    publication: .part(of: "program", "city", "site", "organization", "theme"),
    forgottenWith: ["script": "text"], rule: nameRule)

  /// The records that can have names in addition to their own name field.
  static let nameOwner = Owner(verb: "belongs to", leading: 5) { $0.has(.named) }

  /// Whether records of this type can have several names and are found by them.
  package var hasNames: Bool { has(.named) }

  private static let nameKind = FieldType.choice([
    "official", "short", "former", "as-typed", "exonym",
  ])

  /// Checks that a name belongs to one record and does not end before it begins.
  ///
  /// A missing script is derived from the letters.
  private static func nameRule(_ values: inout RecordValues) throws(ValueError) {
    _ = try nameOwner.record(of: values, "a name")
    if values["script"] == .none, let text = values.text("text"),
      let code = WrittenScript.code(of: text, language: values.text("language"))
    {
      values["script"] = FieldValue(.text(code))
    }
    try values.checkPeriod(of: "name")
  }
}
