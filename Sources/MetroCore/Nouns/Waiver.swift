import GRDB

extension Noun {
  static let waiverTraits: Traits = [.judged]

  static let waiver = Noun(
    .waiver,
    idFields: Subject.waived.columns + ["rule", "field", "other"],
    naturalKey: Subject.waived.columns + ["rule", "field", "other"],
    fields: Subject.waived.fields(around: [
      Field("rule", .line, isRequired: true, help: "the audit rule"),
      Field("field", .line, help: "the field that the finding is about"),
      Field("other", .line, help: "the other subject of the finding, such as city/seoul"),
      Field("inputs", .prose, isRequired: true, help: "the values for which the finding is waived"),
      Field("because", .prose, isRequired: true, help: "the reason for the waiver"),
      Field("until", .date, help: "the last day on which the waiver is valid"),
      Field("waived_by", .line, help: "the person who waived the finding"),
      Field("waived_on", .date, help: "the date of the waiver"),
    ]),
    owner: Subject.waived,
    filters: Subject.waived.filters { "about \($0)" } + [
      .equal("rule", .line, help: "of this rule")
    ],
    derivedColumns: [Subject.waived.column],
    defaultColumns: [
      "id", "rule", "record", "field", "because", "until", "waived_by", "waived_on",
    ],
    publication: .unpublished,
    rule: { values throws(ValueError) in
      _ = try Subject.waived.record(of: values, "a waiver")
      PossibleDuplicate.order(&values)
    })
}
