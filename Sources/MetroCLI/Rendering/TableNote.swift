/// The sentence below a table about the columns that it does not show.
struct TableNote {
  let hidden: [TableLayout.Reason: [String]]
  /// Whether the widths come from the first rows alone.
  let isSample: Bool
  let offersColumns: Bool

  /// Returns the sentence; nil if the table shows every column.
  var text: String? {
    let parts = TableLayout.Reason.allCases.compactMap { reason in
      hidden[reason].map { "\($0.joined(separator: ", ")) (\(words(for: reason)))" }
    }
    guard !parts.isEmpty else { return nil }
    return "Not shown: \(parts.joined(separator: "; "))."
      + (offersColumns ? " Choose with --columns." : "")
  }

  private func words(for reason: TableLayout.Reason) -> String {
    switch reason {
    case .coordinates: "coordinates"
    case .empty: isSample ? "empty in the first rows" : "empty"
    case .noRoom: "no room"
    }
  }
}
