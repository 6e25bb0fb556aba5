import GRDB

extension Noun {
  static let sourceTraits: Traits = [.linked, .waivable, .compared, .mergeable, .published]

  static let source = Noun(
    .source, summary: "a document that says something about programs",
    nameField: "title", idFields: ["title"],
    fields: [
      Field("title", .name, isRequired: true, isSearched: true, help: "the title"),
      Field("publisher", .line, isSearched: true, help: "who published it"),
      Field("url", .webAddress, help: "its address on the web"),
      Field("language", .language, help: "the language it is in (BCP 47)"),
      Field("published", .date, help: "when it was published, as EDTF"),
      Field("retrieved", .date, help: "when it was last read, as EDTF"),
      Field("sha256", .digest, help: "the SHA-256 of the document as it was read, in hexadecimal"),
      Field("mirror_of", .reference(.source), help: "the id of the source that it is a copy of"),
      Field("text", .prose, fileOption: "text-file", help: "what it says, as plain text"),
    ],
    filters: [
      .equal("language", .language, help: "in a language"),
      .equal("mirror-of", .reference(.source), column: "mirror_of", help: "that copy a source"),
      Filter("missing-text", nil, help: "whose text the catalog does not have") { _, _ in
        "t.text IS NULL"
      },
    ],
    derivedColumns: [
      Column(
        "statements", .number, help: "how many statements come from it",
        sql: "(SELECT count(*) FROM statement WHERE source = t.id)")
    ],
    defaultColumns: [
      "id", "title", "publisher", "language", "published", "retrieved", "url", "statements",
    ],
    sections: [
      Section(
        "Statements", .statement, filter: "source",
        columns: ["record", "field", "stated", "value", "locator", "id"]),
      Section("Copies", .source, filter: "mirror-of", columns: ["title", "url", "id"]),
      Section(
        "Links", .link, filter: "source", columns: ["relation", "label", "url", "state", "id"]),
    ])
}
