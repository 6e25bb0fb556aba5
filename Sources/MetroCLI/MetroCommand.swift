import ArgumentParser

/// A command of metro: parsed by ArgumentParser, run in a context.
protocol MetroCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Runs the command.
  func run(in context: Context) throws
}

/// A command that reads the catalog, so that a saved query can run it.
///
/// A command that does not say so is not a query: what a new command forgets is refused.
protocol ReadingCommand: MetroCommand {
  /// Whether this command line leaves the catalog as it is.
  var onlyReads: Bool { get }
}

extension ReadingCommand {
  var onlyReads: Bool { true }
}

extension CommandConfiguration {
  /// Returns the configuration of a command whose help starts with an abstract and real examples.
  ///
  /// The abstract is an imperative sentence. The examples are command lines that work on the
  /// catalog of the first program. The discussion follows them and contains all other information.
  /// The operands appear in the usage line, which lists no individual options, since there are too
  /// many.
  static func metro(
    _ name: String, operands: String = "", _ abstract: String, examples: [String],
    discussion: String = ""
  ) -> CommandConfiguration {
    let lines = examples.map { "  \($0)" }.joined(separator: "\n")
    let text = "Examples:\n\(lines)" + (discussion.isEmpty ? "" : "\n\n\(discussion)")
    return CommandConfiguration(
      commandName: name, abstract: abstract,
      usage: "metro \(name) " + (operands.isEmpty ? "" : "\(operands) ") + "[options]",
      discussion: text, helpNames: [.short, .long])
  }
}
