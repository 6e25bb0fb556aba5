import MetroText

/// Columns that answer a question with yes or no, or hold boxes to tick.
extension ProposedColumns {
  /// Returns whether all values of a column are such marks.
  func holdsTicks(at index: Int) -> Bool {
    let values = samples[index].filter { !AbsentValue.matches($0) || TickMark.matches($0) }
    return !values.isEmpty && values.allSatisfy(TickMark.matches)
  }

  /// Returns whether a column of the catalog can have such values: some are also codes, of Norway and of
  /// Japanese.
  func mayHoldTicks(_ column: String) -> Bool {
    guard let noun = columns.noun, !columns.isMapped(to: column) else { return true }
    if column.hasSuffix(".country") { return true }
    switch noun.field(column)?.type {
    case .choice, .prose, .country, .language: return true
    default: return false
    }
  }
}
