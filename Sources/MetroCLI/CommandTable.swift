import ArgumentParser
import MetroCore
import MetroText

/// Every command by its name, in the order of the reference.
///
/// A type is only made when it is asked for: one command needs none of the other sixty.
enum CommandTable {
  struct Entry {
    let name: String
    let type: () -> any MetroCommand.Type
  }

  static var entries: [Entry] {
    verbs(ProgramCommands.self) + verbs(CityCommands.self)
      + [Entry(name: "lookup-city") { LookupCity.self }] + verbs(SiteCommands.self)
      + verbs(VisitCommands.self) + verbs(PresentationCommands.self) + verbs(LinkCommands.self)
      + verbs(OrganizationCommands.self) + verbs(ThemeCommands.self)
      + [Entry(name: "add-name") { AddName.self }] + verbs(NameCommands.self, but: .add)
      + verbs(SourceCommands.self) + verbs(StatementCommands.self, but: .add)
      + verbs(DecisionCommands.self, but: .add, .edit, .rename)
      + verbs(WaiverCommands.self, but: .add, .edit, .rename)
      + verbs(AliasCommands.self, but: .add, .edit, .rename)
      + relation(ParticipationCommands.self) + relation(MembershipCommands.self)
      + [
        Entry(name: "init") { Init.self },
        Entry(name: "cite") { Cite.self },
        Entry(name: "why") { Why.self },
        Entry(name: "decide") { Decide.self },
        Entry(name: "audit") { AuditCommand.self },
        Entry(name: "waive") { Waive.self },
        Entry(name: "duplicates") { Duplicates.self },
        Entry(name: "not-same") { NotSame.self },
        Entry(name: "status") { Status.self },
        Entry(name: "merge") { MergeCommand.self },
        Entry(name: "split") { SplitCommand.self },
        Entry(name: "import") { Import.self },
        Entry(name: "export") { Export.self },
        Entry(name: "dump") { Dump.self },
        Entry(name: "load") { Load.self },
        Entry(name: "diff") { Diff.self },
        Entry(name: "apply") { Apply.self },
        Entry(name: "history") { History.self },
        Entry(name: "show-revision") { ShowRevision.self },
        Entry(name: "diff-revisions") { DiffRevisions.self },
        Entry(name: "blame") { Blame.self },
        Entry(name: "undo") { Undo.self },
        Entry(name: "redo") { Redo.self },
        Entry(name: "revert") { Revert.self },
        Entry(name: "backup") { Backup.self },
        Entry(name: "restore") { Restore.self },
        Entry(name: "check") { Check.self },
        Entry(name: "compact") { Compact.self },
        Entry(name: "search") { SearchCommand.self },
        Entry(name: "stats") { Stats.self },
        Entry(name: "sql") { SQLCommand.self },
        Entry(name: "completions") { Completions.self },
      ]
  }

  /// Returns the command of a name.
  ///
  /// - Throws: `Failure` with the names that look like it.
  static func command(named name: String) throws -> any MetroCommand.Type {
    if let entry = entries.first(where: { $0.name == name }) { return entry.type() }
    let names = entries.map(\.name)
    // People say participant where the record is called participation, and the other way round.
    let related = [("participant", "participation"), ("member", "membership")]
      .flatMap { [name.replacing($1, with: $0), name.replacing($0, with: $1)] }
      .flatMap { [$0, String($0.dropLast($0.hasSuffix("s") ? 1 : 0))] }.filter(names.contains)
    let likely = related.isEmpty ? nearest(name, in: names) : Array(related.prefix(1))
    throw Failure.usage(
      "'\(name)': there is no such command",
      hint: likely.isEmpty
        ? "metro --help shows the commands" : "did you mean \(likely.joined(separator: ", "))?")
  }

  /// The verbs of a noun, without those whose work a command of its own does.
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
