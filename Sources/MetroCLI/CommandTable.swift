import ArgumentParser
import MetroCore

/// All commands by name, in the order of the reference.
///
/// Command types are created on demand, since running one command does not need the others.
enum CommandTable {
  struct Entry {
    let name: String
    /// The section of the program's help that lists the command; nil for the verbs of a record
    /// type, which the help shows as a grid.
    var group: CommandGroup?
    let type: () -> any MetroCommand.Type
  }

  /// Returns the names of the commands of a group, in the order of the table.
  static func names(in group: CommandGroup) -> [String] {
    entries.filter { $0.group == group }.map(\.name)
  }

  static var entries: [Entry] { NounCommandsList.all.flatMap { $0.commands } + singles }

  /// Returns the command with a name; nil if there is none.
  static func command(named name: String) -> (any MetroCommand.Type)? {
    entries.first { $0.name == name }?.type()
  }

  /// The commands for the catalog as a whole and for records of any type.
  private static var singles: [Entry] {
    [
      single("init", Init.self),
      single("describe", Describe.self),
      single("cite", Cite.self),
      single("why", Why.self),
      single("decide", Decide.self),
      single("audit", AuditCommand.self),
      single("waive", Waive.self),
      single("review", ReviewCommand.self),
      single("duplicates", Duplicates.self),
      single("not-same", NotSame.self),
      single("status", Status.self),
      single("check-links", CheckLinks.self),
      single("list-checks", ListChecks.self),
      single("list-proposals", ListProposals.self),
      single("apply-proposals", ApplyProposalsCommand.self),
      single("merge", MergeCommand.self),
      single("split", SplitCommand.self),
      single("import", Import.self),
      single("export", Export.self),
      single("dump", Dump.self),
      single("load", Load.self),
      single("diff", Diff.self),
      single("apply", Apply.self),
      single("publish", Publish.self),
      single("preview", Preview.self),
      single("report", ReportCommand.self),
      single("withhold", Withhold.self),
      single("release", Release.self),
      single("history", History.self),
      single("show-revision", ShowRevision.self),
      single("diff-revisions", DiffRevisions.self),
      single("blame", Blame.self),
      single("undo", Undo.self),
      single("redo", Redo.self),
      single("revert", Revert.self),
      single("backup", Backup.self),
      single("restore", Restore.self),
      single("check", Check.self),
      single("compact", Compact.self),
      single("search", SearchCommand.self),
      single("show", ShowRecord.self),
      single("open", OpenRecord.self),
      single("stats", Stats.self),
      single("sql", SQLCommand.self),
      single("config", ConfigCommand.self),
      single("run", RunQuery.self),
      single("completions", Completions.self),
    ]
  }

  static func single<C: SingleCommand>(_ name: String, _: C.Type) -> Entry {
    Entry(name: name, group: C.group) { C.self }
  }
}
