/// Why a file or a data package cannot be imported, loaded or applied.
package enum ExchangeError: CatalogError {
  case importFailed(ImportError)
  /// A name is given to a column of a file that no column of the catalog has.
  case unknownImportColumn(plural: String, column: String, known: [String])
  /// A catalog that is to be filled has records already.
  case notEmpty(Noun.Name)
  /// There is no data package in a folder.
  case noPackage(path: String)
  /// A data package is not what its description says, or what metro could have written.
  case badPackage(file: String, reason: String)
}
