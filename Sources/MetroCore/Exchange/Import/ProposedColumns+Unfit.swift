import MetroText

/// Columns whose values do not fit the column of the catalog that their name means.
extension ProposedColumns {
  /// Returns whether a column of places has no known city, so that its places are rather buildings.
  func isVenue(at index: Int) -> Bool {
    columns.names.contains("venue") && LikelyHeadings.isOfPlaces(heading[index], in: columns)
      && !samples[index].isEmpty && !samples[index].contains(where: LikelyContents.isCity)
  }

  /// Leaves out columns of months and days beside dates that have them, such as `31 janvier`.
  ///
  /// A month that states the year, `Janvier 2026`, gives it to dates without one. A fiscal year, `年度`, is another
  /// one than that of the dates from January to March.
  mutating func leaveOutPartsOfDates() {
    guard let dates = choices.firstIndex(where: { $0.column == "dates" }), !samples[dates].isEmpty
    else { return }
    for index in choices.indices {
      let isFiscal =
        heading[index].contains("年度") && samples[dates].contains(where: LikelyContents.isDate)
      guard let part = choices[index].column,
        ["dates.month", "dates.day"].contains(part) || part == "dates.year" && isFiscal,
        !columns.isMapped(to: part)
      else { continue }
      let givesYear =
        part == "dates.month" && !choices.contains { $0.column == "dates.year" }
        && LikelyContents.areMostly(samples[index], LikelyContents.isDate)
        && !samples[dates].contains(where: LikelyContents.isDate)
      choices[index] =
        givesYear
        ? Choice(column: "dates.year", certainty: .likely)
        : Choice(column: nil, certainty: .unfit(part, .partOfDates(name(at: dates))))
    }
  }

  /// Leaves out a column of IDs that may hold row numbers.
  mutating func leaveOutRunningNumbers() {
    guard !columns.isMapped(to: "id"),
      let index = choices.firstIndex(where: { $0.column == "id" }),
      RunningNumbers.areMost(of: samples[index])
    else { return }
    choices[index] = Choice(column: nil, certainty: .unfit("id", .runningNumbers))
  }

  /// Leaves out columns about something that no column names, such as speakers without a presentation, whose
  /// rows an import would refuse.
  mutating func leaveOutOrphans() {
    for index in choices.indices {
      guard columns.plural == "programs", let column = choices[index].column,
        !columns.isMapped(to: column), let needed = CompositeColumn.named(column)?.needed,
        !choices.contains(where: { $0.column == needed }), !columns.isMapped(to: needed)
      else { continue }
      choices[index] = Choice(column: nil, certainty: .unfit(column, .without(needed)))
    }
  }

  /// Leaves out columns that must have certain words and mostly have others, and counts the other words
  /// of the rest.
  mutating func checkWords() {
    for index in choices.indices {
      guard let column = choices[index].column, !columns.isMapped(to: column),
        let field = columns.noun?.field(column), case .choice = field.type
      else { continue }
      let refused = samples[index].filter { (try? field.read([$0], by: ReadingRules())) == nil }
      guard let first = refused.first else { continue }
      if refused.count * 2 > samples[index].count {
        choices[index] = Choice(column: nil, certainty: .unfit(column, .otherWords))
      } else {
        choices[index].refused = ImportProposal.RefusedValues(
          count: refused.count, total: samples[index].count, first: InvalidValue.shortened(first),
          isOfWords: true)
      }
    }
  }
}
