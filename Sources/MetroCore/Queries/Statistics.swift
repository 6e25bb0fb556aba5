import GRDB

/// Statistics over programs: one row for each group, and a total in which each program, city and
/// country counts once.
///
/// Cities, countries and delegates are those of participants. Cities and metropolitan authorities
/// count as cities, and the countries are those of all participants. A city is first-time in a group
/// if its first program is in the group, and returning if its first program is another one. A program
/// that is part of another selected one counts with it.
package struct Statistics: Sendable {
  package enum Grouping: String, Sendable, CaseIterable {
    case year, kind, mode, series, language, theme, organizer, host
    case country, region, subregion, city

    /// Whether a group has some of the participants of a program rather than all.
    var dividesParticipants: Bool {
      switch self {
      case .country, .region, .subregion, .city: true
      default: false
      }
    }
  }

  /// Columns that are shown on request.
  package enum Detail: Sendable {
    /// The participants that are not cities, by kind.
    case kinds
    /// The programs with sources and with disputed values.
    case evidence
  }

  /// The properties to group by, each once; empty for the total alone.
  package let groupings: [Grouping]

  /// The programs to count, as a listing whose columns and order are ignored.
  package internal(set) var programs: Listing

  /// Whether to count only programs that were held.
  package var countsOnlyHeld = true

  package var details: Set<Detail> = []

  /// How to choose the displayed names of cities; nil for the names in the records themselves.
  package var names: PreferredName?

  package init(by groupings: [Grouping] = [], programs: Listing) {
    self.groupings = groupings
    self.programs = programs
  }

  /// The columns: the keys of the groups, and the figures.
  var columns: [Column] {
    keyColumns + (groupings == [.city] ? Self.cityFigures : figures.map(\.column))
  }

  private var keyColumns: [Column] {
    groupings.flatMap { grouping -> [Column] in
      let key = Column(grouping.rawValue, help: "the \(grouping.rawValue)", sql: "NULL")
      guard grouping == .country else { return [key] }
      return [key, Column(naming: "country_name", help: "the English name of the country")]
    }
  }
}

extension Catalog {
  /// Sends the statistics to a sink, ordered by keys, with programs without a key after the others
  /// and the total last, and returns which programs were counted.
  @discardableResult
  package func statistics(
    _ statistics: Statistics, to sink: some RowSink
  ) throws -> CountedPrograms {
    try read { database in
      var statistics = statistics
      statistics.programs = try statistics.programs.resolved(
        Resolution(database: database, options: resolutionOptions))
      let columns = statistics.columns
      try sink.begin(columns)
      for query in statistics.queries {
        try database.sendRows(query, count: columns.count, to: sink)
      }
      try sink.end()
      return try CountedPrograms(statistics, database)
    }
  }
}
