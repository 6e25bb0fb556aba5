import ArgumentParser

/// The options of every command.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The catalog file; METRO_CATALOG or the user's data folder if not given.",
      valueName: "path"),
    completion: .file(extensions: ["sqlite"]))
  var catalog: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How long to wait for another program's lock; 5 if not given.", valueName: "seconds"))
  var wait: Double?

  var patience: Double { wait ?? 5 }

  @Flag(help: "Take ids alone for records, and no names.")
  var exact = false

  @Option(help: ArgumentHelp("How errors are told.", valueName: ErrorFormat.placeholder))
  var errors: ErrorFormat = .text

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    guard patience >= 0, patience <= 86_400 else {
      throw ValidationError("--wait takes 0 to 86400 seconds")
    }
  }
}

/// How errors are told on standard error.
enum ErrorFormat: String, WordArgument {
  case text, json
}
