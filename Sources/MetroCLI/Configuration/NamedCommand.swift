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

  /// Checks the words of a saved query, as far as they are a whole command line.
  ///
  /// - Throws: `Failure` with the place in the file if the command does not only read the catalog.
  func requireReading() throws {
    try requireCommand()
    guard let command, command is any ReadingCommand.Type else { throw refusal }
    if let line = try? command.parseAsRoot(arguments) as? any MetroCommand {
      try requireReading(line)
    }
  }

  /// - Throws: `Failure` with the place in the file if a command line does not only read the catalog.
  func requireReading(_ line: any MetroCommand) throws {
    guard let line = line as? any ReadingCommand, line.onlyReads else { throw refusal }
  }

  /// The failure of a saved query that would change the catalog.
  var refusal: Failure {
    source.fault(
      "'\(name)': '\(command?.configuration.commandName ?? "")' does not only read the catalog",
      hint: "move it to [aliases], which are names for any command")
  }

  /// Returns the failure for words that cannot be parsed, with the place in the file if the fault is in
  /// its words, and not in those that were typed.
  func failure(_ error: any Error, of type: any MetroCommand.Type) -> Failure {
    let message = Metro.message(for: error)
    let failure = Failure.parsing(message, command: type.configuration.commandName)
    // What is missing may be typed behind the name.
    guard !message.hasPrefix("Missing expected argument"), faultOfItself(type) == message else {
      return failure
    }
    return fault(failure)
  }

  /// Returns a failure with the place in the file.
  func fault(_ failure: Failure) -> Failure {
    source.fault("'\(name)': \(failure.message)", hint: failure.hint)
  }

  private func faultOfItself(_ type: any MetroCommand.Type) -> String? {
    do {
      _ = try type.parseAsRoot(arguments)
      return nil
    } catch {
      return Metro.message(for: error)
    }
  }

  /// The words without the command's name.
  private var arguments: [String] { CommandLineWords(words).arguments }
}
