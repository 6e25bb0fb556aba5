/// Fills in missing values of imported cities from the gazetteer, and counts the results.
final class ImportedFillings {
  private(set) var summary = FillSummary()
  /// The names that a person must decide.
  private(set) var questions = SheetTally()

  private let writer: CatalogWriter
  private let choices: PlaceChoices
  private let takesLikely: Bool

  init(_ writer: CatalogWriter, _ options: ImportOptions) {
    self.writer = writer
    choices = options.choices
    takesLikely = options.fillsLikely
  }

  /// Returns the values of a row with the name and the country of `Quito, Ecuador` in their fields.
  ///
  /// A name that is not understood stays as it is.
  func separated(_ values: [String: FieldValue]) throws -> [String: FieldValue] {
    guard let question = CityQuestion(values), let name = question.shortName,
      case .place(let candidate) = question.answer
    else { return values }
    var separated = values
    separated["name"] = FieldValue(.text(name))
    separated["country"] = try Noun.city.checkedValues(["country": candidate.place.country])[
      "country"]
    return separated
  }

  /// Returns the values to fill in for a row; `existing` are the values of the matching record.
  func filling(
    of values: [String: FieldValue], existing: RecordValues? = nil
  ) throws -> CityFilling? {
    var known = existing?.byField ?? [:]
    for (field, value) in values where value != .none { known[field] = value }
    guard let question = CityQuestion(known) else { return nil }
    switch question.answer {
    case .place(let candidate): return try filling(question, candidate)
    case .several, .unsure: return try undecided(question, known)
    case .elsewhere: summary.elsewhere.add(question.name)
    case .unknown: summary.unknown.add(question.name)
    }
    return nil
  }

  /// Notes that a place is not filled in, because another city has its number.
  func leave(_ filling: CityFilling, of city: String) {
    summary.filled -= 1
    summary.likely.removeAll { $0.name == filling.cityName }
    summary.taken.add("\(filling.cityName): \(city)")
  }

  private func undecided(
    _ question: CityQuestion, _ known: [String: FieldValue]
  ) throws -> CityFilling? {
    if case .geonames(let number) = choices.chosen[question.name],
      case .place(let candidate) = question.answer(geonames: number)
    {
      return try filling(question, candidate)
    }
    if takesLikely, let (candidate, others) = question.answer.likely {
      summary.likely.append(
        FillSummary.Likely(name: question.name, place: candidate.place, others: others))
      return try filling(question, candidate)
    }
    summary.ambiguous.add(question.name)
    let options = try question.answer.undecided.map { try writer.option($0.place) }
      .sorted { ($0.population ?? 0) > ($1.population ?? 0) }
    questions.add([CellError.ambiguousPlace(column: "name", name: question.name, options)])
    return nil
  }

  private func filling(
    _ question: CityQuestion, _ candidate: GazetteerCandidate
  ) throws -> CityFilling {
    summary.filled += 1
    return try CityFilling(question, from: candidate)
  }
}
