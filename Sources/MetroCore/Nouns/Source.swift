import GRDB

extension Noun {
  static let sourceTraits: Traits = [.linked, .waivable, .compared, .mergeable, .published]

  static let source = Noun(
    .source,
    nameField: "title", idFields: ["title"],
    compared: ComparedProperties(
      place: .record("mirror_of", .source), dates: "published",
      details: [.language, .publisher, .url, .sha256], isFew: true),
    fields: [
      Field("title", .name, isRequired: true, isSearched: true, help: "the title"),
      Field("publisher", .line, isSearched: true, help: "the publisher"),
      Field("url", .webAddress, help: "the URL"),
      Field("language", .language, help: "the language of the document (BCP 47)"),
      Field("published", .date, help: "the date of publication, as EDTF"),
      Field("retrieved", .date, help: "the date on which it was last read, as EDTF"),
      Field("sha256", .digest, help: "the SHA-256 of the document as it was read, in hexadecimal"),
      Field("mirror_of", .reference(.source), help: "the ID of the source that it is a copy of"),
      Field("text", .prose, fileOption: "text-file", help: "the plain text of the document"),
    ],
    filters: [
      .equal("language", .language, help: "in this language"),
      .equal(
        "mirror-of", .reference(.source), column: "mirror_of",
        help: "that are copies of this source"),
      Filter("missing-text", nil, help: "without a stored text") { _, _ in
        "t.text IS NULL"
      },
    ],
    derivedColumns: [
      Column(
        "statements", .number, help: "the number of statements from the source",
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
    ], publication: .pages(sourcePages))
}
