import ArgumentParser
import MetroCore
import MetroText

struct Cite: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "cite", operands: "<type/id> <field> <stated>",
    "Record what a source says about a field of a record.",
    examples: [
      #"metro cite city/quito country Ecuador --source metropolis-2015"#,
      #"metro cite city/seoul name "seoul" --value Seoul --source metropolis-2015"#,
    ],
    discussion: """
      metro stores the source's own wording together with the value that it means. The record \
      itself changes only with --use. To cite a count that a source claims, use its name as the \
      field: cities, countries, delegates, presentations. A program's lists can also be cited: \
      participants, sites. Use --scope closed if the source names all entries and --scope open if \
      it names some. metro why shows the evidence for a value.
      """)

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("Field.", valueName: "field"))
  var field: String

  @Argument(help: ArgumentHelp("Wording of the source.", valueName: "stated"))
  var stated: String

  @OptionGroup(title: "Fields") var fields: FieldOptions<CitedDetails>

  @Flag(help: "Also store the value in the record.")
  var use = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try record.requireCitable()
    let noun = record.noun
    let citable = try noun.citable(field)
    let performed = try context.perform(
      CiteValue(
        noun, record.text, citable, stated: stated, details: fields.values(in: context), use: use),
      change)
    if !change.dryRun { context.reportAdded(performed.changes) }
    if !performed.outcome.givesValue {
      let fault = performed.outcome.fault
      let reason = fault.map { ": \($0.reason)" } ?? ""
      let way = fault?.readings.count == 1 ? "it with --value \(fault?.readings[0] ?? "")" : nil
      context.say(
        "'\(stated)' is stored, but is not a value for \(citable.name)\(reason); set "
          + (way ?? "one with --value"))
    }
    if let list = performed.outcome.list { context.say(Self.reading(of: list, citable.name)) }
  }

  /// Returns how the audit will read a list without a scope, or the question for its scope.
  private static func reading(of list: CiteValue.ReadList, _ field: String) -> String {
    switch list.scope {
    case .closed: "the words say that the list of \(field) is complete, as --scope closed does"
    case .open: "the words say that the list of \(field) names some, as --scope open does"
    case nil:
      "the words do not say whether the list of \(field) is complete; add --scope closed or "
        + "--scope open"
    }
  }
}

/// The fields of a statement that are options of `cite`.
enum CitedDetails: FieldDeclaring {
  static var fields: [Field] {
    Noun.named(.statement).fields.filter { field in
      [
        "source", "value", "quote", "locator", "scope", "method", "language", "period", "series",
      ].contains(field.name)
    }
  }
}
