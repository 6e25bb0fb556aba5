import GRDB

extension Noun {
  static let statementTraits: Traits = [.waivable, .published]

  static let statement = Noun(
    .statement, summary: "a statement: what a source says about a field of a record",
    idFields: Subject.columns + ["field", "source"],
    distinguishingFields: ["stated", "locator"],
    fields: [
      Field("source", .reference(.source), isRequired: true, help: "the id of the source")
    ]
      + Subject.spokenOf.fields(around: [
        Field("field", .line, help: "the field that it is about, such as dates"),
        Field("stated", .prose, help: "what the source says, as it says it"),
        Field("value", .prose, help: "the value that this stands for, as the field has it"),
        Field("quote", .prose, help: "the sentence of the source in which it says so"),
        Field("locator", .line, help: "where in the source: title, page 3"),
        Field(
          "scope", .choice(Scope.allCases.map(\.rawValue)),
          help: "what dates or a list take in"),
        Field(
          "method", .choice(["typed", "imported", "read", "inferred"]), isRequired: true,
          defaultText: "typed", help: "how it came into the catalog"),
        Field("language", .language, help: "the language of the source here (BCP 47)"),
        Field("fields", .prose, help: "instead of field and stated: a whole row, as a JSON object"),
      ]),
    owner: Subject.spokenOf,
    filters: [.equal("source", .reference(.source), help: "of a source")]
      + Subject.spokenOf.filters { "about \($0)" }
      + [
        Filter("field", .line, .any, help: "about a field") { value, _ in
          """
          (t.field = \(value.text) OR EXISTS
            (SELECT 1 FROM json_each(t.fields) WHERE key = \(value.text)))
          """
        },
        Filter("missing-quote", nil, help: "that quote nothing") { _, _ in "t.quote IS NULL" },
      ],
    derivedColumns: [Subject.spokenOf.column],
    defaultColumns: [
      "id", "record", "field", "stated", "value", "source", "locator", "scope", "quote", "fields",
    ],
    rule: statementRule)

  /// What dates or a list take in.
  enum Scope: String, CaseIterable {
    /// The days of the program alone.
    case programDays = "program-days"
    /// The days of arrival and departure as well.
    case withTravel = "with-travel"
    /// All that there are: "A, B and C attended".
    case closed
    /// Some of those that there are: "including A and B".
    case open
  }

  /// A statement is about one record and one field, or about the fields of a whole row; its value is
  /// one that the field can have.
  private static func statementRule(_ values: inout RecordValues) throws(ValueError) {
    let (noun, _) = try Subject.spokenOf.record(of: values, "a statement")
    if let row = values.text("fields") {
      guard values["field"] == .none, values["stated"] == .none, values["value"] == .none else {
        throw .inconsistent(reason: "a statement about a whole row has no field of its own")
      }
      guard StatedRow(json: row) != nil else {
        throw .inconsistent(reason: "fields is no JSON object of texts")
      }
      return
    }
    guard let name = values.text("field"), values["stated"] != .none else {
      throw .inconsistent(reason: "a statement needs a field, and what the source says of it")
    }
    let field = try noun.citable(name)
    values["field"] = FieldValue(.text(field.name))
    if let value = values.text("value") {
      values["value"] = try field.checked(value)
    } else if let stated = values.text("stated"), let value = try? field.checked(stated) {
      values["value"] = value
    }
  }
}
