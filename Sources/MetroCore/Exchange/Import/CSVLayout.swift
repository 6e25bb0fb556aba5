import MetroCSV

/// How a CSV file is laid out, as its first rows show it.
struct CSVLayout {
  /// The delimiters that are tried, in this order if the file shows none.
  private static let delimiters = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

  let dialect: CSVDialect

  /// The line with the column names, from 1.
  let headerLine: Int

  /// Whether that line has values, so that no line has the column names.
  let hasFoundNoHeading: Bool

  /// The number of fields of most of the first rows from that line on, or of the widest one if
  /// rows may be short.
  let fieldCount: Int

  /// Whether a CR alone ends a line.
  let hasCarriageReturns: Bool

  /// Whether `\"` is a quote within a field; not in a reject file, which is written in another way.
  let hasBackslashEscapes: Bool

  /// Whether quotes enclose fields; otherwise they are text.
  let readsQuotes: Bool

  /// What was found, unless an option or the format says so.
  private(set) var notes: [ImportNote] = []

  /// - Throws: `HeaderError` if the line that the options name has no column names.
  init(
    _ beginning: FileBeginning, _ format: ImportFile.Format, _ finder: HeadingFinder,
    _ layout: RowLayout
  )
    throws(HeaderError)
  {
    let bytes = beginning.bytes
    hasCarriageReturns =
      bytes.contains(UInt8(ascii: "\r")) && !bytes.contains(UInt8(ascii: "\n"))
    let usual = format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ",")
    let stated = Self.stated(bytes)
    let given = layout.delimiter.flatMap(\.asciiValue) ?? stated
    let candidates = given.map { [$0] } ?? [usual] + Self.delimiters.filter { $0 != usual }
    let text = hasCarriageReturns ? Self.withLineFeeds(bytes) : bytes
    var best: Reading?
    for delimiter in candidates {
      let reading = Reading(
        text, isComplete: beginning.isComplete, delimiter, after: stated == nil ? 0 : 1, finder)
      if reading.isCertain || best.map({ $0 < reading }) ?? true { best = reading }
      if reading.isCertain { break }
    }
    guard let best else { throw HeaderError(cause: .file(reason: "no delimiter")) }
    dialect = CSVDialect(delimiter: best.delimiter)
    headerLine = try best.headerLine.get()
    hasFoundNoHeading = best.content == .values
    readsQuotes = best.bareQuote == nil
    fieldCount = layout.allowsShortRows ? best.widest : best.usual
    hasBackslashEscapes = layout.hasBackslashEscapes && !best.isRejectFile
    if given == nil, best.delimiter != usual, best.width > 1 || fieldCount > 1 {
      notes.append(.delimiter(Character(Unicode.Scalar(best.delimiter))))
    }
    if let line = best.bareQuote { notes.append(.quotesAreText(line: line)) }
    if best.content == .inDoubt { notes.append(.headingInDoubt(line: headerLine)) }
    if layout.header == nil, best.skipsText { notes.append(.heading(line: headerLine)) }
  }

  /// Returns the delimiter that a first line such as `sep=;` states.
  private static func stated(_ bytes: [UInt8]) -> UInt8? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    let line = text.prefix(7).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard line.count == 5, String(decoding: line, as: UTF8.self).lowercased().hasPrefix("sep="),
      let byte = line.last, CSVDialect.canDelimit(byte)
    else { return nil }
    return byte
  }

  /// Returns the reader of the file's bytes in the form of RFC 4180.
  func normalizing(_ beginning: FileBeginning) -> (UnsafeMutableRawBufferPointer) throws -> Int {
    guard hasCarriageReturns || hasBackslashEscapes else { return unsafe beginning.read }
    return unsafe CSVNormalizer(
      hasCarriageReturns: hasCarriageReturns, hasBackslashEscapes: hasBackslashEscapes,
      beginning.read
    ).read
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
  }
}

