import ArgumentParser
import MetroCore

struct Backup: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "backup", operands: "<file>", "Copy the catalog to a file, and check the copy.",
    examples: ["metro backup 2015.sqlite", "metro backup 2015.sqlite --force --quiet"],
    discussion: """
      Others can read and change the catalog meanwhile. The copy is opened again and compared \
      before the file gets its name: so there is a whole backup or none. metro restore brings it \
      back, and --catalog opens it.
      """)

  @Argument(help: "The file.", completion: .file(extensions: ["sqlite"]))
  var file: String

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try OutputFile.checkPath(file)
    let catalog = try context.open(for: .reading)
    let summary = try catalog.backUp(to: file, replacing: force)
    // The backup is there, whether the catalog can take note of it or not.
    if catalog.isCurrent {
      try? context.open(for: .writing).noteBackup(
        of: summary.revision, at: context.console.time())
    }
    context.say("Backed up \(summary.sentence) to \(file).")
  }
}

struct Restore: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "restore", operands: "<file>", "Make the catalog what a backup is.",
    examples: ["metro restore 2015.sqlite", "metro restore 2015.sqlite --force"],
    discussion: """
      What was there is kept in a file beside the catalog, whose name is told. A catalog that has \
      revisions which the backup has not is only given up with --force, and so is one that is \
      damaged.
      """)

  @Argument(help: "The backup.", completion: .file(extensions: ["sqlite"]))
  var file: String

  @Flag(help: "Give up later revisions, or a damaged catalog.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let (summary, kept) = try restore(context)
    context.say("Restored \(summary.sentence) from \(file).")
    if let kept { context.say("What was there is in \(kept).") }
  }

  private func restore(_ context: Context) throws -> (summary: BackupSummary, kept: String?) {
    do {
      return try Catalog.restore(
        context.catalogPath(), from: file, force: force, wait: common.patience,
        isInterrupted: context.console.isInterrupted)
    } catch let error as any CatalogError {
      throw Failure(error, restoring: file)
    }
  }
}

extension Failure {
  /// What can go wrong with the backup that was named, or with the catalog that gives way to it.
  fileprivate init(_ error: any CatalogError, restoring backup: String) {
    self.init(error)
    switch error {
    case StorageError.noCatalog(let path) where path == backup,
      StorageError.notACatalog(let path, _) where path == backup:
      hint = "give the file of a backup; metro backup FILE makes one"
    case StorageError.damaged(let path):
      hint =
        path == backup
        ? "give another backup; this one cannot be restored"
        : "--force restores all the same, and keeps the damaged catalog in a file"
    default: break
    }
  }
}

extension BackupSummary {
  /// How much it is: `50 rows and 12 revisions`.
  fileprivate var sentence: String {
    "\(Rows.text(content.rows)) and \(revision) \(revision == 1 ? "revision" : "revisions")"
  }
}
