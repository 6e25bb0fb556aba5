import ArgumentParser

/// The options of every command that changes the catalog.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Show what would change, and change nothing.")
  var dryRun = false
}
