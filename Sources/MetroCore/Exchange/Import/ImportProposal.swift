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
    /// Objects, or lists of them, in a file of JSON.
    case nested
  }

  /// Values that a column does not accept.
  package struct RefusedValues: Sendable, Equatable {
    package let count: Int
    /// The number of different values that were examined.
    package let total: Int
    package let first: String
    /// Whether the column accepts only certain words.
    package let isOfWords: Bool
  }

  package struct Column: Sendable {
    /// The name in the file, or the position, as in `#3`, of a column without a name of its own.
    package let name: String
    /// The column of the catalog; nil to leave the column out.
    package let column: String?
    package let certainty: Certainty
    /// The values that ``column`` does not accept, though it accepts others; nil if there are none.
    package let refused: RefusedValues?
    /// Whether the first rows have objects or lists of objects there, which no import reads.
    package internal(set) var isNested = false
    /// Different values from the first rows.
    package internal(set) var samples: [String] = []
  }

  package private(set) var columns: [Column] = []

  /// The line with the column names, if others are above it; 0 if no line has them.
  package private(set) var headerLine: Int?

  /// The first line, which was read as column names though it can as well be a record; nil if the
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
    // Objects name each value, in any order; the rows of a sheet have those of the heading.
    let hasOwnNames = source is ObjectSource
    var places: [String: Int] = [:]
    var nested: Set<Int> = []
    var rows = 0
    while rows < Self.rowCount {
      rows += 1
      do {
        guard try source.advance() else { break }
      } catch let fault as ImportError {
        skip(fault)
        continue
      }
      for (index, name) in source.names.enumerated() where index < source.targets.count {
        let place = hasOwnNames ? places[name] ?? heading.count : index
        if place == heading.count {
          heading.append(name)
          places[name] = place
        }
        while samples.count < heading.count { samples.append([]) }
        if source.isNested(at: index) { nested.insert(place) }
        guard samples[place].count < LikelyContents.sampleCount,
          let text = Self.sample(source, at: index), !samples[place].contains(text)
        else { continue }
        samples[place].append(text)
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
    while samples.count < heading.count { samples.append([]) }
    addColumns(heading, samples, nested, names)
    for index in columns.indices {
      columns[index].samples = Array(samples[index].prefix(Self.sampleCount))
    }
  }

  /// Returns the first text of a value; nil without one, and for a value of another type.
  private static func sample(_ source: any ImportSource, at index: Int) -> String? {
    let texts =
      (try? source.texts(at: index, isList: false)) ?? (try? source.texts(at: index, isList: true))
    return texts?.first { !$0.isEmpty }
  }

  private mutating func skip(_ fault: ImportError) {
    if let index = skipped.firstIndex(where: { $0.first.fileHint == fault.fileHint }) {
      skipped[index].count += 1
    } else {
      skipped.append(SkippedRows(first: fault))
    }
  }

  private mutating func addColumns(
    _ heading: [String], _ samples: [[String]], _ nested: Set<Int>, _ names: ImportColumns
  ) {
    let proposed = ProposedColumns(heading, samples, names)
    for (index, choice) in proposed.choices.enumerated() {
      let name = proposed.name(at: index)
      if nested.contains(index), samples[index].isEmpty, let column = choice.column {
        columns.append(
          Column(name: name, column: nil, certainty: .unfit(column, .nested), refused: nil))
      } else {
        columns.append(
          Column(
            name: name, column: choice.column, certainty: choice.certainty, refused: choice.refused)
        )
      }
      columns[index].isNested = nested.contains(index)
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
