import GRDB

extension Noun {
  static let withholdingTraits: Traits = [.judged]

  static let withholding = Noun(
    .withholding,
    idFields: Withholding.owner.columns, naturalKey: Withholding.owner.columns,
    fields: Withholding.owner.fields(around: [
      Field("because", .prose, isRequired: true, help: "the reason for not publishing it"),
      Field("withheld_by", .line, help: "the person who withheld it"),
      Field("withheld_on", .date, help: "the date on which it was withheld"),
    ]),
    owner: Withholding.owner,
    filters: Withholding.owner.filters { "of \($0)" },
    derivedColumns: [Withholding.owner.column],
    defaultColumns: ["id", "record", "because", "withheld_by", "withheld_on"],
    defaultOrder: ["record"],
    publication: .unpublished,
    rule: { values throws(ValueError) in
      _ = try Withholding.owner.record(of: values, "a withholding")
    })
}

/// A record that is not published, with the reason.
enum Withholding {
  /// The record that is withheld; only published record types can be.
  static let owner = Owner(verb: "withholds", leading: 13) { $0.has(.published) }
}
