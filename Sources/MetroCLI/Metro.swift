import ArgumentParser
import MetroCore

/// The root command: it only holds the others.
struct Metro: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "metro",
      abstract: "Keep the catalog of a city network's training programs.",
      discussion: RootHelp.text, version: version,
      subcommands: CommandTable.entries.map { $0.type() },
      helpNames: [.short, .long])
  }

  static let version = "0.1.0"

  /// The version, and whose work is part of the program.
  static let versionAndSources = """
    metro \(version)
    \(Gazetteer.attribution)

    """
}
