import ArgumentParser
import MetroCore
import MetroText

struct AddName: SingleCommand {
  static let group = CommandGroup.records

  static let configuration = CommandConfiguration.metro(
    "add-name", operands: "<type/id> <name>",
    "Add a name to a program, city, site, organization or theme.",
    examples: [
      "metro add-name city/seoul 서울 --language ko",
      "metro add-name city/beijing Peking --language en --kind former",
    ],
    discussion: """
      The record's main name stays in its own field. Every command that accepts its ID also \
      accepts its other names, and metro search finds them. Use --kind as-typed for a spelling \
      that a person typed. Lists and pages show names in the language of --language.
      """)

  @Argument(help: ArgumentHelp("The record.", valueName: "type/id"))
  var record: RecordArgument?

  @Argument(help: ArgumentHelp("The name.", valueName: "name"))
  var name: String?

  @OptionGroup(title: "Fields") var fields: FieldOptions<NameDetails>
  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions<NameCommands>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let noun = Noun.named(.name)
    if record == nil, fields.isEmpty, context.hasScreen, context.canAsk {
      return try AddForm(noun, context).run { try add($0, in: context) }
    }
    guard let record else { throw Failure.missing("<type/id>", of: Self.self) }
    guard let name else { throw Failure.missing("<name>", of: Self.self) }
    guard record.noun.hasNames else {
      throw Failure.usage(
        "\(record.noun): records of this type cannot have other names",
        hint: "use a program, city, site, organization or theme")
    }
    let values = try fields.values(in: context).merging(
      noun.checkedValues([record.noun.description: record.text, "text": name])
    ) { $1 }
    try add(values, in: context)
  }

  private func add(_ values: [String: FieldValue], in context: Context) throws {
    let performed = try context.perform(
      AddRelations(Noun.named(.name), [values], citation: evidence.citation), change)
    if !change.dryRun { context.reportAdded(performed.changes) }
  }
}

/// The fields of a name other than the record and the text.
enum NameDetails: FieldDeclaring {
  static var fields: [Field] {
    NameCommands.fields.filter { field in
      ["language", "script", "kind", "since", "until"].contains(field.name)
    }
  }
}
