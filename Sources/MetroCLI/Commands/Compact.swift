import ArgumentParser
import MetroCore

struct Compact: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "compact", "Reclaim unused space.",
    examples: ["metro compact", "metro compact --history-before 2015-01-01"],
    discussion: """
      With --history-before, metro folds all revisions before a day into one. Folded revisions are \
      no longer shown, cannot be undone, and cannot be read with --at. Records do not change. \
      Folding cannot be undone, so run metro backup first.
      """)

  @Option(
    help: ArgumentHelp("Fold the revisions before a day or time (UTC).", valueName: "date"))
  var historyBefore: SinceArgument?

  @Flag(help: "Print what would be folded without changing anything.")
  var dryRun = false

  @OptionGroup var revision: RevisionOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: dryRun ? .reading : .writing)
    if let time = historyBefore?.time {
      if let number = try catalog.lastRevision(before: time) {
        if !dryRun {
          try catalog.foldHistory(upTo: number, by: context.origin(revision))
        }
        context.say(
          "\(dryRun ? "Would fold" : "Folded") the history up to revision \(number) into one.")
      } else {
        context.say("There is no revision before \(time).")
      }
    }
    guard !dryRun else { return }
    do {
      try catalog.shrink()
    } catch let error as any CatalogError {
      var failure = Failure(error)
      failure.hint = "the space was not reclaimed; run metro compact to try again"
      throw failure
    }
  }
}
