import GRDB

extension Catalog {
  /// Reads a package, to be compared with a catalog.
  ///
  /// Everything in it is checked: a package that would break a rule of the catalog does not get here.
  ///
  /// - Throws: what ``CatalogWriter/load(_:progress:)`` throws.
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
