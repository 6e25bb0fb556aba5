import ArgumentParser
import MetroCore

/// The root command, which only contains the other commands.
struct Metro: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "metro",
      abstract: "Manage the catalog of a city network's training programs.",
      discussion: RootHelp.text, version: version,
      subcommands: CommandTable.entries.map { $0.type() },
      helpNames: [.short, .long])
  }

  static let version = "0.1.0"

  /// The version, and the attribution of the data in the program.
  static let versionAndSources = """
    metro \(version)
    \(Gazetteer.attribution)

    """
}
