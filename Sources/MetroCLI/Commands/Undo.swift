import ArgumentParser
import MetroCore

struct Undo: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "undo", operands: "[revision]",
    "Take back what the latest command, or an earlier one, changed.",
    examples: ["metro undo", "metro undo 12 --dry-run"],
    discussion: """
      Without a number, the latest change that is not undone is; so undo goes back step by step, \
      and metro redo forth. With one, only that revision is taken back, and later ones are kept: \
      if any of them has changed the same field or refers to what would go, nothing is changed. \
      An undo is a revision itself: nothing is lost.
      """)

  @Argument(help: "The number, as metro history shows it.")
  var revision: RevisionArgument?

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let undone = try catalog.undo(
      revision?.number, by: context.origin(change.revision), dryRun: change.dryRun)
    guard !change.dryRun else {
      return try context.showChanges { try catalog.undoneChanges(of: undone.number, take: $0) }
    }
    try context.tellChanges("Undid \(RevisionText.name(undone)).", catalog)
  }
}

struct Redo: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "redo", "Take back the latest undo.",
    examples: ["metro redo", "metro redo --dry-run"],
    discussion: "It can be repeated, as long as nothing else was changed since the undo.")

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let (undo, redone) = try catalog.redo(
      by: context.origin(change.revision), dryRun: change.dryRun)
    guard !change.dryRun else {
      return try context.showChanges { try catalog.undoneChanges(of: undo.number, take: $0) }
    }
    let name = redone.map(RevisionText.name) ?? "what revision \(undo.number) has undone"
    try context.tellChanges("Did \(name) again.", catalog)
  }
}

struct Revert: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "revert", operands: "<revision>", "Make the catalog what it was after a revision.",
    examples: ["metro revert 9", "metro revert 9 --dry-run"],
    discussion: """
      All later revisions are taken back at once; 0 takes all of them back. That is a revision \
      too: metro undo brings everything back.
      """)

  @Argument(help: "The number, as metro history shows it.")
  var revision: RevisionArgument

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let latest = try catalog.latestRevision()
    let taken = try catalog.revert(
      to: revision.number, by: context.origin(change.revision), dryRun: change.dryRun)
    guard let taken else { return context.say("Nothing changed: there is no later revision.") }
    guard !change.dryRun else {
      return try context.showChanges {
        try catalog.changes(from: latest, to: revision.number, take: $0)
      }
    }
    guard try catalog.latestRevision() > latest else {
      return context.say("Nothing changed: the catalog is as it was then.")
    }
    try context.tellChanges(
      "Went back to revision \(revision.number): took back "
        + "\(taken.count) \(taken.count == 1 ? "revision" : "revisions").", catalog)
  }
}

extension Context {
  /// Prints the changes that a command would make.
  func showChanges(_ give: ((Change) throws -> Void) throws -> Void) throws {
    var isEmpty = true
    try give { change in
      isEmpty = false
      try console.write(ChangeText.text(of: [change]))
    }
    if isEmpty { say("Nothing would change.") }
  }

  /// Tells what was done, and which records the latest revision changed if they are few.
  func tellChanges(_ sentence: String, _ catalog: Catalog) throws {
    guard !common.quiet else { return }
    say(sentence)
    let latest = try catalog.revision(catalog.latestRevision())
    let count = latest.counts.reduce(0) { $0 + $1.added + $1.changed + $1.removed }
    guard count <= 20 else { return say(RevisionText.counts(latest.counts)) }
    try catalog.changes(of: latest.number) { change in
      say(ChangeText.sentences(for: [change]))
    }
  }
}
