import GRDB

extension Catalog {
  /// Loads a package into a scratch catalog, for comparison with a catalog.
  ///
  /// Everything in it is checked; a package that would violate a rule of the catalog throws.
  ///
  /// - Throws: the errors of ``CatalogWriter/load(_:progress:)``.
  package static func scratch(
    of package: PackageFolder, isInterrupted: @escaping @Sendable () -> Bool = { false },
    progress: @escaping (_ rows: Int) throws -> Void = { _ in }
  ) throws -> Catalog {
    let catalog = try scratch(checksReferences: true, isInterrupted) {
      try $0.write(Schema.makeWithoutIndexes)
    }
    try catalog.write { _ = try $0.load(package, progress: progress) }
    return catalog
  }
}
