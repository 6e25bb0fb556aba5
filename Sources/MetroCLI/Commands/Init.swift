import ArgumentParser
import MetroCore

struct Init: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "init", "Make an empty catalog.",
    examples: ["metro init", "metro init --catalog ./training.sqlite"],
    discussion: "Folders that are missing are made as well. A file that is there is left alone.")

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let path = try context.catalogPath()
    try Catalog.make(
      at: path, wait: common.patience, isInterrupted: context.console.isInterrupted)
    context.say("Made the catalog \(path).")
  }
}
