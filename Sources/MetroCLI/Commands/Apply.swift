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
    let counts = try catalog.compareFollowingRenames(with: plan.result) { one in
      count += 1
      if change.dryRun {
        try context.console.write(ChangeText.text(of: [one]))
      } else if count <= Self.named {
        context.say(ChangeText.text(of: [one]))
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
    try catalog.apply(plan, expecting: counts.all, by: context.origin(change.revision))
    if !counts.all.isEmpty { context.say("Applied.") }
    context.takeChecks(from: folder, to: catalog)
    describe(plan, context)
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

  /// Makes the description of the folder fit its files, so that later edits are compared with them.
  private func describe(_ plan: ApplyPlan, _ context: Context) {
    guard let text = plan.description else { return }
    do {
      let output = try OutputFile(
        path: "\(folder)/datapackage.json", sparing: context.catalogPath())
      try output.write(text.utf8Span.span)
      try output.commit()
    } catch {
      context.note(
        error,
        hint:
          "the edits were applied, but datapackage.json does not describe them; dump the folder "
          + "again before you edit it")
    }
  }
}

/// The side that decides conflicts.
enum PreferredSide: String, CaseIterable, ExpressibleByArgument {
  case here, there

  var side: EditConflict.Side { self == .here ? .here : .there }
}
