/// Why records cannot be merged or split.
package enum MergeError: CatalogError {
  /// Two records cannot become one before it is said which of their values hold.
  case mergeConflicts(Merge, [MergeConflict])
  /// A merge cannot be taken back.
  case cannotSplit(Noun.Name, id: String, reason: String, hint: String?)
}
