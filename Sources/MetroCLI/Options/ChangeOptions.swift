import ArgumentParser

/// The options of every command that changes the catalog and can show first what would change.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false

  @OptionGroup var revision: RevisionOptions
}

/// What a command says of the revision that it makes.
struct RevisionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Why, for the history; who is METRO_ACTOR or user@host.", valueName: "text"))
  var note: String?
}
