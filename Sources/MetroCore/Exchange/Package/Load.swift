import GRDB

extension CatalogWriter {
  /// Loads a data package into a catalog without records: the inverse of a dump.
  ///
  /// Every row is checked as in an import. Returns the number of rows of each table.
  ///
  /// - Throws: `notEmpty`, `badPackage`, `importFailed` with the location of the first error.
  package func load(
    _ folder: PackageFolder, progress: @escaping (_ rows: Int) throws -> Void = { _ in }
  ) throws -> [(table: String, rows: Int)] {
    for noun in Noun.inOrderOfReference where try reader.hasAny(noun) {
      throw ExchangeError.notEmpty(noun.name)
    }
    var counts: [(table: String, rows: Int)] = []
    var total = 0
    for table in PackageTable.all {
      guard let resource = folder.resources.first(where: { $0.name == table.name }) else {
        continue
      }
      var options = folder.importOptions(for: table)
      options.progress = { try progress(total + $0) }
      let file = try PackageReader(folder.path, resource.path).importFile
      let summary = try importRows(of: table.table, from: file, options)
      total += summary.rows
      counts.append((table.name, summary.rows))
    }
    return counts
  }
}
