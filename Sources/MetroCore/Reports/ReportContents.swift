/// What a report is about.
package enum ReportSubject: Sendable, Equatable {
  /// All programs, and the members of one network or, for nil, of each.
  case network(String?)
  /// The programs of a year, or of another period as EDTF.
  case year(String)
  case program(String)
  case city(String)

  /// Returns the subject with the years that a period means on a day: 2025 for `last-year`.
  func dated(today: String) throws(ValueError) -> ReportSubject {
    guard case .year(let period) = self else { return self }
    do {
      return .year(try RelativePeriod.edtf(period, today: today))
    } catch {
      throw .invalidValue(field: "year", error)
    }
  }

  /// The word for it: `network`.
  package var word: String {
    switch self {
    case .network: "network"
    case .year: "year"
    case .program: "program"
    case .city: "city"
    }
  }
}

/// The contents of a report, as plain values.
package struct ReportContents: Sendable {
  package let subject: ReportSubject

  /// The record that the report is about; nil for a year, and for all networks.
  package internal(set) var record: RecordLink?

  /// The revision that led to the state of the catalog, and its day; nil before the first.
  package internal(set) var revision: (number: Int64, day: String)?

  /// The filters of the programs that are counted, as a person writes them: `theme water`.
  package var filters: [String] = []

  /// The figures of all counted programs together, by the names of the columns of statistics.
  package internal(set) var figures: [(name: String, value: String)] = []

  package internal(set) var sections: [Section] = []

  /// The notes, to which cells refer by their number from 1.
  package internal(set) var notes: [Note] = []

  /// A table with a heading.
  package struct Section: Sendable {
    /// The name, by which a template places it: `years`.
    package let name: String
    package let columns: [String]
    package internal(set) var rows: [Row] = []
    /// The column whose numbers a chart shows.
    package internal(set) var chart: String?
    package internal(set) var remarks: [Remark] = []
  }

  package struct Row: Sendable {
    package internal(set) var cells: [ReportCell]
    /// Whether it is the total of the other rows, in which each record counts once.
    package internal(set) var isTotal = false
  }

  /// What a reader should know of the numbers of a section.
  package enum Remark: Sendable, Equatable {
    /// Programs that the figures do not count.
    case leftOut(ProgramPhase, Int)
    /// Programs that count with the program of which they are part.
    case parts(Int)
    /// Programs that are past but whose status says planned or confirmed.
    case stillPlanned(Int)
    /// The number of counted programs with recorded delegates, with claimed ones, and all.
    case delegates(recorded: Int, claimed: Int, of: Int)
    /// Further places with the same number of programs as the last one.
    case tied(Int)
    /// Each record counts once in the total.
    case total
  }

  /// A source, or what speaks for a value.
  package enum Note: Sendable {
    case source(RecordLink, publisher: String?, date: String?, url: String?)
    case evidence(field: String, Provenance)
  }
}

/// A cell of a report: values, the recorded number beside a claimed one, and the numbers of notes.
package struct ReportCell: Sendable {
  package internal(set) var values: [PageValue]
  package internal(set) var recorded: String?
  /// Whether the values are numbers that a source claims.
  package internal(set) var isClaim = false
  package internal(set) var notes: [Int] = []

  init(_ values: [PageValue]) { self.values = values }

  init(_ number: String?) { values = number.map { [.number($0)] } ?? [] }

  init(_ fact: RecordContents.Fact) {
    values = fact.values
    recorded = fact.recorded
    isClaim = fact.field.hasSuffix("_claimed")
  }
}

/// Why there is no report about a record.
package enum ReportError: CatalogError {
  /// The record is withheld, or depends on a withheld one.
  case withheld(Noun.Name, id: String)
}
