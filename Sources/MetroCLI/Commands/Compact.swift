import ArgumentParser
import MetroCore

struct Compact: SingleCommand {
  static let group = CommandGroup.care

  static let configuration = CommandConfiguration.metro(
    "compact", "Give back space that the catalog does not need any more.",
    examples: ["metro compact", "metro compact --history-before 2015-01-01"],
    discussion: """
      With --history-before, the revisions from before a day are folded into one: they are not \
      shown any more, cannot be undone, and --at does not go back behind them. The records stay \
      as they are. This cannot be undone: metro backup first.
      """)

  @Option(
    help: ArgumentHelp("Fold the revisions from before a day or time (UTC).", valueName: "date"))
  var historyBefore: SinceArgument?

  @Flag(help: "Say what would be folded, and change nothing.")
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
        context.say("There is no revision from before \(time).")
      }
    }
    guard !dryRun else { return }
    do {
      try catalog.shrink()
    } catch let error as any CatalogError {
      var failure = Failure(error)
      failure.hint = "the space is not given back; metro compact tries that again"
      throw failure
    }
  }
}
