import ArgumentParser
import MetroCore

struct Backup: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "backup", operands: "<file>", "Copy the catalog to a file and check the copy.",
    examples: ["metro backup 2015.sqlite", "metro backup 2015.sqlite --force --quiet"],
    discussion: """
      Other processes can read and change the catalog during the backup. metro reopens the copy \
      and compares it with the catalog before it renames the copy to its final name, so a failed \
      backup never leaves a partial file. Use metro restore to restore a backup, or --catalog to \
      open it.
      """)

  @Argument(help: "Backup file.", completion: .file(extensions: ["sqlite"]))
  var file: String

  @Flag(help: "Replace an existing file.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    try OutputFile.checkPath(file)
    let catalog = try context.open(for: .reading)
    let summary = try catalog.backUp(to: file, replacing: force)
    // The backup is complete even if metro cannot record it in the catalog.
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
    "restore", operands: "<file>", "Restore the catalog from a backup.",
    examples: ["metro restore 2015.sqlite", "metro restore 2015.sqlite --force"],
    discussion: """
      metro keeps the previous catalog in a file in the same folder and prints its name. A catalog \
      that is damaged, or that has revisions missing from the backup, is replaced only with --force.
      """)

  @Argument(help: "Backup file.", completion: .file(extensions: ["sqlite"]))
  var file: String

  @Flag(help: "Replace a catalog that is damaged or has later revisions.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let (summary, kept) = try restore(context)
    context.say("Restored \(summary.sentence) from \(file).")
    if let kept { context.say("The previous catalog is in \(kept).") }
  }

  private func restore(_ context: Context) throws -> (summary: BackupSummary, kept: String?) {
    try TildePath.refuse(file)
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
  /// Creates the failure of a restore, with a hint about the backup or the catalog it replaces.
  fileprivate init(_ error: any CatalogError, restoring backup: String) {
    self.init(error)
    switch error {
    case StorageError.noCatalog(let path) where path == backup,
      StorageError.notACatalog(let path, _) where path == backup:
      hint = "use a file that metro backup FILE created"
    case StorageError.damaged(let path):
      hint =
        path == backup
        ? "use another backup; this one cannot be restored"
        : "add --force to restore anyway; the damaged catalog is kept in a file"
    default: break
    }
  }
}

extension BackupSummary {
  /// The size of the backup: `50 rows and 12 revisions`.
  fileprivate var sentence: String {
    "\(Rows.text(content.rows)) and \(revision) \(revision == 1 ? "revision" : "revisions")"
  }
}
