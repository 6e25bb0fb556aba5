import Foundation
import MetroCore
import MetroText

/// The context of a command: environment, selected catalog and user messages.
struct Context {
  let console: Console
  let common: CommonOptions
  /// The words of the command line, without the program's name.
  var words: [String] = []
  /// The settings of the user's configuration file; the console has those of its environment.
  var configuration = Configuration()
  /// The saved query that runs the command; it opens the catalog only for reading.
  var query: Configuration.NamedCommand?
  /// Whether the command has already changed the catalog.
  let made = MadeChange()

  /// Returns the catalog's path: `--catalog`, `METRO_CATALOG`, or a file in the user data folder.
  func catalogPath() throws -> String {
    guard common.catalog != "" else { throw Failure.usage("--catalog: the path is empty") }
    if let path = common.catalog ?? console.variable("METRO_CATALOG") {
      try TildePath.refuse(path, named: common.catalog == nil ? "METRO_CATALOG" : "--catalog")
      return path
    }
    // The XDG Base Directory Specification requires relative paths to be ignored.
    if let data = console.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/metro/catalog.sqlite"
    }
    guard let home = console.variable("HOME") else {
      throw Failure.usage(
        "no catalog: --catalog, METRO_CATALOG and HOME are not set",
        hint: "use --catalog PATH")
    }
    return home + "/.local/share/metro/catalog.sqlite"
  }

  /// Returns the context of a command with the settings of the configuration file.
  ///
  /// - Throws: `Failure` for a file that cannot be read or has an unknown or invalid setting.
  static func configured(
    _ console: Console, _ common: CommonOptions, words: [String] = []
  ) throws -> Context {
    var console = console
    var configuration = try Configuration(at: common.config, console)
    try configuration.apply(to: &console)
    return Context(
      console: console, common: common, words: words, configuration: configuration)
  }

  /// Opens the catalog; with `isInterruptible` false, a signal does not stop its statements.
  ///
  /// - Throws: `Failure` if a saved query would change the catalog.
  func open(
    for access: Catalog.Access, migrates: Bool = true, isInterruptible: Bool = true
  ) throws -> Catalog {
    if access == .writing, let query { throw query.refusal }
    return try connect(for: access, migrates: migrates, isInterruptible: isInterruptible)
  }

  private func connect(
    for access: Catalog.Access, migrates: Bool, isInterruptible: Bool = true
  ) throws -> Catalog {
    let never: @Sendable () -> Bool = { false }
    let isInterrupted = isInterruptible ? console.isInterrupted : never
    let catalog = try Catalog.open(
      at: catalogPath(), for: access, migrates: migrates, wait: common.patience,
      breaksLease: common.breakLease,
      isInterrupted: isInterrupted)
    catalog.changed = { [made, console] in
      made.note()
      console.ignoreClosedPipes()
    }
    catalog.migrated = { schema, backup in
      say(
        "Migrated the catalog to schema \(schema); the previous file is \(backup). Everyone who uses "
          + "the catalog now needs this version of metro or a later one.")
    }
    catalog.reportTakeovers { holder in
      say("Took over the lease of \(holder.text). What that process was changing was not stored.")
    }
    if access == .writing { warnOfSync(catalog) }
    catalog.resolutionOptions.isExact = common.exact
    catalog.resolutionOptions.tell = { sentence in
      // Rows of a file can repeat a message many times, and a plan precedes some changes.
      if made.isFirstWarning(of: sentence) { say(sentence) }
    }
    return catalog
  }

  /// Warns once if a program that copies files to other computers watches the folder of the catalog.
  private func warnOfSync(_ catalog: Catalog) {
    guard let program = catalog.syncProgram, made.isFirstWarning(of: program) else { return }
    say(
      "Warning: \(program) copies \(catalog.path) to other computers. Changes that two computers make at "
        + "the same time result in two files; see \"Use a catalog from several computers\" in the guide."
    )
  }

  /// Opens the catalog for reading, in its current state or a past one.
  func open(_ reading: ReadingOptions) throws -> Catalog {
    let catalog = try open(for: .reading)
    return try reading.at.map { try catalog.past($0.point) } ?? catalog
  }

  /// Returns the current day, or the day of the state of the catalog that the options name: what was
  /// planned then is not over.
  func day(of reading: ReadingOptions, in catalog: Catalog) throws -> String {
    guard let point = reading.at?.point else { return console.today.text }
    return min(try catalog.day(of: point) ?? console.today.text, console.today.text)
  }

  /// Opens the catalog for an audit, which stores its findings.
  ///
  /// A read-only catalog is opened for reading; a catalog with an older schema is not migrated.
  func openForAudit() throws -> Catalog {
    do {
      return try connect(for: .writing, migrates: false)
    } catch StorageError.readOnly {
      return try open(for: .reading)
    }
  }

  /// The name of the user, for the history.
  var actor: String { console.variable("METRO_ACTOR") ?? console.user() }

  /// Returns the origin of this command's revision: actor, command line, note and time.
  func origin(_ options: RevisionOptions) -> RevisionOrigin {
    RevisionOrigin(
      actor: actor, command: RecordedCommandLine(words).text, note: options.note,
      time: console.time())
  }

  /// Prints a message to standard error, unless `--quiet` is given.
  func say(_ text: String) {
    guard !common.quiet else { return }
    let lines = text.split(separator: "\n")
      .map { visibleText(ShortMessage.text(String($0))) + "\n" }
    console.writeMessage(lines.joined())
  }

  /// Changes the catalog, or rolls back in a dry run, and returns the changes.
  func write(
    _ options: ChangeOptions, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    let catalog = try open(for: .writing)
    return try catalog.write(by: origin(options.revision), dryRun: options.dryRun) { writer in
      try work(writer)
      if console.isInterrupted() { throw StorageError.interrupted }
    }
  }

  /// Changes the catalog, or prints the changes in a dry run, and returns them.
  func change(
    _ options: ChangeOptions, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    let changes = try write(options, work)
    if options.dryRun { try showPlanned(changes) }
    return changes
  }

  private func showPlanned(_ changes: [Change]) throws {
    try console.write(ChangeText.text(of: changes))
    if changes.isEmpty { say("Nothing would change.") }
  }

  /// Runs an operation, or prints its changes in a dry run.
  func perform<Operation: CatalogOperation>(
    _ operation: Operation, _ options: ChangeOptions
  ) throws -> Performed<Operation.Outcome> {
    try perform(operation, dryRun: options.dryRun, by: origin(options.revision))
  }

  /// Runs an operation, or prints its changes in a dry run.
  func perform<Operation: CatalogOperation>(
    _ operation: Operation, dryRun: Bool, by origin: RevisionOrigin
  ) throws -> Performed<Operation.Outcome> {
    let performed = try open(for: .writing).perform(
      operation, by: origin, dryRun: dryRun, isCancelled: console.isInterrupted)
    if dryRun { try showPlanned(performed.changes) }
    return performed
  }

  /// Runs an operation, and reports each change in one sentence.
  func performAndReport<Operation: CatalogOperation>(
    _ operation: Operation, _ options: ChangeOptions
  ) throws -> Operation.Outcome {
    let performed = try perform(operation, options)
    if !options.dryRun { reportChanges(performed.changes) }
    return performed.outcome
  }

  /// Reads a dump into a scratch catalog and checks it, for comparison with the catalog.
  func scratchCatalog(of folder: String) throws -> Catalog {
    try TildePath.refuse(folder)
    let progress = Progress(self, total: 0)
    defer { progress.end() }
    return try Catalog.scratch(of: PackageFolder(folder), isInterrupted: console.isInterrupted) {
      progress.advance(to: 0, rows: $0)
    }
  }

  /// Whether the user sees the output and can type.
  var hasScreen: Bool { console.isInputTerminal && console.isOutputTerminal }

  /// Whether metro can ask the user a question.
  var canAsk: Bool { console.isInputTerminal && console.isErrorTerminal }

  /// Asks the user to choose one of several items, and repeats the question until the answer is
  /// valid.
  ///
  /// Returns the number of the item, from 1; 0 for an empty line, which chooses no item; nil if the
  /// input ends.
  func choice(_ question: String, of count: Int) throws -> Int? {
    while true {
      let answer = try answer(to: question)
      guard !answer.isEmpty else { return nil }
      let word = answer.filter { !$0.isWhitespace }
      if word.isEmpty { return 0 }
      if let number = Int(word), (1...count).contains(number) { return number }
    }
  }

  /// Prints a question and reads a line with its line feed; empty at the end of the input.
  private func answer(to question: String) throws -> String {
    try line { console.writeError(question) } ?? ""
  }

  /// Asks for a line of standard input, with its line feed; nil at the end of the input.
  ///
  /// Asks again for a line that is not UTF-8, which could only be stored with other characters.
  func line(ask: () throws -> Void) throws -> String? {
    while true {
      try ask()
      guard let bytes = try typedBytes() else { return nil }
      if let text = String(validating: bytes, as: UTF8.self) { return text }
      console.writeMessage("the answer is not UTF-8; set the terminal to UTF-8\n")
    }
  }

  /// Reads the bytes of a line of standard input; nil at the end of the input.
  private func typedBytes() throws -> [UInt8]? {
    var answer: [UInt8] = []
    var byte: [UInt8] = [0]
    // Reading single bytes never consumes input of the next line.
    while try unsafe byte.withUnsafeMutableBytes({ try unsafe console.readInput($0) }) == 1 {
      answer.append(byte[0])
      if byte[0] == UInt8(ascii: "\n") { break }
    }
    return answer.isEmpty ? nil : answer
  }

  /// Asks a yes-or-no question and returns whether the answer is yes.
  ///
  /// Returns true without asking if metro cannot ask the user.
  func confirms(_ question: String) throws -> Bool {
    guard canAsk else { return true }
    return try ["y", "yes"].contains(
      answer(to: "\(question) [y/N] ").lowercased().filter { !$0.isWhitespace })
  }

  /// Reports added records: as sentences on a terminal, otherwise as IDs for the next command.
  ///
  /// If the IDs cannot be printed, the sentences name them instead.
  func reportAdded(_ changes: [Change]) {
    guard !console.isOutputTerminal else { return say(ChangeText.sentences(for: changes)) }
    do {
      try console.write(changes.map { $0.id + "\n" }.joined())
    } catch {
      note(failedReport: error)
      say(ChangeText.sentences(for: changes))
    }
  }

  /// Changes the catalog and reports each change in one sentence.
  func changeAndReport(
    _ options: ChangeOptions, _ work: (CatalogWriter) throws -> Void
  ) throws {
    let changes = try change(options, work)
    if !options.dryRun { reportChanges(changes) }
  }

  func reportChanges(_ changes: [Change]) {
    say(changes.isEmpty ? "Nothing changed." : ChangeText.sentences(for: changes))
  }
}
