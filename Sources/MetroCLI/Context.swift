import Foundation
import MetroCore

/// What a command works with: the world, the catalog that was chosen, and the user's ear.
struct Context {
  let console: Console
  let common: CommonOptions
  /// The words of the command line, without the program's name.
  var words: [String] = []

  /// Where the catalog is: `--catalog`, `METRO_CATALOG`, or the user's data folder.
  func catalogPath() throws -> String {
    guard common.catalog != "" else { throw Failure.usage("--catalog: the path is empty") }
    if let path = common.catalog ?? console.variable("METRO_CATALOG") { return path }
    // The XDG base directory specification has relative paths ignored.
    if let data = console.variable("XDG_DATA_HOME"), data.hasPrefix("/") {
      return data + "/metro/catalog.sqlite"
    }
    guard let home = console.variable("HOME") else {
      throw Failure.usage(
        "no catalog: neither --catalog nor METRO_CATALOG nor HOME is set",
        hint: "metro --catalog PATH ...")
    }
    return home + "/.local/share/metro/catalog.sqlite"
  }

  func open(for access: Catalog.Access, migrates: Bool = true) throws -> Catalog {
    let catalog = try Catalog.open(
      at: catalogPath(), for: access, migrates: migrates, wait: common.patience,
      isInterrupted: console.isInterrupted)
    catalog.resolutionOptions.isExact = common.exact
    var told: Set<String> = []
    catalog.resolutionOptions.tell = { sentence in
      // A file may give the same again and again.
      if told.insert(sentence).inserted { say(sentence) }
    }
    return catalog
  }

  /// Opens the catalog for reading, as it is or as it was.
  func open(_ reading: ReadingOptions) throws -> Catalog {
    let catalog = try open(for: .reading)
    return try reading.at.map { try catalog.past($0.point) } ?? catalog
  }

  /// Opens the catalog for an audit, which keeps what it finds; one that cannot be written, or is of an
  /// older schema, is audited all the same.
  func openForAudit() throws -> Catalog {
    do {
      return try open(for: .writing, migrates: false)
    } catch StorageError.readOnly {
      return try open(for: .reading)
    }
  }

  /// Who works here.
  var actor: String { console.variable("METRO_ACTOR") ?? console.user() }

  /// Who makes the revision of this command, when, how and why.
  func origin(_ options: RevisionOptions) -> RevisionOrigin {
    RevisionOrigin(
      actor: actor, command: RecordedCommandLine(words).text, note: options.note,
      time: console.time())
  }

  /// Tells the user something that is not data.
  func say(_ text: String) {
    guard !common.quiet else { return }
    let lines = text.split(separator: "\n").map { visibleText(String($0)) + "\n" }
    console.writeError(lines.joined())
  }

  /// Changes the catalog, or in a dry run takes all back, and returns the changes.
  func write(
    _ options: ChangeOptions, _ work: (CatalogWriter) throws -> Void
  ) throws -> [Change] {
    let catalog = try open(for: .writing)
    return try catalog.write(by: origin(options.revision), dryRun: options.dryRun) { writer in
      try work(writer)
      if console.isInterrupted() { throw StorageError.interrupted }
    }
  }

  /// Changes the catalog, and shows the changes instead of making them in a dry run.
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

  /// Runs an operation, and shows the changes instead of making them in a dry run.
  func perform<Operation: CatalogOperation>(
    _ operation: Operation, _ options: ChangeOptions
  ) throws -> Performed<Operation.Outcome> {
    let performed = try open(for: .writing).perform(
      operation, by: origin(options.revision), dryRun: options.dryRun,
      isCancelled: console.isInterrupted)
    if options.dryRun { try showPlanned(performed.changes) }
    return performed
  }

  /// Runs an operation, and reports each change in one sentence.
  func performAndTell<Operation: CatalogOperation>(
    _ operation: Operation, _ options: ChangeOptions
  ) throws -> Operation.Outcome {
    let performed = try perform(operation, options)
    if !options.dryRun { tell(performed.changes) }
    return performed.outcome
  }

  /// Reads and checks a dump, so that it can be compared with the catalog.
  func scratchCatalog(of folder: String) throws -> Catalog {
    let progress = Progress(self, total: 0)
    defer { progress.end() }
    return try Catalog.scratch(of: PackageFolder(folder), isInterrupted: console.isInterrupted) {
      progress.advance(to: 0, rows: $0)
    }
  }

  /// Whether somebody is there to answer a question.
  var canAsk: Bool { console.isInputTerminal && console.isErrorTerminal }

  /// Asks which of several things is meant, until a number is the answer: from 1, or 0 for none of
  /// them, which an empty line says; nil if the input ends.
  func choice(_ question: String, of count: Int) throws -> Int? {
    while true {
      let answer = try answer(to: question)
      guard !answer.isEmpty else { return nil }
      let word = answer.filter { !$0.isWhitespace }
      if word.isEmpty { return 0 }
      if let number = Int(word), (1...count).contains(number) { return number }
    }
  }

  /// Writes a question and reads a line, with its end; nothing if the input has ended.
  private func answer(to question: String) throws -> String {
    console.writeError(question)
    var answer: [UInt8] = []
    var byte: [UInt8] = [0]
    // A terminal gives a line at a time; a byte at a time takes nothing of the next.
    while try unsafe byte.withUnsafeMutableBytes({ try unsafe console.readInput($0) }) == 1 {
      answer.append(byte[0])
      if byte[0] == UInt8(ascii: "\n") { break }
    }
    return String(decoding: answer, as: UTF8.self)
  }

  /// Asks a question that is answered with yes or no; where nobody can answer, the command line is
  /// the answer.
  func confirms(_ question: String) throws -> Bool {
    guard canAsk else { return true }
    return try ["y", "yes"].contains(
      answer(to: "\(question) [y/N] ").lowercased().filter { !$0.isWhitespace })
  }

  /// Tells what was added: a sentence each on a terminal, else the ids, for the next command.
  func tellAdded(_ changes: [Change]) throws {
    if console.isOutputTerminal {
      say(ChangeText.sentences(for: changes))
    } else {
      try console.write(changes.map { $0.id + "\n" }.joined())
    }
  }

  /// Changes the catalog and tells in one sentence each what was done.
  func changeAndTell(
    _ options: ChangeOptions, _ work: (CatalogWriter) throws -> Void
  ) throws {
    let changes = try change(options, work)
    if !options.dryRun { tell(changes) }
  }

  private func tell(_ changes: [Change]) {
    say(changes.isEmpty ? "Nothing changed." : ChangeText.sentences(for: changes))
  }
}
