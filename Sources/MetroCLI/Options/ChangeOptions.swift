import ArgumentParser

/// The options of every command that changes the catalog and supports a dry run.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change without changing anything.")
  var dryRun = false

  @OptionGroup var revision: RevisionOptions
}

/// The options that describe the revision a command creates.
struct RevisionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Note to store with this revision.", valueName: "text"))
  var note: String?
}
