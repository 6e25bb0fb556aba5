import GRDB

/// The state of a catalog that an edited dump comes from.
struct MergeBase {
  /// The latest of the states that the folder comes from.
  let known: DumpStates.Known
  let catalog: Catalog
  /// The IDs that the catalog has changed since.
  let renames: [Rename]

  /// Restores the state that a folder comes from.
  ///
  /// - Throws: `ExchangeError.noBase`.
  init(of folder: PackageFolder, in catalog: Catalog) throws {
    let described = try [folder.describedState()?.name].compactMap(\.self)
    // Older programs named a state by its content alone.
    let passed = try folder.passedStates + [folder.describedContent()].compactMap(\.self)
    try Self.noteCurrent(catalog, if: described + passed)
    let known = try catalog.read { database in
      let states = DumpStates(database)
      // The state that was edited comes after all that it lists.
      for states in try [described, passed].map(states.known) where !states.isEmpty {
        return states
      }
      throw ExchangeError.noBase(
        path: folder.path, isFolded: try states.hasAny(of: described + passed))
    }
    let latest = known[0]
    self.known = latest
    do {
      self.catalog = try Self.joined(known, in: catalog)
    } catch HistoryError.revisionNotKept {
      throw ExchangeError.noBase(path: folder.path, isFolded: true)
    }
    renames = try catalog.read { database in
      let log = RevisionLog(database)
      let end = try log.latest()
      guard latest.revision < end else { return [] }
      return try log.renames(in: latest.revision + 1...end).composed
    }
  }

  /// Notes the current state of a scratch catalog if it is one of some states, and none of them is known.
  ///
  /// A catalog that could not be written, or has an older schema, has not noted its dumps.
  private static func noteCurrent(_ catalog: Catalog, if states: [String]) throws {
    guard try catalog.read({ try DumpStates($0).known(among: states).isEmpty }) else { return }
    let nowhere = unsafe PackageFile(write: { _ in }, finish: {})
    let summary = try catalog.dump(listsStates: true, makeFile: { _ in nowhere })
    if states.contains(summary.state.name) { try catalog.note(summary) }
  }

  /// Returns a catalog with everything that some states have in common with a folder that has passed
  /// through all of them.
  ///
  /// The latest dump of the catalog has everything that came before it. Dumps of others that were applied
  /// later were made without it, so their changes are merged into it.
  private static func joined(
    _ known: [DumpStates.Known], in catalog: Catalog
  ) throws -> Catalog {
    let own = known.first { $0.base == nil }
    let others = known.filter { other in
      other.base != nil && own.map { other.revision > $0.revision } ?? true
    }.reversed()
    var joined = try own.map { try restored($0, in: catalog) }
    for other in others {
      let state = try restored(other, in: catalog)
      let base = try catalog.read { database in
        try other.base.flatMap { try DumpStates(database).known(number: $0) }
      }
      if let earlier = joined, let base {
        let merge = try ThreeWayMerge(
          base: restored(base, in: catalog), here: earlier, there: state, .base)
        try merge.run(recorded: [])
      }
      joined = state
    }
    guard let joined else { throw ChangesetError() }
    return joined
  }

  /// Returns a catalog with a state.
  private static func restored(_ known: DumpStates.Known, in catalog: Catalog) throws -> Catalog {
    let past = try catalog.past(.revision(known.revision))
    let difference = try catalog.read { try DumpStates($0).difference(of: known) }
    guard !difference.isEmpty else { return past }
    try past.inDatabase { database in
      try database.inTransaction(.immediate) {
        try ChangesetReplay(database, .forward).replay(difference)
        return .commit
      }
    }
    return past
  }
}
