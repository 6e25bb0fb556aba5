/// The merges of pairs of duplicates, and the pairs that a person has to decide.
package struct MergePlan {
  package let merges: [MergeRecords]
  package let left: [(pair: DuplicatePair, error: any CatalogError)]
}

extension Catalog {
  /// Returns which of several pairs can be merged, each into its better-known record.
  ///
  /// It tries the merges without storing them: first each alone, then all together, because records
  /// of several pairs can differ from each other.
  ///
  /// - Throws: The errors of storage; a pair that cannot be merged is left.
  package func plan(
    merging pairs: [DuplicatePair], keep: MergeChoices.Side?
  ) throws -> MergePlan {
    var merges: [(pair: DuplicatePair, merge: MergeRecords)] = []
    var left: [(pair: DuplicatePair, error: any CatalogError)] = []
    for pair in pairs {
      let merge = MergeRecords(.named(pair.noun), pair.other, into: pair.id, keep: keep)
      do {
        try perform(merge, dryRun: true)
        merges.append((pair, merge))
      } catch let error as any CatalogError where !(error is StorageError) {
        left.append((pair, error))
      }
    }
    while let (index, error) = try firstFailure(of: merges.map(\.merge)) {
      left.append((merges.remove(at: index).pair, error))
    }
    return MergePlan(merges: merges.map(\.merge), left: left)
  }

  /// Returns the first of several merges that fails after the ones before it, or nil.
  private func firstFailure(of merges: [MergeRecords]) throws -> (Int, any CatalogError)? {
    var done = 0
    do {
      try perform(MergeAll(merges) { done += 1 }, dryRun: true)
      return nil
    } catch let error as any CatalogError where !(error is StorageError) {
      return (done, error)
    }
  }
}
