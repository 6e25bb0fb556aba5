import ArgumentParser
import MetroCore

/// `remove-NOUN`: removes a record.
struct Remove<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.remove.command(N.name), operands: "<id>", "Remove \(N.noun.summary).",
      examples: N.examples(.remove),
      discussion: "Refuses when other records refer to it, unless --cascade is given.")
  }

  @Argument(help: N.operandHelp, completion: .ids(of: N.noun))
  var id: String

  @Flag(help: "Let go what cannot be without it, and take it out of what can.")
  var cascade = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    _ = try context.performAndTell(RemoveRecord(N.noun, id, cascade: cascade), change)
  }
}
