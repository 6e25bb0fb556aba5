import GRDB
import MetroText

extension Noun {
  static let statementTraits: Traits = [.waivable, .published]

  static let statement = Noun(
    .statement,
    idFields: Subject.columns + ["field", "source"],
    distinguishingFields: ["stated", "locator", "period", "series"],
    fields: [
      Field("source", .reference(.source), isRequired: true, help: "the ID of the source")
    ]
      + Subject.spokenOf.fields(around: [
        Field("field", .line, help: "the field that the statement is about, such as dates"),
        Field("stated", .prose, help: "the value in the words of the source"),
        Field("value", .prose, help: "the same value in the format of the field"),
        Field("quote", .prose, help: "the sentence of the source that states the value"),
        Field("locator", .line, help: "the place in the source, such as title or page 3"),
        Field(
          "scope", .choice(Scope.allCases.map(\.rawValue)),
          help: "what the dates or the list include, or part of a program"),
        Field(
          "method", .choice(["typed", "imported", "read", "inferred"]), isRequired: true,
          defaultText: "typed", help: "how the statement was obtained"),
        Field("language", .language, help: "the language of the source in this place (BCP 47)"),
        Field("fields", .prose, help: "a whole row as a JSON object, instead of field and stated"),
      ])
      + [
        Field("period", .date, help: "the period that a total is about, as EDTF"),
        Field("series", .line, help: "the series that a total is about"),
      ],
    owner: Subject.spokenOf,
    filters: [.equal("source", .reference(.source), help: "from this source")]
      + Subject.spokenOf.filters { "about \($0)" }
      + [
        Filter("field", .line, .any, help: "about this field") { value, _ in
          """
          (t.field = \(value.text) OR EXISTS
            (SELECT 1 FROM json_each(t.fields) WHERE key = \(value.text)))
          """
        },
        Filter("missing-quote", nil, help: "without a quote") { _, _ in "t.quote IS NULL" },
      ],
    derivedColumns: [Subject.spokenOf.column],
    defaultColumns: [
      "id", "record", "field", "stated", "value", "source", "locator", "scope", "quote", "fields",
    ],
    publication: .part(of: "source"), rule: statementRule)

  /// What stated dates or a stated list include.
  enum Scope: String, CaseIterable {
    /// Only the days of the program.
    case programDays = "program-days"
    /// The days of the program, and the days of arrival and departure.
    case withTravel = "with-travel"
    /// The complete list: "A, B and C attended".
    case closed
    /// Part of the list: "including A and B".
    case open
    /// Part of a program: a leg, a session, one visit.
    case part

    /// Returns whether the scope can be that of a statement about a field.
    func isPossible(for field: CitableField, of noun: Noun) -> Bool {
      switch self {
      case .programDays, .withTravel: field.type == .date
      case .closed, .open: field.isList
      case .part:
        noun.name == .program && (field.isList || field.type == .date || field.type == .count)
      }
    }
  }

  /// Checks a statement about one field or about a whole row of one record.
  ///
  /// The value must be valid for the field. A missing value is derived from the words of the source
  /// if they are a value of the field.
  private static func statementRule(_ values: inout RecordValues) throws(ValueError) {
    let (noun, _) = try Subject.spokenOf.record(of: values, "a statement")
    if let row = values.text("fields") {
      guard values["field"] == .none, values["stated"] == .none, values["value"] == .none else {
        throw .inconsistent(
          reason: "a statement about a whole row cannot have a field, stated or value")
      }
      guard StatedRow(json: row) != nil else {
        throw .inconsistent(reason: "fields is not a JSON object of texts")
      }
      return
    }
    guard let name = values.text("field"), values["stated"] != .none else {
      throw .inconsistent(reason: "a statement needs a field and the words of the source")
    }
    let field = try noun.citable(name)
    values["field"] = FieldValue(.text(field.name))
    if let scope = values.text("scope").flatMap(Scope.init), !scope.isPossible(for: field, of: noun)
    {
      throw .inconsistent(
        reason: "the scope \(scope.rawValue) does not apply to \(field.name), which is "
          + (field.isList ? "a list" : field.type == .date ? "a date" : "neither a date nor a list")
      )
    }
    if values["period"] != .none || values["series"] != .none {
      guard noun.name == .organization, field.type == .count else {
        throw .inconsistent(
          reason: "only a count that an organization claims can be about a period or a series")
      }
    }
    if let value = values.text("value") {
      values["value"] = try field.checked(value)
    } else if let stated = values.text("stated"), field.isQuoted || !AbsentValue.matches(stated),
      let value = try? field.checked(stated)
    {
      values["value"] = value
    }
  }
}
