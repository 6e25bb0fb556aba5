import MetroText

/// What the user and the program know of single texts in the cells of a sheet.
struct CellWords {
  private let rules: ReadingRules

  init(_ options: ImportOptions) { rules = options.readingRules }

  /// Returns the value that stands for a text of a column.
  func value(of text: String, _ column: String) -> String {
    rules.replacement(of: text, in: column) ?? text
  }

  /// Returns whether a person has said what a text of a column stands for.
  func isDecided(_ text: String, _ column: String) -> Bool {
    rules.replacement(of: text, in: column) != nil
  }

  /// Returns whether a text stands for no value; a placeholder is another thing.
  func isNothing(_ text: String, _ column: String) -> Bool {
    let text = value(of: text, column)
    guard !text.isEmpty else { return true }
    return AbsentValue.matches(text) && !PlaceholderScanner.isWhole(text)
  }
}
