/// Why the history cannot be followed, undone or redone.
package enum HistoryError: CatalogError {
  case noSuchRevision(Int64, latest: Int64)
  /// The history of that time was folded into one revision.
  case revisionNotKept(Int64, first: Int64)
  /// There is nothing that could be undone or redone.
  case nothingToUndo
  case nothingToRedo
  /// A revision cannot be undone by itself, since it is an undo, or is undone.
  case cannotUndo(Int64, reason: String, hint: Hint?)
  /// What a revision changed is not as it left it.
  case undoConflict(UndoConflict)
  /// Records were changed by another program, so that revisions do not lead to what is there.
  case changedOutside(Noun.Name, id: String)
  /// The catalog was changed between a plan and its execution.
  case changedMeanwhile
}
