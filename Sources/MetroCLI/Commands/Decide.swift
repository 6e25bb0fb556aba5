import ArgumentParser
import MetroCore
import MetroText

struct Decide: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "decide", operands: "<type/id> <field> [value]",
    "Decide which value of a field to use and record why.",
    examples: [
      #"metro decide program/seoul-2015 dates 2015-04-08/2015-04-14 --because report"#,
      #"metro decide program/seoul-2015 cities_claimed --because "nobody knows""#,
    ],
    discussion: """
      Stores the value in the record, or clears the field if no value is given. The decision also \
      stores what the sources currently state. If a new or changed source states something else, \
      the decision becomes stale, and the audit reports the contradiction again. Imports never \
      change a value that was decided.
      """)

  @Argument(help: ArgumentHelp("Record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("Field.", valueName: "field"))
  var field: String

  @Argument(help: ArgumentHelp("Value; separate several values with ;.", valueName: "value"))
  var value: String?

  @Option(help: ArgumentHelp("Reason.", valueName: "text"))
  var because: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try record.requireCitable()
    guard let field = try record.noun.decidable(field) else {
      throw Failure.usage(
        "\(field): cannot decide a list of records; add or remove the records",
        hint: "use metro waive to waive its audit findings")
    }
    let texts = value.map { field.isList ? ListText.values(of: $0) : [$0] } ?? []
    let value = try field.value(from: texts)
    let details = try Noun.named(.decision).checkedValues([
      "because": because, "decided_by": context.actor, "decided_on": context.console.today.text,
    ])
    try context.changeAndReport(change) { writer in
      let id = try writer.id(record.noun, record.text)
      try writer.decide(record.noun, id: id, field: field.name, value: value, details)
    }
  }
}
