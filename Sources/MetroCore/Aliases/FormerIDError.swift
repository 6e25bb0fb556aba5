/// Why an id that a record had does not lead to one.
package enum FormerIDError: CatalogError {
  /// The record with the ID was removed, renamed or merged.
  case recordGone(Noun.Name, id: String, IDHistory)
}
