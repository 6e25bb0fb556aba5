/// Why records cannot be merged or split.
package enum MergeError: CatalogError {
  /// Two records cannot be merged until the conflicts between their values are decided.
  case mergeConflicts(Merge, [MergeConflict])
  /// Records of a type are never merged.
  case neverMerged(Noun.Name)
  /// A merge is given two values for one field.
  case doubledSetting(name: String)
  /// A person has noted, in a waiver, that two records are not the same.
  case notedAsDifferent(waiver: String)
  /// A merge cannot be undone.
  case cannotSplit(Noun.Name, id: String, reason: String, hint: Hint?)
}
