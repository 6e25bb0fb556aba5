/// Why a name does not lead to one record.
package enum NameError: CatalogError {
  /// Several records have the name.
  case ambiguousName(Noun.Name, name: String, [NameCandidate])
}
