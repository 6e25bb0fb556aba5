import MetroText

extension AuditRule {
  static let editionOrder = AuditRule(
    "edition-order", .warning,
    reason: "The 13th edition of a series cannot come before the 12th.",
    explanation: """
      Finds a program whose edition is not higher than that of a program of the same series that \
      began in an earlier year. Editions without a number, programs without dates, and those that were \
      cancelled or postponed are ignored. Correct the edition, the dates or the series.
      """,
    dependsOn: [.programsOfSeries],
    .query { scope, take in
      let programs =
        scope.isPartial
        ? """
        (SELECT DISTINCT t.series AS name FROM program AS t
          WHERE t.series IS NOT NULL AND \(scope.holds(.program))) AS s
          CROSS JOIN program ON program.series = s.name
        """ : "program"
      var best: (series: String, id: String, edition: Int, year: String)?
      // The highest edition of the years before, of the series whose programs are read.
      var earlier: (id: String, edition: Int, year: String)?
      try scope.forEachRow(
        """
        SELECT id, series, edition, substr(dates_first, 1, 4) FROM \(programs)
        WHERE series IS NOT NULL AND dates_first > '0001' AND dates NOT GLOB '*[?~%]*'
          AND edition IS NOT NULL
          AND (status IS NULL OR status NOT IN ('cancelled', 'postponed'))
        ORDER BY series, dates_first, id
        """
      ) { row in
        let (id, series, year) = try (row.text(0), row.text(1), row.text(3))
        guard let edition = try WrittenEdition.number(row.text(2)) else { return }
        if best?.series != series { (best, earlier) = (nil, nil) }
        if let best, best.year < year, best.edition > earlier?.edition ?? 0 {
          earlier = (best.id, best.edition, best.year)
        }
        if let other = earlier, edition <= other.edition {
          try take(
            Finding(
              noun: .program, id: id, field: "edition", other: "program/\(other.id)",
              message: edition == other.edition
                ? "\(other.id), in \(other.year), has the same edition \(edition)"
                : "Edition \(edition) in \(year) comes after edition \(other.edition) in \(other.year)",
              evidence: ["series: \(series)", "\(other.id): edition \(other.edition)"]
                + (try scope.statements(.program, id, ["edition", "dates"])),
              remedy: .edit(record: RecordAddress(.program, id), values: [.init("edition")]),
              inputs: "\(edition) \(year) \(other.edition) \(other.year)"))
        }
        if edition > best?.edition ?? 0 { best = (series, id, edition, year) }
      }
    })
}

extension AuditDependency {
  fileprivate static let programsOfSeries = AuditDependency(
    .owners, .program,
    """
    SELECT other.id AS found
    FROM (SELECT series AS name FROM program WHERE id IN \(changed(.program)) AND series IS NOT NULL
        UNION SELECT name FROM \(ChangedRecords.formerSeries)) AS s
      CROSS JOIN program AS other ON other.series = s.name
    """)
}
