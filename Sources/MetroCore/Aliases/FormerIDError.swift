/// Why a former ID does not lead to a record.
package enum FormerIDError: CatalogError {
  /// The record with the ID was removed, renamed or merged.
  case recordGone(Noun.Name, id: String, IDHistory)
}
