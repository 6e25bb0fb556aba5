/// How an import would understand the columns of a file, with samples.
package struct ImportProposal: Sendable {
  package enum Certainty: Sendable {
    /// The import takes the column so.
    case known
    /// The name or the values make the column likely, which only a person can confirm.
    case likely
    /// Neither the name nor the values say anything.
    case unknown
  }

  package struct Column: Sendable {
    /// The name in the file, or the position, as in `#3`, of a column without a name of its own.
    package let name: String
    /// The column of the catalog; nil to leave the column out.
    package let column: String?
    package let certainty: Certainty
    /// Different values from the first rows.
    package internal(set) var samples: [String] = []
  }

  package private(set) var columns: [Column] = []

  /// The line with the column names, if others are above it; 0 if no line has them.
  package private(set) var headerLine: Int?

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
      } catch is ImportError {
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
    for case .heading(let line) in source.notes { headerLine = line }
    addColumns(heading, samples, names)
    for index in columns.indices where index < samples.count {
      columns[index].samples = Array(samples[index].prefix(Self.sampleCount))
    }
  }

  private mutating func addColumns(
    _ heading: [String], _ samples: [[String]], _ names: ImportColumns
  ) {
    let meanings = heading.enumerated().map { names.meaning(of: $1, at: $0 + 1) }
    var taken: Set<String> = []
    // Certain columns come first, wherever they are.
    for meaning in meanings {
      if case .column(let index) = meaning { taken.insert(names.names[index]) }
    }
    var found: [(column: String?, certainty: Certainty)] = []
    for (index, name) in heading.enumerated() {
      found.append((nil, .unknown))
      switch meanings[index] {
      case .column(let target):
        found[index] = (names.names[target], .known)
      case .recognized(let target) where taken.insert(names.names[target]).inserted:
        found[index] = (names.names[target], .known)
      case .ignored: found[index].certainty = .known
      case .rest, .unknown, .recognized:
        let isOfCountry =
          KnownHeadings.column(for: HeadingKey.of(name), of: "cities", in: ["country"]) != nil
        if isOfCountry,
          case let likely = countryColumn(after: index == 0 ? nil : found[index - 1].column),
          names.names.contains(likely), taken.insert(likely).inserted
        {
          found[index] = (likely, .likely)
          continue
        }
        switch LikelyHeadings.meaning(of: name, in: names) {
        case .column(let likely) where taken.insert(likely).inserted:
          found[index] = (likely, .likely)
        case .number: found[index].certainty = .likely
        case .column, nil: break
        }
      }
    }
    // Values say less than names, so they come last.
    for index in heading.indices where found[index].certainty == .unknown {
      guard index < samples.count,
        let column = LikelyContents.column(of: samples[index], in: names.names, taken: taken)
      else { continue }
      taken.insert(column)
      found[index] = (column, .likely)
    }
    for (index, name) in heading.enumerated() {
      let isAlone = !name.isEmpty && heading.count { $0 == name } == 1
      columns.append(
        Column(
          name: isAlone ? name : "#\(index + 1)", column: found[index].column,
          certainty: found[index].certainty))
    }
  }
}

/// Returns the column of a country that stands behind another one in a sheet of programs.
private func countryColumn(after column: String?) -> String {
  column == "participants" ? "participants.country" : "host.country"
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
