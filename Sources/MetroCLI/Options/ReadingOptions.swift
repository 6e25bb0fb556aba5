import ArgumentParser
import MetroCore

/// The options of every command that reads the catalog.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the catalog as of a revision, the end of a day, or a time (UTC).",
      valueName: PastArgument.placeholder))
  var at: PastArgument?
}
