import GRDB

extension CatalogWriter {
  /// Adds the rows of a file that are not in the catalog and updates existing ones.
  ///
  /// A record is found by its `id` or, if the file has none, by the noun's natural key or by the ID
  /// that would be derived for it if no value of the file differs from the existing record. A value
  /// of a list is found by its position or by itself. References must be to existing records or to
  /// records anywhere in the file. Memory use does not grow with the file, except for records that
  /// wait for a later one.
  ///
  /// - Throws: `ExchangeError.importFailed` with the location of the first error, unless the
  ///   options accept rejected rows; `unknownImportColumn`.
  package func importRows(
    of table: ExchangeTable, from file: ImportFile, _ options: ImportOptions = ImportOptions()
  ) throws -> ImportSummary {
    report = options.report ?? { _ in }
    defer { report = nil }
    // Keeps 44 MiB of changed pages in memory, where SQLite's default is 2 MiB.
    try database.execute(sql: "PRAGMA cache_size = -45056")
    do {
      switch table {
      case .records(let noun):
        let columns = try ImportColumns(noun, options)
        let source = try SetColumnsSource.adding(
          options.set, columns, to: JoinedColumnsSource.joining(file.source(for: columns, options)),
          named: file.name)
        var options = options
        options.fileSource = file.source
        return try RecordImport(
          of: noun, from: source, named: file.name, by: self, options
        ).run()
      case .list(let relation):
        let columns = try ImportColumns(relation.columns, of: relation.plural, options)
        let source = try SetColumnsSource.adding(
          options.set, columns, to: file.source(for: columns, options), named: file.name)
        return try ListImport(
          of: relation, from: source, named: file.name, by: self, options
        ).run()
      }
    } catch let fault as ImportError {
      throw ExchangeError.importFailed(fault)
    }
  }
}
