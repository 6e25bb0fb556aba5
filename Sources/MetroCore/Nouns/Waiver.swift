import GRDB

extension Noun {
  static let waiverTraits: Traits = [.judged]

  static let waiver = Noun(
    .waiver, summary: "a finding of the audit that is to stay as it is",
    idFields: Subject.waived.columns + ["rule", "field", "other"],
    naturalKey: Subject.waived.columns + ["rule", "field", "other"],
    fields: Subject.waived.fields(around: [
      Field("rule", .line, isRequired: true, help: "the rule that found it"),
      Field("field", .line, help: "the field that it is about"),
      Field("other", .line, help: "what else it is about: another record, a city"),
      Field("inputs", .prose, isRequired: true, help: "the values for which it was waived"),
      Field("because", .prose, isRequired: true, help: "why"),
      Field("until", .date, help: "the last day on which it holds"),
      Field("waived_by", .line, help: "who waived it"),
      Field("waived_on", .date, help: "when"),
    ]),
    owner: Subject.waived,
    filters: Subject.waived.filters { "about \($0)" } + [.equal("rule", .line, help: "of a rule")],
    derivedColumns: [Subject.waived.column],
    defaultColumns: [
      "id", "rule", "record", "field", "because", "until", "waived_by", "waived_on",
    ],
    rule: { values throws(ValueError) in
      _ = try Subject.waived.record(of: values, "a waiver")
      PossibleDuplicate.order(&values)
    })
}
