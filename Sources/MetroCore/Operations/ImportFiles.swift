/// Imports several files in one revision, in the order given.
package struct ImportFiles: CatalogOperation {
  /// A file to import, and callbacks for its progress and results.
  package struct Part {
    package let table: ExchangeTable
    /// Opens the file.
    package let file: () throws -> ImportFile
    /// Completes the options for this file.
    package let adapt: (inout ImportOptions) -> Void
    /// Receives each rejected row; nil to stop at the first one.
    package let reject: ((ImportReject) throws -> Void)?
    /// Receives the number of rows read so far.
    package let progress: (Int) throws -> Void
    /// Receives the summary after the file was read.
    package let finished: (ImportSummary) -> Void

    package init(
      _ table: ExchangeTable, file: @escaping () throws -> ImportFile,
      adapt: @escaping (inout ImportOptions) -> Void = { _ in },
      reject: ((ImportReject) throws -> Void)? = nil,
      progress: @escaping (Int) throws -> Void = { _ in },
      finished: @escaping (ImportSummary) -> Void = { _ in }
    ) {
      self.table = table
      self.file = file
      self.adapt = adapt
      self.reject = reject
      self.progress = progress
      self.finished = finished
    }
  }

  package let parts: [Part]
  package let options: ImportOptions

  package init(_ parts: [Part], _ options: ImportOptions = ImportOptions()) {
    self.parts = parts
    self.options = options
  }

  package func prepare(_ catalog: Catalog) throws { try catalog.prepareImport() }

  /// Returns a summary of each file.
  ///
  /// - Throws: `importFailed` for the first invalid row if `reject` is nil.
  package func run(by writer: CatalogWriter) throws -> [ImportSummary] {
    try parts.map { part in
      var options = options
      part.adapt(&options)
      options.reject = part.reject
      options.progress = part.progress
      let summary = try writer.importRows(of: part.table, from: part.file(), options)
      part.finished(summary)
      return summary
    }
  }
}
