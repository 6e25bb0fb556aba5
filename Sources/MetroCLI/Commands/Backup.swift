import ArgumentParser
import MetroCore

struct Backup: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "backup", operands: "<file>", "Copy the catalog to a file and check the copy.",
    examples: ["metro backup 2015.sqlite", "metro backup catalog-backup.sqlite --keep 7"],
    discussion: """
      Other processes can read and change the catalog during the backup. metro reopens the copy \
      and compares it with the catalog before it renames the copy to its final name, so a failed \
      backup never leaves a partial file. Use metro restore to restore a backup, or --catalog to \
      open it.

      With --keep, the time is added to the name, as in catalog-2026-01-15T093000Z.sqlite, and the \
      oldest of the backups with such a name are removed. The operand can then also be a folder.
      """)

  @Argument(help: "Backup file.", completion: .file(extensions: ["sqlite"]))
  var file: String

  @Flag(help: "Replace an existing file.")
  var force = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Add the time to the name, and remove all but this number of such backups.",
      valueName: "number"))
  var keep: Int?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let keep, keep < 1 { throw ValidationError("--keep expects a whole number from 1") }
  }

  func run(in context: Context) throws {
    try OutputFile.refuseDash(file)
    try BackupName.refuseOtherFormats(file)
    let series = try keep.map { _ in
      DatedBackups(path: file, catalog: try context.catalogPath())
    }
    guard series?.isMissingFolder != true else {
      throw Failure(
        status: .cannotCreate, message: "\(file): no such folder",
        hint: "make the folder first, or give a file name such as \(file).sqlite")
    }
    let target = series?.path(at: context.console.time(), replacing: force) ?? file
    try OutputFile.checkPath(target)
    let catalog = try context.open(for: .reading)
    let summary = try catalog.backUp(to: target, replacing: force)
    // The backup is complete even if metro cannot record it in the catalog.
    if catalog.isCurrent {
      try? context.open(for: .writing).noteBackup(
        of: summary.revision, at: context.console.time())
    }
    context.say("Backed up \(summary.sentence) to \(target).")
    for removed in keep.flatMap({ series?.removeAll(butLatest: $0) }) ?? [] {
      context.say("Removed the backup \(removed).")
    }
  }
}

/// The name of a backup file, whose ending must not be that of another format.
private enum BackupName {
  /// Endings of files that metro neither reads nor writes, and that other programs would not open.
  private static let others: Set = ["doc", "docx", "gz", "html", "pdf", "toml", "xls", "xz", "zip"]

  static func refuseOtherFormats(_ path: String) throws {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return }
    let ending = name[name.index(after: point)...].lowercased()
    let format = OutputFormat(fileName: "x." + ending)
    guard format != nil || ImportFile.Format(ending: ending) != nil || others.contains(ending)
    else { return }
    let export =
      format == nil || format == .table
      ? "" : "; metro export TABLE -o \(shellWord(path)) writes that format"
    throw Failure.usage(
      "\(path): a backup is a catalog, and .\(ending) is the ending of another format",
      hint: "use a name such as backup.sqlite" + export)
  }
}

extension BackupSummary {
  /// The size of the backup: `50 rows and 12 revisions`.
  var sentence: String {
    "\(Rows.text(content.rows)) and \(revision) \(revision == 1 ? "revision" : "revisions")"
  }
}
