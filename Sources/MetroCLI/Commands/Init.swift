import ArgumentParser
import MetroCore

struct Init: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "init", "Create an empty catalog.",
    examples: ["metro init", "metro init --catalog ./training.sqlite"],
    discussion: """
      Also creates missing folders. Never replaces an existing file. In a folder whose files belong \
      to a group (chmod g+ws), the members of the group can change the catalog; --group creates such \
      a folder.
      """)

  @Option(
    help: ArgumentHelp("Group whose members can change the catalog.", valueName: "name"))
  var group: String?

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let path = try context.catalogPath()
    try Catalog.make(
      at: path, group: group, wait: common.patience, isInterrupted: context.console.isInterrupted)
    context.say("Created the catalog \(path).")
  }
}
