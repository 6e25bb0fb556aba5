/// Columns whose values do not fit the column of the catalog that their name means.
extension ProposedColumns {
  /// Leaves out a column of IDs that may only count the rows.
  mutating func leaveOutRunningNumbers() {
    guard !columns.isMapped(to: "id"),
      let index = choices.firstIndex(where: { $0.column == "id" }),
      RunningNumbers.areMost(of: samples[index])
    else { return }
    choices[index] = Choice(column: nil, certainty: .unfit("id", .runningNumbers))
  }
}
