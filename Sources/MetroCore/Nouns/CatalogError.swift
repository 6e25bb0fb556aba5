/// An error of the core that a person can do something about, with what a message needs.
///
/// Each area declares its own: ``ValueError``, ``RecordError``, ``StorageError`` and so on. The front
/// end turns every one of them into words and an exit status.
package protocol CatalogError: Error, Sendable, Equatable {}

extension CatalogError {
  /// Whether another error is of the same type and equal.
  package func isEqual(to other: any CatalogError) -> Bool { other as? Self == self }
}
