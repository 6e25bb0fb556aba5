import ArgumentParser
import MetroCore

struct Apply: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "apply", operands: "<folder>", "Merge the edits in a dump into the catalog.",
    examples: ["metro apply catalog", "metro apply catalog --dry-run"],
    discussion: """
      The dump may have been edited by hand, merged in git, or written by another catalog that \
      loaded it. metro compares three states: the dump as it was written, the folder, and the \
      catalog. What changed only in the folder is applied; what changed only in the catalog stays; \
      a value that both changed differently is a conflict, and nothing is applied until --prefer \
      decides it or the two agree. Every row is checked as in an import. metro prints the plan \
      first and, on a terminal, asks for confirmation. Removing more than ten records, or all \
      records of a type, requires --allow-removals. With --replace, the catalog becomes equal to \
      the folder, and loses what the folder lacks.
      """)

  @Argument(help: "Folder with datapackage.json.", completion: .directory)
  var folder: String

  @Option(help: "Decide all conflicts: here for the catalog, there for the folder.")
  var prefer: PreferredSide?

  @Flag(help: "Make the catalog equal to the folder instead of merging.")
  var replace = false

  @Flag(help: "Remove any number of records.")
  var allowRemovals = false

  @Flag(help: "Do not ask for confirmation.")
  var yes = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  /// The number of changes that a plan lists individually.
  private static let named = 20

  func validate() throws {
    guard !replace || prefer == nil else {
      throw ValidationError("--prefer cannot be combined with --replace")
    }
  }

  func run(in context: Context) throws {
    let catalog = try context.open(for: .writing)
    let plan = try plan(for: catalog, context)
    try show(plan.conflicts, context)
    var count = 0
    var shown = Hasher()
    let counts = try plan.changes { one in
      count += 1
      let text = ChangeText.text(of: [one])
      shown.combine(text)
      if change.dryRun {
        try context.console.write(text)
      } else if count <= Self.named {
        context.say(text)
      }
    }
    if !change.dryRun, count > Self.named { context.say("... and \(count - Self.named) more") }
    context.say(
      counts.all.isEmpty && !plan.isComplete
        ? "Nothing to apply; metro diff shows how the folder differs." : counts.shown.sentence)
    guard !counts.shown.isMassRemoval || allowRemovals else {
      throw Failure(
        status: .negative,
        message: "\(folder): \(counts.shown.all.removed) records would be removed",
        hint: "list them with --dry-run, or add --allow-removals")
    }
    guard !change.dryRun else { return }
    guard try counts.all.isEmpty || yes || context.confirms("Apply these changes?") else {
      throw Failure(status: .negative, message: "nothing was changed")
    }
    let origin = context.origin(change.revision)
    var applied = plan
    do {
      try catalog.apply(plan, expecting: counts.all, by: origin)
    } catch HistoryError.changedMeanwhile {
      applied = try applyInTurn(to: catalog, asShown: shown.finalize(), by: origin, context)
    }
    if !counts.all.isEmpty { context.say("Applied.") }
    context.takeChecks(from: folder, to: catalog)
    context.describe(applied, in: folder)
  }

  /// Plans again while no other process writes, and applies the plan if its changes are those that were shown.
  private func applyInTurn(
    to catalog: Catalog, asShown shown: Int, by origin: RevisionOrigin, _ context: Context
  ) throws -> ApplyPlan {
    try catalog.holdingTurn {
      let plan = try plan(for: catalog, context)
      var changes = Hasher()
      let counts = try plan.changes { changes.combine(ChangeText.text(of: [$0])) }
      guard changes.finalize() == shown, allowRemovals || !counts.shown.isMassRemoval,
        plan.conflicts.isEmpty || prefer != nil && plan.conflicts.allSatisfy(\.isDecidable)
      else { throw HistoryError.changedMeanwhile }
      try catalog.apply(plan, expecting: counts.all, by: origin)
      return plan
    }
  }

  private func plan(for catalog: Catalog, _ context: Context) throws -> ApplyPlan {
    let loaded = try context.scratchCatalog(of: folder)
    let package = try PackageFolder(folder)
    guard !replace else { return try catalog.plan(replacingBy: package, loaded) }
    do {
      return try catalog.plan(applying: package, loaded, preferred: prefer?.side)
    } catch let error as ExchangeError {
      guard case .noBase = error else { throw error }
      let counts = try catalog.compare(with: loaded) { _ in }
      guard !counts.isEmpty else { return try catalog.plan(replacingBy: package, loaded) }
      var failure = Failure(error)
      failure.hint =
        "what changed on which side is unknown; --replace makes the catalog equal to the folder: "
        + counts.sentence
      throw failure
    }
  }

  /// Prints the conflicts.
  ///
  /// - Throws: `Failure` unless all of them are decided.
  private func show(_ conflicts: [EditConflict], _ context: Context) throws {
    guard !conflicts.isEmpty else { return }
    let text = ConflictText.text(of: conflicts)
    if change.dryRun { try context.console.write(text) } else { context.say(text) }
    let open = prefer == nil ? conflicts : conflicts.filter { !$0.isDecidable }
    guard !open.isEmpty else { return }
    throw Failure(
      status: .negative,
      message: "\(folder): \(open.count) \(open.count == 1 ? "conflict" : "conflicts"); nothing "
        + "was changed",
      hint: prefer == nil && open.contains(where: \.isDecidable)
        ? "edit the catalog or the folder so that they agree, or add --prefer here (the catalog) or "
          + "--prefer there (the folder)"
        : "edit the catalog or the folder so that they agree")
  }
}

/// The side that decides conflicts.
enum PreferredSide: String, CaseIterable, ExpressibleByArgument {
  case here, there

  var side: EditConflict.Side { self == .here ? .here : .there }
}
