/// Why the history cannot be followed, undone or redone.
package enum HistoryError: CatalogError {
  case noSuchRevision(Int64, latest: Int64)
  /// The revision was folded into a baseline.
  case revisionNotKept(Int64, first: Int64)
  /// There is no change to undo, or no undo to redo.
  case nothingToUndo
  case nothingToRedo
  /// A revision cannot be undone because of its kind or because it is already undone.
  case cannotUndo(Int64, reason: String, hint: Hint?)
  /// A later change conflicts with undoing a revision.
  case undoConflict(UndoConflict)
  /// Another program changed records, so the revisions no longer lead to the current state.
  case changedOutside(Noun.Name, id: String)
  /// Another program changed a record, and a revision was stored on top of that.
  case builtOnOutside(Noun.Name, id: String, revision: Int64)
  /// The catalog was changed between a plan and its execution.
  case changedMeanwhile
}
