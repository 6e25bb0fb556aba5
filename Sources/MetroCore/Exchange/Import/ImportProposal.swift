/// How an import would understand the columns of a file, with samples.
package struct ImportProposal: Sendable {
  package enum Certainty: Sendable, Equatable {
    /// The import takes the column so.
    case known
    /// The name or the values make the column likely, which only a person can confirm.
    case likely
    /// Neither the name nor the values say anything.
    case unknown
    /// Either this column or others of the file are a column of the catalog.
    case contested(String, others: [String])
    /// The name means a column of the catalog, but the values do not fit it.
    case unfit(String, Unfitness)
  }

  package enum Unfitness: Sendable, Equatable {
    /// Bare numbers in place of IDs.
    case runningNumbers
    /// Texts most of which are not words that the column accepts.
    case otherWords
    /// Texts about something in another column, which no column of the file is.
    case without(String)
    /// A part of the dates that another column of the file has as well.
    case partOfDates(String)
  }

  /// Values that a column does not accept.
  package struct RefusedValues: Sendable, Equatable {
    package let count: Int
    /// The number of different values that were examined.
    package let total: Int
    package let first: String
  }

  package struct Column: Sendable {
    /// The name in the file, or the position, as in `#3`, of a column without a name of its own.
    package let name: String
    /// The column of the catalog; nil to leave the column out.
    package let column: String?
    package let certainty: Certainty
    /// The values that ``column`` does not accept, though it accepts others; nil if there are none.
    package let refused: RefusedValues?
    /// Different values from the first rows.
    package internal(set) var samples: [String] = []
  }

  package private(set) var columns: [Column] = []

  /// The line with the column names, if others are above it; 0 if no line has them.
  package private(set) var headerLine: Int?

  /// The first line, which was taken for column names though it can as well be a record; nil if the
  /// file shows what it is.
  package private(set) var doubtfulLine: Int?

  /// The rows that could not be read, so that the samples lack their values.
  package struct SkippedRows: Sendable {
    package internal(set) var count = 1
    package let first: ImportError
  }

  /// The rows that could not be read, for each hint or, without one, together.
  package private(set) var skipped: [SkippedRows] = []

  /// The sheet of a workbook that was chosen, and the others; nil if there was no choice.
  package private(set) var sheet: (name: String, others: [String])?

  /// The number of first rows that are read, and of samples that are kept.
  private static let rowCount = 200
  private static let sampleCount = 3

  init(_ source: any ImportSource, _ names: ImportColumns) throws {
    var samples: [[String]] = []
    var heading = source.names
    var rows = 0
    while rows < Self.rowCount {
      rows += 1
      do {
        guard try source.advance() else { break }
      } catch let fault as ImportError {
        skip(fault)
        continue
      }
      // The keys of objects may differ; those of the first one stand for all.
      if heading.isEmpty { heading = source.names }
      while samples.count < heading.count { samples.append([]) }
      for index in heading.indices where samples[index].count < LikelyContents.sampleCount {
        guard index < source.targets.count,
          let text = try? source.texts(at: index, isList: false).first, !text.isEmpty,
          !samples[index].contains(text)
        else { continue }
        samples[index].append(text)
      }
    }
    for note in source.notes {
      switch note {
      case .heading(let line): headerLine = line
      case .headingInDoubt(let line): doubtfulLine = line
      case .sheet(let name, let others): sheet = (name, others)
      default: break
      }
    }
    addColumns(heading, samples, names)
    for index in columns.indices where index < samples.count {
      columns[index].samples = Array(samples[index].prefix(Self.sampleCount))
    }
  }

  private mutating func skip(_ fault: ImportError) {
    if let index = skipped.firstIndex(where: { $0.first.fileHint == fault.fileHint }) {
      skipped[index].count += 1
    } else {
      skipped.append(SkippedRows(first: fault))
    }
  }

  private mutating func addColumns(
    _ heading: [String], _ samples: [[String]], _ names: ImportColumns
  ) {
    let proposed = ProposedColumns(heading, samples, names)
    for (index, choice) in proposed.choices.enumerated() {
      columns.append(
        Column(
          name: proposed.name(at: index), column: choice.column, certainty: choice.certainty,
          refused: choice.refused))
    }
  }
}

extension ImportFile {
  /// Returns how an import into a table would understand the file's columns.
  ///
  /// - Throws: `ExchangeError.importFailed` if the file has no columns that can be read.
  package func proposal(for table: ExchangeTable, _ options: ImportOptions) throws -> ImportProposal
  {
    var options = options
    options.ignoresRest = true
    options.layout.isForProposal = true
    do {
      let columns =
        switch table {
        case .records(let noun): try ImportColumns(noun, options)
        case .list(let relation): try ImportColumns(relation.columns, of: relation.plural, options)
        }
      return try ImportProposal(source(for: columns, options), columns)
    } catch let fault as ImportError {
      throw ExchangeError.importFailed(fault)
    }
  }
}
