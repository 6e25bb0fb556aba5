import ArgumentParser

/// A command of metro: parsed by ArgumentParser, run in a context.
protocol MetroCommand: ParsableCommand {
  var common: CommonOptions { get }

  /// Opens, asks, renders.
  func run(in context: Context) throws
}

extension CommandConfiguration {
  /// The configuration of a command whose help starts with what it does and real examples.
  ///
  /// The abstract is an imperative sentence. The examples are command lines that work on the catalog
  /// of the first program. The discussion follows them and says what else has to be said. The
  /// operands are those of the usage line, which names no single options: there are too many.
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
