/// An error of the core that the user can act on, with the facts for a message.
///
/// Each area declares its own errors: `ValueError`, ``RecordError``, ``StorageError`` and so on.
/// The front end turns each of them into a message and an exit status.
package protocol CatalogError: Error, Sendable, Equatable {}

extension CatalogError {
  /// Returns whether another error has the same type and is equal.
  package func isEqual(to other: any CatalogError) -> Bool { other as? Self == self }
}
