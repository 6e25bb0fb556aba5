import ArgumentParser
import MetroCore

struct Apply: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "apply", operands: "<folder>", "Make the catalog equal to a dump.",
    examples: ["metro apply catalog", "metro apply catalog --dry-run"],
    discussion: """
      The dump may have been edited by hand or merged in git. Every row is checked as in an \
      import. metro prints the plan first and, on a terminal, asks for confirmation. Removing more \
      than ten records, or all records of a type, requires --allow-removals.
      """)

  @Argument(help: "Folder with datapackage.json.", completion: .directory)
  var folder: String

  @Flag(help: "Remove any number of records that are not in the dump.")
  var allowRemovals = false

  @Flag(help: "Do not ask for confirmation.")
  var yes = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  /// The number of changes that a plan lists individually.
  private static let named = 20

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let scratch = try context.scratchCatalog(of: folder)
    var count = 0
    let counts = try catalog.compare(with: scratch) { one in
      count += 1
      if change.dryRun {
        try context.console.write(ChangeText.text(of: [one]))
      } else if count <= Self.named {
        context.say(ChangeText.text(of: [one]))
      }
    }
    if !change.dryRun, count > Self.named { context.say("... and \(count - Self.named) more") }
    context.say(counts.sentence)
    guard !counts.isEmpty else { return }
    guard !counts.isMassRemoval || allowRemovals else {
      throw Failure(
        status: .negative,
        message: "\(folder): \(counts.all.removed) records of the catalog are not in the dump",
        hint: "list them with metro diff \(folder), or add --allow-removals")
    }
    guard !change.dryRun else { return }
    guard try yes || context.confirms("Apply these changes?") else {
      throw Failure(status: .negative, message: "nothing was changed")
    }
    try catalog.apply(scratch, expecting: counts, by: context.origin(change.revision))
    context.say("Applied.")
  }
}
