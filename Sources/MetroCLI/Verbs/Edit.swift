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
    guard !given.isEmpty else { return try editByHand(in: context) }
    try store(EditRecord(N.noun, id, given, citation: evidence.citation), in: context)
  }

  private func store(_ edit: EditRecord, in context: Context) throws {
    let edited = try context.performAndReport(edit, change)
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
    return edit
  }

  private func editByHand(in context: Context) throws {
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
      let values = try format.edit(from: edited, since: original)
      try store(
        EditRecord(N.noun, id, values, citation: evidence.citation, since: record), in: context)
    } catch  where context.common.errors == .text {
      // Print the edited text, so the user does not lose it.
      console.writeError(
        edited.split(separator: "\n").map { visibleText(String($0)) + "\n" }.joined())
      if case RecordError.changedMeanwhile(_, _, let conflicts) = error {
        console.writeError(conflicts.map { visibleText($0.sentence) + "\n" }.joined())
      }
      throw error
    }
  }
}

extension FieldConflict {
  /// The three values in one line.
  fileprivate var sentence: String {
    func text(_ value: String?) -> String {
      value.map { "'\(InvalidValue.shortened($0))'" } ?? "empty"
    }
    return "\(field): was \(text(before)), is now \(text(stored)), and you wrote \(text(given))"
  }
}
