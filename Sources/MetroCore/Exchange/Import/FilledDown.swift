import MetroText

/// The values that rows take from the rows above them, for sheets that state a value only once, or say
/// `idem` in the rows below it.
struct FilledDown {
  private let columns: Set<Int>
  private var last: [Int: String] = [:]
  private var filled: Set<Int> = []

  /// Creates a store for the columns of a sheet at some indexes.
  init(_ columns: [Int]) {
    self.columns = Set(columns)
  }

  /// Whether the current row takes a value from a row above it.
  var hasFilled: Bool { !filled.isEmpty }

  /// Takes the fields of the next row.
  ///
  /// A row without any text stays empty.
  mutating func advance(to row: [String]) {
    filled = []
    guard !columns.isEmpty, row.contains(where: { !Self.isBlank($0) }) else { return }
    for index in columns {
      if index < row.count, !Self.isBlank(row[index]) {
        last[index] = row[index]
      } else if last[index] != nil {
        filled.insert(index)
      }
    }
  }

  /// Returns the text that fills a field of the current row, or nil if it has its own.
  func text(at index: Int) -> String? {
    filled.contains(index) ? last[index] : nil
  }

  private static func isBlank(_ text: String) -> Bool {
    text.allSatisfy(\.isWhitespace) || DittoPhrase.isWhole(text)
  }
}
