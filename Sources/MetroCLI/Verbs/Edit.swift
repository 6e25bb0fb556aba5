import ArgumentParser
import MetroCore
import MetroText

/// The `edit-NOUN` commands, which change only the given fields.
struct Edit<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.edit.command(N.name), operands: "<id>", "Edit \(N.noun.withArticle).",
      examples: N.examples(.edit),
      discussion: """
        Changes only the given fields. New values of a list field replace all of its old values. \
        Without options on a terminal, opens the record as text in VISUAL or EDITOR.
        """)
  }

  @Argument(help: N.operandHelp, completion: .ids(of: N.noun))
  var id: String

  @OptionGroup(title: "Fields") var fields: FieldOptions<N>
  @OptionGroup var reading: ValueReadingOptions

  @Option(
    help: ArgumentHelp("Clear a field; repeatable.", valueName: "field"),
    completion: .list(N.noun.fields.map(\.name)))
  var clear: [String] = []

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions<N>
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let given = try edit(in: context)
    let edited = try context.performAndReport(
      EditRecord(N.noun, id, given, citation: evidence.citation), change)
    for name in edited.overridden {
      let why = Remedy.explain(record: RecordAddress(N.name, edited.id), field: name).command
      context.say(
        "\(name) differs from the decision: \(why) shows it, and metro decide replaces it.")
    }
  }

  private func edit(in context: Context) throws -> [String: FieldValue] {
    var edit = try fields.values(by: reading, in: context)
    for name in clear {
      guard let field = N.noun.fields.first(where: { $0.name == name || $0.option == name }) else {
        throw Failure.usage(
          "--clear '\(name)': \(N.noun) has no such field",
          hint: "fields are \(N.noun.fields.map(\.name).joined(separator: ", "))")
      }
      guard edit[field.name] == nil else {
        throw Failure.usage("--clear \(name): cannot be combined with --\(field.option)")
      }
      edit[field.name] = FieldValue.none
    }
    return edit.isEmpty ? try editByHand(in: context) : edit
  }

  private func editByHand(in context: Context) throws -> [String: FieldValue] {
    let console = context.console
    guard console.isInputTerminal, console.isOutputTerminal else {
      throw Failure.usage(
        "no changes given",
        hint: "metro \(Verb.edit.command(N.name)) --help shows the options")
    }
    let catalog = try context.open(for: .reading)
    let id = try catalog.id(N.noun, id)
    let record = try catalog.record(N.noun, id: id)
    let editor = console.variable("VISUAL") ?? console.variable("EDITOR") ?? "vi"
    let format = RecordText(noun: N.noun, id: id)
    let original = format.text(of: record)
    let edited = try console.edit(original, editor)
    do {
      return try format.edit(from: edited, since: original)
    } catch  where context.common.errors == .text {
      // Print the edited text, so the user does not lose it.
      console.writeError(
        edited.split(separator: "\n").map { visibleText(String($0)) + "\n" }.joined())
      throw error
    }
  }
}
