/// Imports several files in one revision, in the order given.
package struct ImportFiles: CatalogOperation {
  /// A file, and the callbacks of whoever shows or stores what happens with it.
  package struct Part {
    package let table: ExchangeTable
    /// Opens the file.
    package let file: () throws -> ImportFile
    /// Takes each row that is left out; nil to stop at the first one.
    package let reject: ((ImportReject) throws -> Void)?
    /// Takes the number of rows read so far.
    package let progress: (Int) throws -> Void
    /// Takes the summary when the file has been read.
    package let finished: (ImportSummary) -> Void

    package init(
      _ table: ExchangeTable, file: @escaping () throws -> ImportFile,
      reject: ((ImportReject) throws -> Void)? = nil,
      progress: @escaping (Int) throws -> Void = { _ in },
      finished: @escaping (ImportSummary) -> Void = { _ in }
    ) {
      self.table = table
      self.file = file
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

  /// Returns a summary of each file.
  ///
  /// - Throws: `importFailed` at the first row that cannot be imported and is not taken by `reject`.
  package func run(by writer: CatalogWriter) throws -> [ImportSummary] {
    try parts.map { part in
      var options = options
      options.reject = part.reject
      options.progress = part.progress
      let summary = try writer.importRows(of: part.table, from: part.file(), options)
      part.finished(summary)
      return summary
    }
  }
}
