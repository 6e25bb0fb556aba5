import MetroText

/// The values that rows take from the rows above them, for sheets that state a value only once, or say
/// `idem` in the rows below it.
///
/// Values of a single record, such as its links or its number of participants, go only into rows that
/// continue the record: those that do not have another name.
struct FilledDown {
  private let columns: Set<Int>
  /// The column of the name, which begins another record.
  private let name: Int?
  /// The columns whose values belong to one record.
  private let own: Set<Int>
  private let heading: [RepeatedHeadings.Column]
  private var last: [Int: String] = [:]
  private var lastName = ""
  private var filled: Set<Int> = []

  /// Creates a store for columns of a sheet, by their indexes.
  init(_ sheet: SheetColumns, _ heading: [String]) {
    self.heading = sheet.filledDown.isEmpty ? [] : RepeatedHeadings.columns(heading)
    columns = Set(sheet.filledDown)
    name = sheet.name
    own = sheet.ofOneRecord
  }

  /// Whether the current row takes a value from a row above it.
  var hasFilled: Bool { !filled.isEmpty }

  /// Takes the fields of the next row.
  ///
  /// A row without any text stays empty, and one that repeats the heading fills no row.
  mutating func advance(to row: [String]) {
    filled = []
    guard !columns.isEmpty, row.contains(where: { !Self.isBlank($0) }),
      !RepeatedHeadings.isHeading(heading, { index, _ in index < row.count ? row[index] : "" })
    else { return }
    if let name, name < row.count, !Self.isBlank(row[name]) {
      let text = row[name].trimmingBlanks()
      if text != lastName { for index in own { last[index] = nil } }
      lastName = text
    }
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
