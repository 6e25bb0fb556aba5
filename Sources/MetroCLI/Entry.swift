import ArgumentParser
import MetroCore
import MetroFormats
import MetroText

/// Runs metro: parses, dispatches, reports a failure, and returns the exit status.
///
/// The arguments are the words after the program's name; nil stands for a word that is not UTF-8.
package func metro(_ arguments: [String?], console: Console) -> Int32 {
  let words = arguments.compactMap(\.self)
  do {
    guard words.count == arguments.count else {
      throw Failure.usage("an argument is not UTF-8", hint: "set the terminal to UTF-8")
    }
    try run(words, console: console)
    return ExitStatus.done.rawValue
  } catch {
    return report(error, CommandLineWords(words), console: console)
  }
}

/// Runs a command line; throws what ends it.
///
/// The command line of a saved query only reads the catalog.
func run(
  _ words: [String], console: Console, query: Configuration.NamedCommand? = nil,
  alias: Configuration.NamedCommand? = nil
) throws {
  let line = CommandLineWords(words)
  guard !words.isEmpty else { return try showStatusOrHelp(console) }
  guard words[0] != "---complete" else {
    return try console.write(Completer(Array(words.dropFirst()), console: console).answer().text)
  }
  guard !line.asksForRootHelp else { return try showRootHelp(console) }
  guard !line.asksForStatus else { return try showStatus(words, console) }
  guard !line.asksForSources else { return try console.write(Metro.versionAndSources) }
  guard let name = line.command, !line.needsWholeTree else {
    return try runInWholeTree(words, line, console: console)
  }
  guard let type = CommandTable.command(named: name) else {
    let configuration = try Configuration(at: line.value(of: "--config"), console)
    guard let alias = try configuration.alias(named: name) else {
      throw Failure(unknownCommand: line, aliases: configuration.aliases.map(\.name))
    }
    return try run(line.replacingCommand(with: alias.words), console: console, alias: alias)
  }
  try printingHelp(type, console) {
    let arguments = type == RunQuery.self ? line.argumentsOfQuery : line.arguments
    var parsed: any ParsableCommand
    do {
      parsed = try type.parseAsRoot(arguments)
    } catch let error where type.exitCode(for: error) != .success {
      guard let named = query ?? alias else { throw error }
      throw named.failure(error, of: type)
    }
    // ArgumentParser's built-in help command.
    guard let command = parsed as? any MetroCommand else { return try parsed.run() }
    try query?.requireReading(command)
    var context = try Context.configured(console, command.common, words: words)
    context.query = query
    try context.run(command)
  }
}

/// Runs metro without arguments: prints the status, or the help if there is no catalog yet.
private func showStatusOrHelp(_ console: Console) throws {
  do {
    try showStatus([], console)
  } catch StorageError.noCatalog {
    try showRootHelp(console)
  } catch let failure as Failure where failure.status == .usage {
    try showRootHelp(console)
  }
}

/// Prints the help of the program, broken at the width of the terminal.
private func showRootHelp(_ console: Console) throws {
  let width = console.isOutputTerminal ? console.terminal.columns : 80
  try console.write(RootHelp.text(width: max(20, width)))
}

/// Runs the status command with options that were given without a command.
private func showStatus(_ options: [String], _ console: Console) throws {
  try run(["status"] + options, console: console)
  if console.isOutputTerminal { console.writeError("metro --help lists the commands.\n") }
}

/// Prints the output that ArgumentParser throws as an error: help, the version, completions.
private func printingHelp(
  _ type: any ParsableCommand.Type, _ console: Console, _ work: () throws -> Void
) throws {
  do {
    try work()
  } catch  where type.exitCode(for: error) == .success {
    let text = type.fullMessage(for: error, columns: min(console.terminal.columns, 100))
    try console.write(text.hasSuffix("\n") ? text : text + "\n")
  }
}

/// Runs a request that needs the tree of all commands, which takes longer to start.
private func runInWholeTree(_ words: [String], _ line: CommandLineWords, console: Console) throws {
  // The output is the same as with the command's --help option.
  if line.commandToExplain != nil { return try run(line.arguments + ["--help"], console: console) }
  try printingHelp(Metro.self, console) {
    var command = try Metro.parseAsRoot(words)
    try command.run()
  }
}

/// Reports an error and returns the exit status.
func report(_ error: any Error, _ line: CommandLineWords, console: Console) -> Int32 {
  if error is NegativeAnswer { return ExitStatus.negative.rawValue }
  let failure =
    Metro.exitCode(for: error) == .validationFailure
    ? Failure.parsing(Metro.message(for: error), command: line.command) : Failure(thrown: error)
  if line.wantsJSONErrors {
    console.writeError(failure.json)
  } else {
    console.writeMessage(failure.text)
  }
  return failure.status == .interrupted ? console.interruptedStatus() : failure.status.rawValue
}

extension Failure {
  /// Maps any error that a command throws.
  init(thrown error: any Error) {
    switch error {
    case let error as Failure: self = error
    case let error as any CatalogError: self.init(error)
    case let error as FormatError: self.init(error)
    case let error as MissingLibrary: self.init(error)
    case is CancellationError: self.init(StorageError.interrupted)
    default: self.init(unexpected: error)
    }
  }

  /// The message and the hint, in at most three lines.
  var text: String {
    // Names and IDs come from files and catalogs, which can be untrusted.
    "metro: \(visibleText(message))\n"
      + (hint.map { "hint: \(visibleText(ShortMessage.text($0)))\n" } ?? "")
  }
}
