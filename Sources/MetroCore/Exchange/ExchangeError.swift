/// Why a file or a data package cannot be imported, loaded or applied.
package enum ExchangeError: CatalogError {
  case importFailed(ImportError)
  /// A column mapping names a column that the catalog does not have.
  case unknownImportColumn(plural: String, column: String, known: [String])
  /// A value is set for a column that the catalog does not have.
  case unknownSetColumn(plural: String, column: String, known: [String])
  /// The key of an import names a column that the catalog does not have.
  case unknownKeyColumn(plural: String, column: String, known: [String])
  /// A catalog to load into already has records.
  case notEmpty(Noun.Name)
  /// A library that reads a format is not installed.
  case missingLibrary(format: String, library: String, debianPackage: String)
  /// The folder contains no data package.
  case noPackage(path: String)
  /// A data package does not match its description or has a form that metro never writes.
  case badPackage(file: String, reason: String)
  /// It is not known which state of the catalog a folder comes from; with `isFolded`, the history of
  /// that state was not kept.
  case noBase(path: String, isFolded: Bool)
}
