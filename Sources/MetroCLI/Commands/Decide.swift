import ArgumentParser
import MetroCore
import MetroText

struct Decide: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "decide", operands: "<type/id> <field> [value]",
    "Decide which value of a field to use, and say why.",
    examples: [
      #"metro decide program/seoul-2015 dates 2015-04-08/2015-04-14 --because report"#,
      #"metro decide program/seoul-2015 cities_claimed --because "nobody knows""#,
    ],
    discussion: """
      The record gets the value; without one the field is emptied. What the sources state now is \
      kept with the decision. When a source comes or changes that says something else, the \
      decision is stale, and the audit finds the contradiction again. An import never changes a \
      value that was decided.
      """)

  @Argument(help: ArgumentHelp("The record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("The field.", valueName: "field"))
  var field: String

  @Argument(help: ArgumentHelp("The value; several are joined with ;.", valueName: "value"))
  var value: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var because: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try record.requireCitable()
    guard let field = try record.noun.decidable(field) else {
      throw Failure.usage(
        "\(field): this is a list of records, which are added and removed themselves",
        hint: "metro waive waives what the audit says of it")
    }
    let texts = value.map { field.isList ? ListText.values(of: $0) : [$0] } ?? []
    let value = try field.value(from: texts)
    let details = try Noun.named(.decision).checkedValues([
      "because": because, "decided_by": context.actor, "decided_on": context.console.today.text,
    ])
    try context.changeAndTell(change) { writer in
      let id = try writer.id(record.noun, record.text)
      try writer.decide(record.noun, id: id, field: field.name, value: value, details)
    }
  }
}
