/// Why an id that a record had does not lead to one.
package enum FormerIDError: CatalogError {
  /// No record has the id any more.
  case recordGone(Noun.Name, id: String, IDHistory)
}
