import ArgumentParser
import MetroCore
import MetroText

/// The `edit-NOUN` commands, which change only the given fields.
struct Edit<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.edit.command(N.name), operands: "<id> ...", "Edit \(N.noun.withArticle).",
      examples: N.examples(.edit),
      discussion: """
        Changes only the given fields. New values of a list field replace all of its old values. \
        Several records get the same values, in one revision. \
        Without options on a terminal, opens one record as text in VISUAL or EDITOR.
        """)
  }

  @Argument(help: N.operandHelp, completion: .ids(of: N.noun))
  var ids: [String] = []

  @OptionGroup(title: "Several records") var selected: SelectionOptions
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
    if given.isEmpty, ids.count == 1, selected.filters.isEmpty, context.hasScreen {
      return try EditorForm(
        noun: N.noun, record: ids[0], citation: evidence.citation, isDryRun: change.dryRun,
        origin: { context.origin(change.revision) }
      ).run(in: context)
    }
    guard !given.isEmpty else {
      throw Failure.usage(
        "no changes given",
        hint: "metro \(Verb.edit.command(N.name)) --help shows the options")
    }
    guard let (records, count) = try context.selection(N.noun, ids, selected) else { return }
    let outcomes = try context.performOnMany(
      EditRecords(
        records, given, citation: evidence.citation(leaving: fields.leftOpen(by: reading))),
      count: count,
      selected.confirmation, change)
    for edited in outcomes { context.warnOfOverridden(edited, N.noun) }
  }

  private func edit(in context: Context) throws -> [String: FieldValue] {
    var edit = try fields.values(by: reading, in: context)
    for name in clearedFields {
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
    if let status = try reading.status(of: N.noun, in: &edit) { context.say(status) }
    return edit
  }

  /// The names given with `--clear`, with the fields of a joined field in its place.
  private var clearedFields: [String] {
    var names: [String] = []
    for name in clear {
      names += N.joined.first { $0.name == name }?.fields.map(\.name) ?? [name]
    }
    return names
  }
}
