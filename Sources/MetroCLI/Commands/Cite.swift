import ArgumentParser
import MetroCore
import MetroText

struct Cite: SingleCommand {
  static let group = CommandGroup.evidence

  static let configuration = CommandConfiguration.metro(
    "cite", operands: "<type/id> <field> <stated>",
    "Record what a source says about a field of a record.",
    examples: [
      #"metro cite program/seoul-2015 host Seoul --source metropolis-2015"#,
      #"metro cite city/seoul name "seoul" --value Seoul --source metropolis-2015"#,
    ],
    discussion: """
      What the source says is kept as it says it, beside the value that it stands for; the record \
      itself changes only with --use. Counts that a source claims are cited by the name of the \
      count: cities, countries, delegates, presentations. A program's lists can be cited too: \
      participants, sites; --scope closed says that the source names all, --scope open that it \
      names some. metro why shows what speaks for a value.
      """)

  @Argument(help: ArgumentHelp("The record.", valueName: "type/id"))
  var record: RecordArgument

  @Argument(help: ArgumentHelp("The field.", valueName: "field"))
  var field: String

  @Argument(help: ArgumentHelp("What the source says, in its own words.", valueName: "stated"))
  var stated: String

  @OptionGroup(title: "The statement") var fields: FieldOptions<CitedDetails>

  @Flag(help: "Use the value as the record's own, too.")
  var use = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try record.requireCitable()
    let noun = record.noun
    let citable = try noun.citable(field)
    let performed = try context.perform(
      CiteValue(
        noun, record.text, citable, stated: stated, details: fields.values(), use: use),
      change)
    if !change.dryRun { try context.tellAdded(performed.changes) }
    if !performed.outcome.givesValue {
      context.say(
        "'\(stated)' is kept, and gives no value for \(citable.name); --value tells which it stands for."
      )
    }
  }
}

/// The fields of a statement that `cite` has options for.
enum CitedDetails: FieldDeclaring {
  static var fields: [Field] {
    Noun.named(.statement).fields.filter { field in
      ["source", "value", "quote", "locator", "scope", "method", "language"].contains(field.name)
    }
  }
}
