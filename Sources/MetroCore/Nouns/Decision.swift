import GRDB

extension Noun {
  static let decisionTraits: Traits = [.waivable, .judged]

  static let decision = Noun(
    .decision,
    idFields: Subject.columns + ["field"], naturalKey: Subject.columns + ["field"],
    fields: Subject.spokenOf.fields(around: [
      Field("field", .line, isRequired: true, help: "the field that the decision is about"),
      Field("value", .prose, help: "the value to use; omitted if the field should be empty"),
      Field("because", .prose, isRequired: true, help: "the reason for the decision"),
      Field("decided_by", .line, help: "the person who decided"),
      Field("decided_on", .date, help: "the date of the decision"),
      Field(
        "against", .prose, help: "the values that the sources stated at that time, one per line"),
    ]),
    owner: Subject.spokenOf,
    filters: Subject.spokenOf.filters { "about \($0)" } + [
      .equal("field", .line, help: "about this field")
    ],
    derivedColumns: [Subject.spokenOf.column],
    defaultColumns: [
      "id", "record", "field", "value", "because", "decided_by", "decided_on", "against",
    ],
    publication: .unpublished,
    rule: { values throws(ValueError) in
      let (noun, _) = try Subject.spokenOf.record(of: values, "a decision")
      // A missing field is reported by the check for required fields.
      guard let name = values.text("field") else { return }
      guard let field = try noun.decidable(name) else {
        throw .inconsistent(reason: "\(name) is a list of records, and has no value to decide")
      }
      values["field"] = FieldValue(.text(field.name))
      if let value = values.text("value") {
        values["value"] = try noun.citable(field.name).checked(value)
      }
    })
}
