import ArgumentParser
import MetroCore
import MetroText

/// `rename-NOUN`: gives a record another id.
struct Rename<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.rename.command(N.name), operands: "<old> <new>", "Give \(N.noun.summary) another id.",
      examples: N.examples(.rename), discussion: "All that refers to it follows.")
  }

  @Argument(
    help: N.noun.hasNames ? "The id that it has, or a name." : "The id that it has.",
    completion: .ids(of: N.noun))
  var old: String

  @Argument(help: "The id that it gets.")
  var new: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let new = try RecordID(new, of: N.noun)
    try context.changeAndTell(change) { writer in
      try writer.rename(N.noun, from: writer.id(N.noun, old), to: new)
    }
  }
}
