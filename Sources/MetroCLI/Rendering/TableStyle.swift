/// The appearance of a table.
struct TableStyle {
  /// The terminal cells per line; nil for lines of any length, as programs read them.
  var width: Int?
  var usesColor = false
  var showsHeader = true
  /// Whether columns without any value are always omitted, without a note.
  var omitsEmpty = false
  /// Whether a note below the table names the columns that it does not show.
  var showsNotes = true
  /// Whether the command has an option that chooses columns, which the note names.
  var offersColumns = false
}
