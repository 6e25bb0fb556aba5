import ArgumentParser
import MetroCore

struct Undo: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "undo", operands: "[revision]",
    "Undo the latest revision or an earlier one.",
    examples: ["metro undo", "metro undo 13 --dry-run"],
    discussion: """
      Without a number, undoes the latest revision that is not undone, so repeated undos go back \
      step by step, and metro redo reverses them. With a number, undoes only that revision and \
      keeps later ones; if a later revision changed the same field or refers to a record that the \
      undo would remove, the command changes nothing. An undo is itself a revision, so nothing is \
      lost.
      """)

  @Argument(help: "Revision number from metro history.")
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
    "redo", "Reverse the latest undo.",
    examples: ["metro redo", "metro redo --dry-run"],
    discussion: "Repeat it to reverse earlier undos. Any other change clears the redo stack.")

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let (undo, redone) = try catalog.redo(
      by: context.origin(change.revision), dryRun: change.dryRun)
    guard !change.dryRun else {
      return try context.showChanges { try catalog.undoneChanges(of: undo.number, take: $0) }
    }
    let name = redone.map(RevisionText.name) ?? "the changes that revision \(undo.number) undid"
    try context.tellChanges("Redid \(name).", catalog)
  }
}

struct Revert: SingleCommand {
  static let group = CommandGroup.history

  static let configuration = CommandConfiguration.metro(
    "revert", operands: "<revision>", "Revert the catalog to its state after a revision.",
    examples: ["metro revert 9", "metro revert 9 --dry-run"],
    discussion: """
      Undoes all later revisions at once; 0 undoes every revision. This creates a new revision, \
      which metro undo can undo.
      """)

  @Argument(help: "Revision number from metro history; 0 for the state before the first.")
  var revision: RevisionArgument

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let latest = try change.dryRun ? catalog.latestRevision() : 0
    let taken = try catalog.revert(
      to: revision.number, by: context.origin(change.revision), dryRun: change.dryRun)
    guard let taken else { return context.say("Nothing changed: there is no later revision.") }
    guard !change.dryRun else {
      return try context.showChanges {
        try catalog.changes(from: latest, to: revision.number, take: $0)
      }
    }
    guard catalog.ownRevision != nil else {
      return context.say("Nothing changed: the catalog already has that state.")
    }
    try context.tellChanges(
      "Reverted to revision \(revision.number): undid "
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

  /// Reports what the command did, and the changes of its revision if there are at most 20.
  func tellChanges(_ sentence: String, _ catalog: Catalog) throws {
    guard !common.quiet else { return }
    say(sentence)
    guard let number = catalog.ownRevision else { return }
    let revision = try catalog.revision(number)
    let count = revision.counts.reduce(0) { $0 + $1.added + $1.changed + $1.removed }
    guard count <= 20 else { return say(RevisionText.counts(revision.counts)) }
    try catalog.changes(of: number) { change in
      say(ChangeText.sentences(for: [change]))
    }
  }
}
