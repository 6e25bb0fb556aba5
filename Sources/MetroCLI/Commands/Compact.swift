import ArgumentParser
import MetroCore

struct Compact: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "compact", "Reclaim unused space.",
    examples: ["metro compact", "metro compact --history-before 2015-01-01"],
    discussion: """
      With --history-before, metro folds all revisions before a revision or day into one. Folded \
      revisions are no longer shown, undone, or read with --at. Records do not change. Folding \
      cannot be undone: run metro backup first. The digests are computed again and reveal \
      nothing of what was folded.

      Nothing that was removed from records and history remains in the file: to forget a person, \
      remove the name from all records, then run metro compact --history-before 9999-01-01. That \
      also clears findings, removes link checks and copies at unused URLs, and names copies of the catalog.
      """)

  @Option(
    help: ArgumentHelp(
      "Fold the revisions before a revision, day or time (UTC).", valueName: "revision|date"))
  var historyBefore: SinceRevisionArgument?

  @Option(
    help: ArgumentHelp(
      "Drop link checks before a day or time (UTC) that no state needs.",
      valueName: "date"))
  var checksBefore: SinceArgument?

  @Flag(help: "Print what would be folded without changing anything.")
  var dryRun = false

  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: dryRun ? .reading : .writing)
    var hint = "the space was not reclaimed; run metro compact to try again"
    if let point = historyBefore {
      let last =
        try point.revision.map { try catalog.lastRevision(before: $0) }
        ?? catalog.lastRevision(before: point.time)
      if let number = last {
        if !dryRun {
          try catalog.foldHistory(upTo: number, by: context.origin(revision))
          hint = "the history was folded, but \(hint)"
        }
        context.say(
          "\(dryRun ? "Would fold" : "Folded") the history up to revision \(number) into one.")
        if !dryRun {
          context.say("The digests of the history were computed again; noted ones no longer apply.")
        }
      } else {
        let name = point.revision.map { "revision \($0)" } ?? "\(point.time)"
        context.say("There is nothing to fold before \(name).")
      }
    }
    guard !dryRun else { return }
    if let time = checksBefore?.time {
      let count = try catalog.dropChecks(before: time)
      context.say("Dropped \(count) old link \(count == 1 ? "check" : "checks").")
    }
    try context.laterStep(hint: hint) {
      if historyBefore != nil { try forgetChecks(in: catalog, context) }
      try catalog.shrink(clearsFindings: historyBefore != nil)
    }
    if historyBefore != nil { tellCopies(of: catalog, in: context) }
  }

  /// Removes what checks saw at URLs that were in records once.
  private func forgetChecks(in catalog: Catalog, _ context: Context) throws {
    let forgotten = try catalog.forgetUnusedChecks()
    guard forgotten.observations > 0 || forgotten.copies > 0 else { return }
    context.say(
      "Removed \(LinkCheckText.count(forgotten.observations, "link check")) and "
        + "\(forgotten.copies) \(forgotten.copies == 1 ? "copy" : "copies") of documents at URLs that no "
        + "record has.")
  }

  /// Names the copies that can still hold what the history no longer has.
  private func tellCopies(of catalog: Catalog, in context: Context) {
    let copies = catalog.copiesNearby()
    if !copies.isEmpty {
      context.say("These files may still hold what was removed:")
      for path in copies.prefix(20) { context.say("  \(path)") }
      if copies.count > 20 { context.say("  and \(copies.count - 20) more") }
    }
    context.say("metro does not know copies in other places: backups, dumps, exports, snapshots.")
  }
}
