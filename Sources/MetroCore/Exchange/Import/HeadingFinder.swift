/// Finds the row of a sheet that names its columns.
///
/// Titles, dates and empty rows may stand above it. It is the row with the most names that an import
/// of the table knows. If no row has any, it is the first one with as many texts as the rows below it, so
/// that its unknown names are reported.
struct HeadingFinder {
  /// The number of rows from the first one on that are examined.
  static let depth = 50

  /// What the row that was found has.
  enum Content {
    case names
    /// No name is known, and a cell is a number, a date, an address, or a place as those below.
    case values
    /// No name is known, and cells have digits only where those below have, so that it can be a record.
    case inDoubt
  }

  private typealias Cell = (text: String, below: [String])

  private let columns: ImportColumns
  private let header: Int?
  private let isForProposal: Bool

  init(_ columns: ImportColumns, _ layout: RowLayout) {
    self.columns = columns
    header = layout.header
    isForProposal = layout.isForProposal
  }

  /// Whether the options say that no row has the column names.
  var hasNoHeading: Bool { header == 0 }

  /// The number of first rows that the search needs, if every row is one line.
  var neededRows: Int { max(Self.depth, header ?? 0) }

  /// Finds the row with the column names.
  ///
  /// - Parameters:
  ///   - rows: The first rows of the sheet.
  ///   - lines: The number of each row, from 1; nil if they are numbered without gaps.
  /// - Returns: The index of the row.
  /// - Throws: `HeaderError` if the row that the options name is empty or missing, or if no row has a
  ///   text.
  func index(in rows: [[String]], lines: [Int]? = nil) throws(HeaderError) -> Int {
    let filled = rows.indices.filter { index in rows[index].contains { !Self.isBlank($0) } }
    guard let first = filled.first else {
      throw HeaderError(
        cause: .file(reason: "the file is empty: a header with the column names is required"))
    }
    // A reject file has its header in front, wherever the original had it.
    if rows[first].first == ImportFile.rejectColumns[0] { return first }
    if header == 0 { return first }
    if let header {
      guard let index = filled.first(where: { (lines?[$0] ?? $0 + 1) == header }) else {
        throw HeaderError(cause: .file(reason: "line \(header) has no column names"))
      }
      return index
    }
    if isKnown(rows[first]) { return first }
    var best = (index: first, known: knownCount(of: rows[first]))
    for index in filled.dropFirst().prefix(Self.depth) {
      let known = knownCount(of: rows[index])
      // One word may be a name by accident, unless it stands alone.
      let isSure = known > 1 || rows[index].filter { !Self.isBlank($0) }.count == 1
      if known > best.known, isSure { best = (index, known) }
    }
    return best.known > 0 ? best.index : firstFull(of: rows, in: filled)
  }

  /// Returns the first row with at least half as many texts as the fullest one; a title has one.
  private func firstFull(of rows: [[String]], in filled: [Int]) -> Int {
    let counts = filled.prefix(Self.depth).map { index in
      rows[index].count { !Self.isBlank($0) }
    }
    let most = counts.max() ?? 0
    return zip(filled, counts).first { $1 * 2 >= most }?.0 ?? filled[0]
  }

  /// Returns what the row that was found has, of a sheet that is read for a proposal; of other sheets, it
  /// names the columns.
  func content(of index: Int, in rows: [[String]]) -> Content {
    guard isForProposal, header == nil, rows.indices.contains(index) else { return .names }
    let cells = cells(of: index, in: rows)
    if areValues(cells, of: rows[index]) { return .values }
    return index == 0 && rows.count > 1 && cells.allSatisfy(canBeValue) ? .inDoubt : .names
  }

  private func areValues(_ cells: [Cell], of row: [String]) -> Bool {
    // A word for a column that also stands below it is a value: `conference`.
    let names = cells.filter { !$0.below.contains($0.text) }.map { $0.text }
    guard !names.contains(where: columns.isKnown), row.first != ImportFile.rejectColumns[0]
    else { return false }
    // Some words for columns are names of places as well: `UF`, beside `município`.
    return Self.hasValue(row)
      || !names.contains(where: LikelyHeadings.isKnownInAnyTable)
        && cells.contains { LikelyContents.isPlace($0.text, like: $0.below) }
  }

  private func canBeValue(_ cell: Cell) -> Bool {
    let filled = cell.below.filter { !Self.isBlank($0) }
    let digits = filled.count { $0.contains(where: \.isNumber) }
    let hasDigits = cell.text.contains(where: \.isNumber)
    return !columns.isKnown(cell.text)
      && LikelyHeadings.meaning(of: cell.text, in: columns) == nil
      && !LikelyHeadings.isKnownInAnyTable(cell.text)
      && (filled.isEmpty || hasDigits == (digits * 2 > filled.count))
  }

  /// Returns the cells of a row that have a text, each with the texts below it.
  private func cells(of index: Int, in rows: [[String]]) -> [Cell] {
    let rest = rows[(index + 1)...].prefix(Self.depth)
    return rows[index].enumerated().filter { !Self.isBlank($0.element) }.map { cell, text in
      (text, rest.map { cell < $0.count ? $0[cell] : "" })
    }
  }

  /// Returns whether a cell of a row is a value and therefore not the name of a column.
  static func hasValue(_ row: [String]) -> Bool { row.contains(where: LikelyContents.isValue) }

  /// Returns the names of the columns of a sheet without a heading: their positions.
  static func positions(of row: [String]) -> [String] { row.indices.map { "#\($0 + 1)" } }

  /// Returns the number of different columns that a row names.
  func knownCount(of row: [String]) -> Int {
    Set(row.filter { !Self.isBlank($0) && columns.isKnown($0) }.map(HeadingKey.of)).count
  }

  /// Returns whether every name of a row is known.
  func isKnown(_ row: [String]) -> Bool {
    row.allSatisfy { Self.isBlank($0) || columns.isKnown($0) }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
