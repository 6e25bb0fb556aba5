import ArgumentParser
import MetroText

extension Configuration.NamedCommand {
  private var command: (any MetroCommand.Type)? {
    CommandLineWords(words).command.flatMap(CommandTable.command)
  }

  /// - Throws: `Failure` with the place in the file if the first word is no command.
  func requireCommand() throws {
    guard command == nil else { return }
    let first = CommandLineWords(words).command
    let likely = first.map { nearest($0, in: CommandTable.entries.map(\.name)) } ?? []
    throw source.fault(
      "'\(name)': " + (first.map { "'\($0)' is not a command of metro" } ?? "has no command"),
      hint: likely.isEmpty
        ? "metro --help lists the commands" : "did you mean \(likely.joined(separator: ", "))?")
  }

  /// - Throws: `Failure` with the place in the file if the command does not only read the catalog.
  func requireReading() throws {
    try requireCommand()
    guard let command, !Self.reads(command) else { return }
    throw source.fault(
      "'\(name)': '\(command.configuration.commandName ?? "")' does not only read the catalog",
      hint: "move it to [aliases], which are names for any command")
  }

  /// Returns whether a command reads the catalog, in its current state or a past one.
  private static func reads(_ command: any MetroCommand.Type) -> Bool {
    Mirror(reflecting: command.init()).children.contains { $0.value is OptionGroup<ReadingOptions> }
  }
}
