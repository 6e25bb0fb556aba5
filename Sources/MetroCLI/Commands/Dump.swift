import ArgumentParser
import MetroCore

struct Dump: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "dump", operands: "<folder>", "Write the whole catalog as a Frictionless Data Package.",
    examples: ["metro dump catalog", "metro dump backup --quiet"],
    discussion: """
      Writes a CSV file for each table, and datapackage.json, which describes them. The output is \
      reproducible, so the folder can be kept in git, reviewed and merged. metro load reads it \
      into an empty catalog; metro diff and metro apply compare it with an existing catalog. Other \
      files in the folder stay.
      """)

  @Argument(help: "Folder; created if missing.", completion: .directory)
  var folder: String

  @Flag(help: "Replace files that no dump has written and edits that are not in the catalog.")
  var force = false

  @Flag(help: "Also write link checks to link_checks.csv.")
  var checks = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try TildePath.refuse(folder)
    let catalog = try context.open(reading)
    let output = try OutputFolder(folder, sparing: context.catalogPath())
    let progress = Progress(context, total: 0)
    defer { progress.end() }
    let summary = try catalog.dump(listsStates: true, makeFile: output.makeFile) { rows in
      if context.console.isInterrupted() { throw CancellationError() }
      progress.advance(to: 0, rows: rows)
    }
    let observations =
      try checks ? catalog.dumpChecks(to: output.makeFile(LinkChecksFile.name)) : nil
    if !force {
      if let file = PackageFolder.foreignFile(in: folder, to: summary.digests) {
        throw StorageError.fileExists(path: file)
      }
      try refuseToLoseEdits(catalog, summary.digests, context)
    }
    try output.commit(removing: summary.omitted)
    progress.end()
    context.say("\(Rows.text(summary.rows)) in \(summary.files.count) tables written")
    if let observations {
      context.say("\(Rows.text(observations)) in \(LinkChecksFile.name) written")
    }
    note(summary, context)
  }
}

extension Dump {
  /// Notes in the catalog which revision the dump was written at; a catalog of an older schema, which
  /// is not migrated for this, notes nothing.
  private func note(_ summary: DumpSummary, _ context: Context) {
    do {
      try context.open(for: .writing, migrates: false).note(summary)
    } catch {
      context.note(
        error,
        hint:
          "the dump is complete, but metro apply cannot merge edits in it, because the catalog does "
          + "not know it")
    }
  }

  /// Throws if the dump would replace edits that are not in the catalog.
  ///
  /// Most edits are in the catalog, so the dump writes the same bytes and loses nothing.
  private func refuseToLoseEdits(
    _ catalog: Catalog, _ digests: [String: String], _ context: Context
  ) throws {
    guard let package = try? PackageFolder(folder),
      let edited = try package.filesToLose(to: digests).first
    else { return }
    let differences = try catalog.compare(with: context.scratchCatalog(of: folder)) { _ in }
    guard !differences.isEmpty else { return }
    throw Failure(
      status: .cannotCreate,
      message: "\(folder)/\(edited): has edits that are not in the catalog",
      hint: "store them with metro apply \(folder), or discard them with --force")
  }
}

/// Row counts in messages.
enum Rows {
  static func text(_ count: Int) -> String { "\(count) \(count == 1 ? "row" : "rows")" }
}
