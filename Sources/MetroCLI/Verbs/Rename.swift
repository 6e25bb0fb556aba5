import ArgumentParser
import MetroCore
import MetroText

/// The `rename-NOUN` commands, which change the ID of a record.
struct Rename<N: NounCommands>: MetroCommand {
  static var configuration: CommandConfiguration {
    .metro(
      Verb.rename.command(N.name), operands: "<old> <new>",
      "Change the ID of \(N.noun.withArticle).", examples: N.examples(.rename),
      discussion: "Also updates all references to the record.")
  }

  @Argument(
    help: N.noun.hasNames ? "The current ID, or a name." : "The current ID.",
    completion: .ids(of: N.noun))
  var old: String

  @Argument(help: "The new ID.")
  var new: String

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let new = try RecordID(new, of: N.noun)
    try context.changeAndReport(change) { writer in
      try writer.rename(N.noun, from: writer.id(N.noun, old), to: new)
    }
  }
}
