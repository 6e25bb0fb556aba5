import GRDB

extension Noun {
  static let name = Noun(
    .name, summary: "a name in a language, a script or a spelling of its own",
    nameField: "text", idFields: nameOwner.columns + ["language", "text"],
    distinguishingFields: ["text", "kind", "since"],
    fields: nameOwner.fields + [
      Field("text", .name, isRequired: true, isSearched: true, help: "the name"),
      Field("language", .language, help: "the language that it is in (BCP 47)"),
      Field(
        "script", .script,
        help: "the script that it is in (ISO 15924), told from its letters if not given"),
      Field("kind", nameKind, help: "what kind of name it is"),
      Field("since", .date, help: "since when it is used, as EDTF"),
      Field("until", .date, help: "until when it was used, as EDTF"),
    ],
    filters: nameOwner.nouns.map {
      .equal($0.rawValue, .reference($0), help: "of \($0.withArticle)")
    } + [
      Filter("language", .language, .any, help: "in a language; zh stands for zh-Hans as well") {
        language, _ in
        "(t.language = \(language.text) OR t.language GLOB \(language.text + "-*"))"
      },
      .equal("script", .script, help: "in a script"),
      .equal("kind", nameKind, help: "of a kind"),
    ],
    derivedColumns: [nameOwner.column],
    defaultColumns: ["id", "record", "text", "language", "script", "kind", "since", "until"],
    defaultOrder: ["record"],
    forgottenWith: ["script": "text"], rule: nameRule)

  /// The records that have names beside the one in their own field.
  static let nameOwner = Owner(
    nouns: [.program, .city, .site, .organization, .theme], verb: "belongs to")

  /// Whether its records are found by their names, and can have several.
  package var hasNames: Bool { Self.nameOwner.nouns.contains(name) }

  private static let nameKind = FieldType.choice([
    "official", "short", "former", "as-typed", "exonym",
  ])

  /// A name belongs to one record, has a script, and does not end before it begins.
  private static func nameRule(_ values: inout RecordValues) throws(CatalogError) {
    _ = try nameOwner.record(of: values, "a name")
    if values["script"] == .none, let text = values.text("text"),
      let code = WrittenScript.code(of: text, language: values.text("language"))
    {
      values["script"] = FieldValue(.text(code))
    }
    try values.checkPeriod(of: "name")
  }
}
