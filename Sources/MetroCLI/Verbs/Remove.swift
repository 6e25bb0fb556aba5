import ArgumentParser
import MetroCore

/// The `remove-NOUN` commands, which remove a record.
struct Remove<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.remove.command(N.name), operands: "<id> ...", "Remove \(N.noun.withArticle).",
      examples: N.examples(.remove),
      discussion: """
        Fails if other records refer to it, unless --cascade is given. Several records are removed \
        in one revision.
        """)
  }

  @Argument(help: N.operandHelp, completion: .ids(of: N.noun))
  var ids: [String] = []

  @OptionGroup(title: "Several records") var selected: SelectionOptions

  @Flag(help: "Also remove dependent records and clear references to it.")
  var cascade = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    guard let (records, count) = try context.selection(N.noun, ids, selected) else { return }
    try context.performOnMany(
      RemoveRecords(records, cascade: cascade), count: count, selected.confirmation, change)
  }
}
