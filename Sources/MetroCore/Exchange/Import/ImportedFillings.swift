/// Fills in missing values of imported cities from the gazetteer, and counts the results.
final class ImportedFillings {
  private(set) var summary = FillSummary()

  /// Returns the values to fill in for a row; `existing` are the values of the matching record.
  func filling(
    of values: [String: FieldValue], existing: RecordValues? = nil
  ) throws -> CityFilling? {
    var known = existing?.byField ?? [:]
    for (field, value) in values where value != .none { known[field] = value }
    guard let question = CityQuestion(known) else { return nil }
    switch question.answer {
    case .place(let candidate):
      summary.filled += 1
      return try CityFilling(question, from: candidate)
    case .several, .unsure: summary.ambiguous.add(question.name)
    case .elsewhere: summary.elsewhere.add(question.name)
    case .unknown: summary.unknown.add(question.name)
    }
    return nil
  }
}
