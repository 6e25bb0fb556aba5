import GRDB

/// What applying a folder makes of a catalog.
package struct ApplyPlan {
  /// The catalog before, as a copy.
  let before: Catalog
  /// The catalog afterward.
  let result: Catalog
  package let conflicts: [EditConflict]
  /// The description of the files as they are, if it differs from the one in the folder.
  package let description: String?

  /// Whether the folder is equal to the result.
  package let isComplete: Bool

  /// The latest revision of the catalog that the plan is for.
  let revision: Int64
  /// The state of the folder.
  let state: DumpState
  /// Whether the catalog has everything from this state already.
  let isTakenIn: Bool
  /// The changeset from the result to the state of the folder.
  let difference: [UInt8]
  /// The state that the folder was merged on top of; nil if it replaced the catalog.
  let base: DumpStates.Known?

  /// Passes the changes to `take`, in which a record with another ID is renamed.
  ///
  /// Returns the counts of all changes, and of those that were passed.
  package func changes(
    take: (Change) throws -> Void
  ) throws -> (all: ChangeCounts, shown: ChangeCounts) {
    try before.compareFollowingRenames(with: result, take: take)
  }

  /// Notes the states of the folder, which the catalog has taken in with a revision.
  func note(_ revision: Int64, _ database: Database) throws {
    let states = DumpStates(database)
    if let base, try states.known(among: [base.state]).isEmpty {
      try states.note(base.state, revision: base.revision)
    }
    try states.add(passed: state.former)
    guard !isTakenIn, try states.known(among: [state.name]).isEmpty else { return }
    let number = try base.flatMap { try states.known(among: [$0.state]).first?.number }
    try states.note(state.name, revision: revision, difference: difference, base: number)
  }
}

extension Catalog {
  /// Plans to bring the edits in a folder into the catalog, which keeps its own changes since the state
  /// that the folder comes from.
  ///
  /// `loaded` has the contents of the folder and becomes the result. `preferred` decides conflicts; without
  /// it, the result shows the conflicts and is not to be applied.
  ///
  /// - Throws: `ExchangeError.noBase` if that state is not known.
  package func plan(
    applying folder: PackageFolder, _ loaded: Catalog, preferred: EditConflict.Side? = nil
  ) throws -> ApplyPlan {
    let contents = try folder.contents()
    let state = try folder.state(of: contents)
    let here = try scratchCopy()
    let revision = try here.latestRevision()
    guard try !here.read({ try DumpStates($0).comes(from: state.name) }) else {
      return try ApplyPlan(
        before: here, result: here, conflicts: [],
        description: folder.description(of: contents, state, loaded.catalogDescription()),
        isComplete: here.compare(with: loaded) { _ in }.isEmpty, revision: revision,
        state: state, isTakenIn: true, difference: [], base: nil)
    }
    let base = try MergeBase(of: folder, in: here)
    try UnstatedValues(folder).fill(loaded, from: base.catalog)
    let described = try loaded.catalogDescription()
    var conflicts: [EditConflict] = []
    var difference: [UInt8] = []
    var before = here
    if try !here.compare(with: base.catalog, take: { _ in }).isEmpty {
      let edited = try loaded.scratchCopy()
      // The merge gives records in all three catalogs the same IDs.
      before = try here.scratchCopy()
      let merge = ThreeWayMerge(
        base: base.catalog, here: here, there: loaded, preferred == .there ? .there : .here)
      try merge.run(recorded: base.renames)
      conflicts = merge.conflicts
      difference = try edited.attaching(loaded) {
        try edited.inDatabase { try ChangeRecorder.difference(from: "package", $0) }
      }
    }
    return try ApplyPlan(
      before: before, result: loaded, conflicts: conflicts,
      description: folder.description(of: contents, state, described),
      isComplete: difference.isEmpty,
      revision: revision, state: state, isTakenIn: false, difference: difference, base: base.known)
  }

  /// Plans to make the catalog equal to a folder.
  package func plan(replacingBy folder: PackageFolder, _ loaded: Catalog) throws -> ApplyPlan {
    let contents = try folder.contents()
    let state = try folder.state(of: contents)
    let here = try scratchCopy()
    return try ApplyPlan(
      before: here, result: loaded, conflicts: [],
      description: folder.description(of: contents, state, loaded.catalogDescription()),
      isComplete: true, revision: here.latestRevision(), state: state, isTakenIn: false,
      difference: [], base: nil)
  }

  /// Applies a plan in one transaction; `expected` are the changes that the plan was shown with.
  ///
  /// - Throws: `changedMeanwhile` if the catalog has changed since the plan was made.
  package func apply(
    _ plan: ApplyPlan, expecting expected: ChangeCounts, by origin: RevisionOrigin = .unknown
  ) throws {
    guard !expected.isEmpty else {
      return try writeUnrecorded { try plan.note(plan.revision, $0) }
    }
    try apply(
      plan.result, expecting: expected, by: origin,
      first: { database in
        guard try RevisionLog(database).latest() == plan.revision else {
          throw HistoryError.changedMeanwhile
        }
        try plan.note(plan.revision + 1, database)
      })
  }
}

extension PackageFolder {
  /// Returns the description of the files as they are; nil if it is the present one.
  fileprivate func description(
    of contents: [(table: PackageTable, content: PackageDescription.Content)], _ state: DumpState,
    _ catalog: CatalogDescription?
  ) throws -> String? {
    let isOwn = resources.allSatisfy { resource in
      PackageTable.all.contains { $0.name == resource.name && $0.path == resource.path }
    }
    guard try describedState() != state, isOwn else { return nil }
    return PackageDescription.text(contents, of: catalog, states: state.former)
  }
}
