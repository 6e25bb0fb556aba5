/// How an import would understand the columns of a file, with samples.
package struct ImportProposal: Sendable {
  package enum Certainty: Sendable {
    /// The import takes the column so.
    case known
    /// The name makes the column likely, which only a person can confirm.
    case likely
    /// The name says nothing.
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

  /// The line with the column names, if others are above it.
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
      for index in heading.indices where samples[index].count < Self.sampleCount {
        guard index < source.targets.count,
          let text = try? source.texts(at: index, isList: false).first, !text.isEmpty,
          !samples[index].contains(text)
        else { continue }
        samples[index].append(text)
      }
    }
    for case .heading(let line) in source.notes { headerLine = line }
    addColumns(heading, names)
    for index in columns.indices where index < samples.count {
      columns[index].samples = samples[index]
    }
  }

  private mutating func addColumns(_ heading: [String], _ names: ImportColumns) {
    let meanings = heading.enumerated().map { names.meaning(of: $1, at: $0 + 1) }
    var taken: Set<String> = []
    // Certain columns come first, wherever they are.
    for meaning in meanings {
      if case .column(let index) = meaning { taken.insert(names.names[index]) }
    }
    for (index, name) in heading.enumerated() {
      let isAlone = !name.isEmpty && heading.count { $0 == name } == 1
      let written = isAlone ? name : "#\(index + 1)"
      var column: String?
      var certainty = Certainty.unknown
      switch meanings[index] {
      case .column(let target):
        column = names.names[target]
        certainty = .known
      case .recognized(let target) where taken.insert(names.names[target]).inserted:
        column = names.names[target]
        certainty = .known
      case .ignored: certainty = .known
      case .rest, .unknown, .recognized:
        switch LikelyHeadings.meaning(of: name, in: names) {
        case .column(let likely) where taken.insert(likely).inserted:
          column = likely
          certainty = .likely
        case .number: certainty = .likely
        case .column, nil: break
        }
      }
      columns.append(Column(name: written, column: column, certainty: certainty))
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
