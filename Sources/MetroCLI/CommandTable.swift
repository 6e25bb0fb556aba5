import ArgumentParser
import MetroCore
import MetroText

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

  static var entries: [Entry] {
    verbs(ProgramCommands.self) + verbs(CityCommands.self)
      + [single("lookup-city", LookupCity.self)] + verbs(SiteCommands.self)
      + verbs(VisitCommands.self) + verbs(PresentationCommands.self) + verbs(LinkCommands.self)
      + verbs(OrganizationCommands.self) + verbs(ThemeCommands.self)
      + [single("add-name", AddName.self)] + verbs(NameCommands.self, but: .add)
      + verbs(SourceCommands.self) + verbs(StatementCommands.self, but: .add)
      + verbs(DecisionCommands.self, but: .add, .edit, .rename)
      + verbs(WaiverCommands.self, but: .add, .edit, .rename)
      + verbs(AliasCommands.self, but: .add, .edit, .rename)
      + relation(ParticipationCommands.self) + relation(MembershipCommands.self)
      + singles
  }

  /// Returns the command with a name.
  ///
  /// - Throws: `Failure` with similar names.
  static func command(named name: String) throws -> any MetroCommand.Type {
    if let entry = entries.first(where: { $0.name == name }) { return entry.type() }
    let names = entries.map(\.name)
    // Users confuse participant with participation, and member with membership.
    let related = [("participant", "participation"), ("member", "membership")]
      .flatMap { [name.replacing($1, with: $0), name.replacing($0, with: $1)] }
      .flatMap { [$0, String($0.dropLast($0.hasSuffix("s") ? 1 : 0))] }.filter(names.contains)
    let likely = related.isEmpty ? nearest(name, in: names) : Array(related.prefix(1))
    throw Failure.usage(
      "'\(name)': no such command",
      hint: likely.isEmpty
        ? "metro --help lists the commands" : "did you mean \(likely.joined(separator: ", "))?")
  }

  /// The commands for the catalog as a whole and for records of any type.
  private static var singles: [Entry] {
    [
      single("init", Init.self),
      single("cite", Cite.self),
      single("why", Why.self),
      single("decide", Decide.self),
      single("audit", AuditCommand.self),
      single("waive", Waive.self),
      single("duplicates", Duplicates.self),
      single("not-same", NotSame.self),
      single("status", Status.self),
      single("merge", MergeCommand.self),
      single("split", SplitCommand.self),
      single("import", Import.self),
      single("export", Export.self),
      single("dump", Dump.self),
      single("load", Load.self),
      single("diff", Diff.self),
      single("apply", Apply.self),
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
      single("stats", Stats.self),
      single("sql", SQLCommand.self),
      single("completions", Completions.self),
    ]
  }

  private static func single<C: SingleCommand>(_ name: String, _: C.Type) -> Entry {
    Entry(name: name, group: C.group) { C.self }
  }

  /// Returns the verbs of a record type, except those that a separate command replaces.
  private static func verbs<N: NounCommands>(_: N.Type, but left: Verb...) -> [Entry] {
    Verb.allCases.filter { !left.contains($0) }.map { verb in
      Entry(name: verb.command(N.name)) {
        switch verb {
        case .add: Add<N>.self
        case .list: List<N>.self
        case .show: Show<N>.self
        case .edit: Edit<N>.self
        case .rename: Rename<N>.self
        case .remove: Remove<N>.self
        }
      }
    }
  }

  private static func relation<R: RelationCommands>(_: R.Type) -> [Entry] {
    [
      Entry(name: "add-\(R.role)") { AddRelation<R>.self },
      Entry(name: "remove-\(R.role)") { RemoveRelation<R>.self },
    ] + verbs(R.self, but: .add)
  }
}
