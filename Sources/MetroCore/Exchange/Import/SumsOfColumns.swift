import MetroText

/// Finds rows of totals whose word is in no table, such as a last row `Разом,,,40`: beside its name it has nothing
/// but numbers, which are the sums of their columns or the number of rows, and it lacks what other rows have.
///
/// Such rows are kept until the end of the file, because only below the last record they are certainly none.
struct SumsOfColumns {
  /// The number of rows above which a file is no sheet of an office.
  private static let mostRows = 10_000

  private enum Cell {
    case empty, filledDown, text
    case number(Int)

    var isText: Bool { if case .text = self { true } else { false } }
    var isEmpty: Bool { if case .empty = self { true } else { false } }
  }

  /// What the rows have in a column.
  private struct Column {
    var filled = 0
    var numbers = 0
    /// The number of addends that are not zero.
    var addends = 0
    var sum = 0
    var last = 0

    mutating func add(_ cell: Cell) {
      if !cell.isEmpty { filled += 1 }
      guard case .number(let number) = cell else { return }
      numbers += 1
      if number != 0 { addends += 1 }
      sum += number
      last = number
    }

    /// Returns whether a number is the sum of the column, and not the next one of a series.
    func hasSum(_ number: Int) -> Bool { addends > 1 && number == sum && number != last + 1 }
  }

  /// The kept rows, to be imported if they are records.
  let rows: DeferredRows
  /// The line of the first kept row, unless a record follows.
  var line: Int? { kept.first?.line }

  /// The positions in a row of the cells that the file itself has, and of those that are no numbers.
  private let cells: [Int]
  private let others: [Bool]
  private let name: Int
  private var columns: [Column]
  private var rowCount = 0
  /// The number of rows with a name.
  private var nameCount = 0
  private var kept: [(line: Int, text: String, cells: [Cell])] = []
  /// What short texts are; those of a column often repeat.
  private var known: [String: Cell] = [:]

  /// Returns nil if no row of the file can hold totals.
  init?(_ noun: Noun, in source: any ImportSource, _ options: ImportOptions) {
    // A union of organizations may have the members of all.
    guard RowsOfTotals.nouns.contains(noun.name), noun.name != .organization,
      source.header != nil, !options.isDump, !options.isStrict,
      let name = source.nameIndex(of: noun)
    else { return nil }
    let names = source.names
    cells = names.indices.dropLast(options.set.count).filter {
      !ImportFile.rejectColumns.contains(names[$0])
    }
    // A name and a number are all that rows of two columns have.
    guard cells.count > 2 else { return nil }
    self.name = name
    let targets = source.targets
    others = names.indices.map { index in
      targets[index].map { $0 == 0 || RowsOfTotals.isDate($0, of: noun) } ?? false
    }
    columns = Array(repeating: Column(), count: names.count)
    rows = DeferredRows(of: source)
  }

  /// Keeps the current row if it may hold totals; returns false for any other row, and notes its numbers.
  mutating func keep(
    _ source: any ImportSource, of noun: Noun, original: () throws -> [UInt8]?
  ) throws -> Bool {
    guard !(source is DeferredRows) else { return false }
    guard rowCount < Self.mostRows else {
      kept = []
      return false
    }
    let row: [Cell] = cells.map { source.isFilled(at: $0) ? .filledDown : cell(source, $0) }
    // A line with one cell is a heading or a note.
    guard row.count(where: { !$0.isEmpty }) > 1 else { return false }
    let text = mayBeTotals(row) ? Self.text(source, name) : ""
    if text.contains(where: \.isLetter) {
      kept.append((source.line, text, row))
      try rows.add(source, of: noun, original: original())
      return true
    }
    let isRecord = zip(cells, row).contains { $0 != name && $1.isText }
    // Below totals, a row with further numbers is a mean or the like.
    guard isRecord || kept.isEmpty else { return false }
    for total in kept { note(total.cells) }
    kept = []
    note(row)
    return false
  }

  /// Returns the note on the rows that hold totals, and leaves the others in ``rows``.
  mutating func leaveOut() -> ImportNote? {
    guard let first = kept.first else { return nil }
    let lines = kept.map(\.line)
    rows.remove(Set(lines))
    return .totalsLeftOut(lines, first: InvalidValue.shortened(first.text))
  }

  private mutating func note(_ row: [Cell]) {
    rowCount += 1
    for (index, cell) in zip(cells, row) {
      columns[index].add(cell)
      if index == name, cell.isText { nameCount += 1 }
    }
  }

  /// Returns whether a row has the numbers of totals; it also needs a name.
  private func mayBeTotals(_ row: [Cell]) -> Bool {
    guard rowCount > 1 else { return false }
    var isSummed = false
    var lacksOne = false
    for (index, cell) in zip(cells, row) where index != name {
      switch cell {
      case .text: return false
      case .filledDown: continue
      case .empty: if columns[index].filled * 4 >= rowCount * 3 { lacksOne = true }
      case .number(let number):
        let column = columns[index]
        // A number before the name counts or identifies records.
        guard index > name, column.hasSum(number) || number == nameCount else { return false }
        // In a column of texts, the number of rows is no value.
        if column.hasSum(number) || column.numbers == 0 && column.filled * 2 >= rowCount {
          isSummed = true
        }
      }
    }
    return isSummed && lacksOne
  }

  private mutating func cell(_ source: any ImportSource, _ index: Int) -> Cell {
    guard let bytes = unsafe source.bytes(at: index) else {
      return cell(of: Self.text(source, index), at: index)
    }
    // Every row of the file comes here, and nearly all cells are words, dates or digits alone.
    guard let first = unsafe bytes.first else { return .empty }
    if first > 0x20, first < 0x80, index == name || others[index] || bytes.count > 24 {
      return .text
    }
    if bytes.count < 10, unsafe bytes.allSatisfy(Byte.isDigit) {
      return unsafe .number(bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
    if Byte.isLetter(first), unsafe !AbsentValue.mayBe(bytes.span) { return .text }
    return unsafe cell(of: String(decoding: bytes, as: UTF8.self).trimmingBlanks(), at: index)
  }

  private mutating func cell(of text: String, at index: Int) -> Cell {
    if text.isEmpty { return .empty }
    guard index != name, !others[index], text.utf8.count <= 24 else { return .text }
    if let cell = known[text] { return cell }
    let cell = Self.cell(of: text)
    known[text] = cell
    return cell
  }

  private static func cell(of text: String) -> Cell {
    if let number = Int(text) {
      return number.magnitude <= WholeNumber.largest ? .number(number) : .text
    }
    if AbsentValue.matches(text) { return .empty }
    guard text.contains(where: \.isNumber),
      let number = try? WholeNumber(written: text, counting: .people)
    else { return .text }
    return .number(number.value)
  }

  /// Returns the text of a cell; that of a cell with an error is some text.
  private static func text(_ source: any ImportSource, _ index: Int) -> String {
    if let bytes = unsafe source.bytes(at: index) {
      return unsafe String(decoding: bytes, as: UTF8.self).trimmingBlanks()
    }
    return (try? source.texts(at: index, isList: false).first ?? "")?.trimmingBlanks() ?? "="
  }
}
