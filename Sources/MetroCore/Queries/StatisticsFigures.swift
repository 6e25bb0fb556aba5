import GRDB

extension Statistics {
  /// One figure of a group: its column, and how it is counted.
  struct Figure {
    /// The rows from which a figure is counted; each has the keys of the groups.
    enum Source: CaseIterable {
      /// Each program of a group with each of its participants.
      case attended
      /// Each participant of a group once.
      case taken
      /// Each program of a group once.
      case keyed
      /// Each presentation of a group once.
      case presented
    }

    let column: Column
    let source: Source
    let count: SQL
    /// Whether a group without a number has none, rather than an unknown one.
    let isKnown: Bool

    init(_ name: String, _ help: String, _ source: Source, _ count: SQL, isKnown: Bool = true) {
      column = Column(name, .number, help: help, sql: "NULL")
      self.source = source
      self.count = count
      self.isKnown = isKnown
    }
  }

  /// The names of all figures without details.
  package static let figureNames =
    Statistics(programs: Listing(.named(.program), today: "")).figures.map(\.column.name)
    + cityFigures.map(\.name)

  /// The figures of the statistics, in order.
  var figures: [Figure] {
    [
      Figure("programs", "programs", .attended, "count(DISTINCT whole)"),
      Figure("cities", "cities that took part", .taken, "count(*) FILTER (WHERE is_city)"),
      Figure("countries", "countries of all participants", .taken, "count(DISTINCT country)"),
      Figure(
        "delegates", "delegates, where recorded", .taken, "sum(delegates)", isKnown: false),
      Figure(
        "delegates_claimed", "delegates that sources claim, where known", .keyed,
        // A claim is about a whole program.
        dividesParticipants ? "NULL" : "sum(delegates_claimed)", isKnown: false),
      Figure("presentations", "presentations", .presented, "count(*)"),
      Figure(
        "first_time", "cities that took part for the first time", .taken,
        "count(*) FILTER (WHERE is_city AND is_first)"),
      Figure(
        "returning", "cities that had taken part before", .taken,
        "count(*) FILTER (WHERE is_city AND NOT is_first)"),
    ] + kindFigures + evidenceFigures
  }

  private var kindFigures: [Figure] {
    guard details.contains(.kinds) else {
      return [
        Figure(
          "others", "participants that are not cities", .taken,
          "count(*) FILTER (WHERE NOT is_city)")
      ]
    }
    return PlaceKind.others.map { place in
      Figure(
        place.column, "participants that are \(place.help)", .taken,
        "count(*) FILTER (WHERE kind = \(place.kind))")
    }
  }

  private var evidenceFigures: [Figure] {
    guard details.contains(.evidence) else { return [] }
    return [
      Figure(
        "sourced", "programs with a source", .attended,
        "count(DISTINCT CASE WHEN program IN (SELECT program FROM statement) THEN whole END)"),
      Figure(
        "disputed", "programs with a disputed value", .attended,
        """
        count(DISTINCT CASE WHEN program IN (
          SELECT id FROM (\(literal: DisputeQuery(noun: .program).sql()))) THEN whole END)
        """),
    ]
  }

  /// Whether a group, or the whole selection, has some of the participants of a program.
  var dividesParticipants: Bool {
    programs.uses("region") || groupings.contains(where: \.dividesParticipants)
  }
}
