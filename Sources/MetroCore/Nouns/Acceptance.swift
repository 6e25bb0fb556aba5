import GRDB

extension Noun {
  static let acceptance = Noun(
    .acceptance, summary: "a finding of the audit that is to stay as it is",
    idFields: Subject.accepted.columns + ["rule", "field", "other"],
    naturalKey: Subject.accepted.columns + ["rule", "field", "other"],
    fields: Subject.fields + [
      Field("rule", .line, isRequired: true, help: "the rule that found it"),
      Field("field", .line, help: "the field that it is about"),
      Field("other", .line, help: "what else it is about: another record, a city"),
      Field("inputs", .prose, isRequired: true, help: "the values for which it was accepted"),
      Field("because", .prose, isRequired: true, help: "why"),
      Field("until", .date, help: "the last day on which it holds"),
      Field("accepted_by", .line, help: "who accepted it"),
      Field("accepted_on", .date, help: "when"),
    ] + Subject.furtherAcceptedFields,
    filters: Subject.accepted.filters + [.equal("rule", .line, help: "of a rule")],
    derivedColumns: [Subject.accepted.column],
    defaultColumns: [
      "id", "rule", "record", "field", "because", "until", "accepted_by", "accepted_on",
    ],
    rule: { values throws(ValueError) in
      _ = try Subject.accepted.record(of: values, "an acceptance")
      PossibleDuplicate.order(&values)
    })
}