extension CSVLayout {
  /// The first rows of a file, read with one delimiter.
  private struct Reading {
    let delimiter: UInt8
    /// The line that shows that quotes are text; nil if they enclose fields.
    let bareQuote: Int?
    let headerLine: Result<Int, HeaderError>
    let isRejectFile: Bool
    let content: HeadingFinder.Content
    /// Whether all names of the heading are known, so that no other delimiter needs to be tried.
    let isCertain: Bool
    /// Whether there is a text above the heading.
    let skipsText: Bool
    /// The number of columns that the heading names.
    let width: Int
    /// The number of fields of most rows from the heading on; of several such numbers, the largest.
    let usual: Int
    /// The number of fields of the widest of these rows.
    let widest: Int
    /// The number of names that are known.
    private let known: Int
    /// Whether all rows have the same number of fields, of which there are several.
    private let isEven: Bool

    init(
      _ bytes: [UInt8], isComplete: Bool, _ delimiter: UInt8, after line: Int,
      _ finder: HeadingFinder
    ) {
      self.delimiter = delimiter
      bareQuote =
        delimiter == CSVDialect.tsv.delimiter
        ? BareQuote.line(in: bytes) : nil
      let (rows, lines, fault) = Self.rows(
        bytes, isComplete, delimiter, readsQuotes: bareQuote == nil, after: line,
        finder.neededRows)
      var index = 0
      var found: Result<Int, HeaderError>
      do throws(HeaderError) {
        index = try finder.index(in: rows, lines: lines)
        found = .success(lines[index])
      } catch {
        found = .failure(error)
      }
      let heading = rows.isEmpty ? [] : rows[index]
      isRejectFile = heading.first == ImportFile.rejectColumns[0]
      content = finder.content(of: index, in: rows)
      width = heading.count
      let counts = rows.dropFirst(index).map(\.count)
      let numbers = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
      let usual = numbers.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
      self.usual = usual
      widest = counts.max() ?? 0
      known = finder.knownCount(of: heading)
      // A row that is not valid CSV may be the heading, which is then reported.
      if let fault, known < 2, rows.isEmpty || fault < lines[index] { found = .success(fault) }
      headerLine = found
      isCertain = known > 0 && finder.isKnown(heading)
      // Without a heading, a first row of one field can be a title.
      let isTitle = finder.hasNoHeading && heading.count == 1
      isEven = usual > 1 && counts.dropFirst(isTitle ? 1 : 0).allSatisfy { $0 == usual }
      skipsText = index > 0
    }

    static func < (left: Reading, right: Reading) -> Bool {
      // Of two delimiters that every row has as often, the one that the rows have more often.
      (left.known, left.isEven ? left.usual : 0) < (right.known, right.isEven ? right.usual : 0)
    }

    /// Returns the first rows that have a text, with their lines, and the line of the first row that
    /// is no CSV.
    private static func rows(
      _ bytes: [UInt8], _ isComplete: Bool, _ delimiter: UInt8, readsQuotes: Bool,
      after line: Int, _ count: Int
    ) -> (rows: [[String]], lines: [Int], fault: Int?) {
      let reader = CSVReader(
        bytes, dialect: CSVDialect(delimiter: delimiter), requiresEqualFieldCounts: false,
        allowsPadding: true, readsQuotes: readsQuotes)
      var rows: [[String]] = []
      var lines: [Int] = []
      var fault: Int?
      while rows.count < count {
        do {
          guard try reader.advance() else { break }
        } catch let error as CSVError where error.kind != .utf16 {
          fault = fault ?? reader.line
          guard reader.count > 0 else { continue }
        } catch {
          fault = fault ?? 1
          break
        }
        guard reader.line > line else { continue }
        let row = (0..<reader.count).map { index in
          unsafe String(decoding: reader.unsafeBytes(ofField: index), as: UTF8.self)
        }
        guard row.contains(where: { !HeadingKey.of($0).isEmpty }) else { continue }
        rows.append(row)
        lines.append(reader.line)
      }
      // The last row may go on after the beginning.
      if !isComplete, rows.count > 1, rows.count < count {
        rows.removeLast()
        lines.removeLast()
      }
      return (rows, lines, fault)
    }
  }
}
