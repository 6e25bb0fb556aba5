import MetroText

/// Columns whose values do not fit the column of the catalog that their name means.
extension ProposedColumns {
  /// Returns whether a column of places has no known city, so that its places are rather buildings.
  func isVenue(at index: Int) -> Bool {
    columns.names.contains("venue") && LikelyHeadings.isOfPlaces(heading[index], in: columns)
      && !samples[index].isEmpty && !samples[index].contains(where: LikelyContents.isCity)
  }

  /// Leaves out a column of IDs that may only count the rows.
  mutating func leaveOutRunningNumbers() {
    guard !columns.isMapped(to: "id"),
      let index = choices.firstIndex(where: { $0.column == "id" }),
      RunningNumbers.areMost(of: samples[index])
    else { return }
    choices[index] = Choice(column: nil, certainty: .unfit("id", .runningNumbers))
  }

  /// Leaves out columns that must have certain words and have none of them, and counts the other words
  /// of those that have some.
  mutating func checkWords() {
    for index in choices.indices {
      guard let column = choices[index].column, !columns.isMapped(to: column),
        let field = columns.noun?.field(column), case .choice = field.type
      else { continue }
      let refused = samples[index].filter { (try? field.read([$0], by: ReadingRules())) == nil }
      guard let first = refused.first else { continue }
      if refused.count == samples[index].count {
        choices[index] = Choice(column: nil, certainty: .unfit(column, .otherWords))
      } else {
        choices[index].refused = ImportProposal.RefusedValues(
          count: refused.count, total: samples[index].count, first: InvalidValue.shortened(first))
      }
    }
  }
}
