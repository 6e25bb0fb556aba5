import GRDB

/// What applying a folder makes of a catalog.
package struct ApplyPlan {
  /// The catalog afterward.
  package let result: Catalog
  package let conflicts: [EditConflict]
  /// The description of the files as they are, if it differs from the one in the folder.
  package let description: String?

  /// The latest revision of the catalog that the plan is for.
  let revision: Int64
  /// The states that the folder has passed through.
  let passed: [String]
  /// The state of the folder.
  let state: String
  /// The changeset from the result to the state of the folder.
  let difference: [UInt8]
  /// The state that the folder was merged on top of; nil if it replaced the catalog.
  let base: DumpStates.Known?

  /// Notes the states of the folder, which the catalog has taken in with a revision.
  func note(_ revision: Int64, _ database: Database) throws {
    let states = DumpStates(database)
    if let base, try states.known(among: [base.state]).isEmpty {
      try states.note(base.state, revision: base.revision)
    }
    try states.add(passed: passed)
    guard try states.known(among: [state]).isEmpty else { return }
    let number = try base.flatMap { try states.known(among: [$0.state]).first?.number }
    try states.note(state, revision: revision, difference: difference, base: number)
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
    let state = try DumpStates.name(of: contents.map { ($0.table.name, $0.content.digest) })
    let here = try scratchCopy()
    let revision = try here.latestRevision()
    let base = try MergeBase(of: folder, files: state, in: here)
    try UnstatedValues(folder).fill(loaded, from: base.catalog)
    let described = try loaded.catalogDescription()
    var conflicts: [EditConflict] = []
    var difference: [UInt8] = []
    if try !here.compare(with: base.catalog, take: { _ in }).isEmpty {
      let edited = try loaded.scratchCopy()
      let merge = ThreeWayMerge(
        base: base.catalog, here: here, there: loaded, preferred == .there ? .there : .here)
      try merge.run(recorded: base.renames)
      conflicts = merge.conflicts
      difference = try edited.attaching(loaded) {
        try edited.inDatabase { try ChangeRecorder.difference(from: "package", $0) }
      }
    }
    return try ApplyPlan(
      result: loaded, conflicts: conflicts,
      description: folder.description(of: contents, state, described), revision: revision,
      passed: folder.formerStates(), state: state, difference: difference, base: base.known)
  }

  /// Plans to make the catalog equal to a folder.
  package func plan(replacingBy folder: PackageFolder, _ loaded: Catalog) throws -> ApplyPlan {
    let contents = try folder.contents()
    let state = try DumpStates.name(of: contents.map { ($0.table.name, $0.content.digest) })
    return try ApplyPlan(
      result: loaded, conflicts: [],
      description: folder.description(of: contents, state, loaded.catalogDescription()),
      revision: latestRevision(), passed: folder.formerStates(), state: state, difference: [],
      base: nil)
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
    of contents: [(table: PackageTable, content: PackageDescription.Content)], _ state: String,
    _ catalog: CatalogDescription?
  ) throws -> String? {
    let described = try describedState()
    let isOwn = resources.allSatisfy { resource in
      PackageTable.all.contains { $0.name == resource.name && $0.path == resource.path }
    }
    guard described != state, isOwn else { return nil }
    let states = Set(try formerStates()).subtracting([state])
    return PackageDescription.text(contents, of: catalog, states: states.sorted())
  }
}
