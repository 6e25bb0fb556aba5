import ArgumentParser

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Catalog file; default: METRO_CATALOG, else the user data folder.",
      valueName: "path"),
    completion: .file(extensions: ["sqlite"]))
  var catalog: String?

  @Option(
    help: ArgumentHelp(
      "Configuration file; default: metro/config.toml in the user configuration folder.",
      valueName: "path"),
    completion: .file(extensions: ["toml"]))
  var config: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How long to wait for another program's lock; default: 5.", valueName: "seconds"))
  var wait: Double?

  var patience: Double { wait ?? 5 }

  @Flag(help: "On a shared drive, take over the lease of a process that no longer responds.")
  var breakLease = false

  @Flag(help: "Accept only IDs, not names.")
  var exact = false

  @Option(help: ArgumentHelp("Error output format.", valueName: ErrorFormat.placeholder))
  var errors: ErrorFormat = .text

  @Flag(name: [.short, .long], help: "Print only errors.")
  var quiet = false

  func validate() throws {
    guard patience >= 0, patience <= 86_400 else {
      throw ValidationError("--wait expects 0 to 86400 seconds")
    }
  }
}

/// The format of errors on standard error.
enum ErrorFormat: String, WordArgument {
  case text, json
}
