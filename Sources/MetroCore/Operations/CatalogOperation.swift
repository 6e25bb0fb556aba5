/// A use case: a change of a catalog with its inputs, which every front end runs in the same way.
package protocol CatalogOperation<Outcome> {
  /// The result for the caller, in addition to the changes.
  associatedtype Outcome

  /// Does what takes long and changes no record, before the catalog is locked for the change.
  func prepare(_ catalog: Catalog) throws

  /// Makes the change, as part of a revision.
  func run(by writer: CatalogWriter) throws -> Outcome
}

extension CatalogOperation {
  package func prepare(_ catalog: Catalog) {}
}

/// An operation that was run.
package struct Performed<Outcome> {
  package let outcome: Outcome
  /// The changes of records, in the order in which they were made.
  package let changes: [Change]
  /// The revision that the operation became; nil if it changed nothing, or in a dry run.
  package let revision: Int64?
}

extension Catalog {
  /// Runs an operation as one revision, or in a dry run as none.
  @discardableResult
  package func perform<Operation: CatalogOperation>(
    _ operation: Operation, by origin: RevisionOrigin = .unknown, dryRun: Bool = false,
    isCancelled: () -> Bool = { false }
  ) throws -> Performed<Operation.Outcome> {
    // A dry run stores nothing, not even what is derived from the records.
    if !dryRun { try operation.prepare(self) }
    var outcome: Operation.Outcome?
    let changes = try write(by: origin, dryRun: dryRun) { writer in
      outcome = try operation.run(by: writer)
      if isCancelled() { throw StorageError.interrupted }
    }
    guard let outcome else { throw StorageError.unexpected(reason: "the operation was not run") }
    return Performed(outcome: outcome, changes: changes, revision: ownRevision)
  }
}
