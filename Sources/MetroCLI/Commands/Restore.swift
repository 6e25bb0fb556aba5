import ArgumentParser
import MetroCore

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
        breaksLease: common.breakLease,
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
