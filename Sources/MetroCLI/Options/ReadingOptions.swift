import ArgumentParser
import MetroCore

/// The options of every command that reads the catalog.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Answer from the catalog as it was: after a revision, on a day, at a time (UTC).",
      valueName: PastArgument.placeholder))
  var at: PastArgument?
}
