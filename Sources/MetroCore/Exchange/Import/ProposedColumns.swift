import MetroText

/// Decides for each column of a file which column of the catalog it is proposed for.
///
/// Names count more than values. Of two columns that say the same thing in the same way none is
/// proposed, because either could be meant.
struct ProposedColumns {
  struct Choice {
    var column: String?
    var certainty: ImportProposal.Certainty
    var refused: ImportProposal.RefusedValues?
  }

  let heading: [String]
  /// How many columns have a name.
  private let counts: [String: Int]
  let samples: [[String]]
  let columns: ImportColumns
  private let meanings: [ImportColumns.Meaning]
  var choices: [Choice]
  /// The columns of the catalog that are proposed, or that several columns of the file could be.
  var taken: Set<String> = []

  /// `samples` are different values of each column.
  init(_ heading: [String], _ samples: [[String]], _ columns: ImportColumns) {
    self.heading = heading
    counts = Dictionary(heading.map { ($0, 1) }, uniquingKeysWith: +)
    self.samples = heading.indices.map { $0 < samples.count ? samples[$0] : [] }
    self.columns = columns
    meanings = heading.enumerated().map { columns.meaning(of: $1, at: $0 + 1) }
    choices = heading.map { _ in Choice(column: nil, certainty: .unknown) }
    for index in heading.indices {
      switch meanings[index] {
      case .column(let target): takeNamed(columns.names[target], at: index)
      case .ignored: choices[index].certainty = .known
      case .recognized, .rest, .unknown:
        if LikelyHeadings.meaning(of: heading[index], in: columns) == .number {
          choices[index].certainty = .likely
        }
      }
    }
    joinNumbered()
    propose(.known, heading.indices.map(recognized))
    propose(.likely, heading.indices.map(likely))
    propose(.likely, heading.indices.map(fitting))
    takeTitleOfPresentations()
    countBesideCity()
    readDayBesideMonth()
    leaveOutPartsOfDates()
    startBesideEnd()
    contestCountries()
    leaveOutRunningNumbers()
    leaveOutOrphans()
    checkWords()
    countRefused()
  }

  /// In a list of presentations without another title, `seminar_title` is that of the presentation.
  private mutating func takeTitleOfPresentations() {
    guard columns.plural == "presentations", !choices.contains(where: { $0.column == "title" }),
      let index = choices.firstIndex(where: { $0.column == "program" }),
      !columns.isMapped(to: "program"),
      ["eventtitle", "seminartitle"].contains(HeadingKey.of(heading[index]))
    else { return }
    choices[index] = Choice(column: "title", certainty: .likely)
  }

  /// Beside a month and a year in columns of their own, `8` and `15, 16 e 17` are days.
  private mutating func readDayBesideMonth() {
    guard choices.contains(where: { $0.column == "dates.month" }),
      columns.names.contains("dates.day"), !choices.contains(where: { $0.column == "dates.day" }),
      let index = choices.firstIndex(where: { $0.column == "dates" }),
      LikelyContents.areMostly(
        samples[index].filter { !AbsentValue.matches($0) }, Self.areDays)
    else { return }
    choices[index] = Choice(column: "dates.day", certainty: .likely)
  }

  /// Beside an end in a column of its own, single days are starts: as dates, they would contradict it.
  private mutating func startBesideEnd() {
    guard columns.names.contains("starts"), !columns.isMapped(to: "dates"),
      choices.contains(where: { $0.column == "ends" }),
      !choices.contains(where: { $0.column == "starts" }),
      let index = choices.firstIndex(where: { $0.column == "dates" }), !samples[index].isEmpty,
      LikelyContents.areMostly(samples[index], LikelyContents.isDay)
    else { return }
    choices[index] = Choice(column: "starts", certainty: .likely)
  }

  private static func areDays(_ text: String) -> Bool {
    let numbers = text.split { !$0.isNumber }.map { Int($0) ?? 0 }
    return !numbers.isEmpty && numbers.allSatisfy((1...31).contains)
  }

  /// Of several columns of countries, a likely one can be of another place than the name.
  private mutating func contestCountries() {
    guard let index = choices.firstIndex(where: { $0.column == "country" }),
      choices[index].certainty == .likely
    else { return }
    let others = heading.indices.filter { isOpen($0) && Self.areCountries(samples[$0]) }
    guard !others.isEmpty else { return }
    let all = [index] + others
    for one in all {
      choices[one] = Choice(
        column: nil,
        certainty: .contested("country", others: all.filter { $0 != one }.map(name)))
    }
  }

  private static func areCountries(_ texts: [String]) -> Bool {
    !texts.isEmpty && texts.allSatisfy { !WrittenCountry.readings(of: $0).isEmpty }
  }

  /// In a sheet with a row for each city, a number of persons is that of the city.
  private mutating func countBesideCity() {
    guard choices.contains(where: { $0.column == "participants.country" }),
      !choices.contains(where: { $0.column == "participants.delegates" }),
      let index = choices.firstIndex(where: { $0.column == "delegates_claimed" })
    else { return }
    choices[index] = Choice(column: "participants.delegates", certainty: .likely)
  }

  private mutating func takeNamed(_ column: String, at index: Int) {
    guard let counted = counted(column, at: index) else { return }
    taken.insert(counted)
    choices[index] = Choice(column: counted, certainty: counted == column ? .known : .likely)
  }

  /// Proposes each column of the catalog for the only undecided column of the file that has it in
  /// `targets`.
  private mutating func propose(_ certainty: ImportProposal.Certainty, _ targets: [String?]) {
    var claims: [String: [Int]] = [:]
    for index in heading.indices where isOpen(index) {
      guard let column = targets[index], !taken.contains(column) else { continue }
      claims[column, default: []].append(index)
    }
    for (column, claimants) in claims {
      taken.insert(column)
      let filled = claimants.filter { !samples[$0].isEmpty }
      let indexes = filled.count == 1 ? filled : claimants
      for index in indexes {
        let others = indexes.filter { $0 != index }.map(name)
        choices[index] =
          others.isEmpty
          ? Choice(column: column, certainty: certainty)
          : Choice(column: nil, certainty: .contested(column, others: others))
      }
    }
  }

  private func isOpen(_ index: Int) -> Bool {
    choices[index].column == nil && choices[index].certainty == .unknown
  }

  // MARK: - What says which column it is

  private func recognized(at index: Int) -> String? {
    guard case .recognized(let target) = meanings[index] else { return nil }
    return counted(columns.names[target], at: index)
  }

  private func likely(at index: Int) -> String? {
    let words = HeadingWords(heading[index])
    if words.isOfCountries {
      let before = index == 0 ? nil : placeColumn(at: index - 1)
      let likely = [
        before == "participants" ? "participants.country" : "host.country", "city.country",
      ]
      if let column = likely.first(where: columns.names.contains) {
        return counted(column, at: index)
      }
    }
    guard case .column(let likely) = LikelyHeadings.meaning(of: heading[index], in: columns),
      !(["dates", "starts", "ends"].contains(likely) && words.isOfOtherDates)
    else { return nil }
    if likely == "host", isVenue(at: index) { return counted("venue", at: index) }
    return counted(likely, at: index)
  }

  private func placeColumn(at index: Int) -> String? {
    if let column = choices[index].column { return column }
    guard case .column(let likely) = LikelyHeadings.meaning(of: heading[index], in: columns) else {
      return nil
    }
    return likely
  }

  private func fitting(at index: Int) -> String? {
    // `No` and `Si` are also cities.
    if holdsTicks(at: index) { return nil }
    return LikelyContents.column(
      of: samples[index], under: HeadingWords(heading[index]), in: columns.names, taken: taken)
  }

  /// Returns the column, or nil if it holds names and the values are numbers; the numbers of
  /// participants are those that a source claims.
  private func counted(_ column: String, at index: Int) -> String? {
    let isNamed = if case .column = meanings[index] { true } else { false }
    let takesTicks = isNamed && !column.hasPrefix("link.") || mayHoldTicks(column)
    if holdsTicks(at: index), !takesTicks { return nil }
    let holdsNames = Self.ofNames.contains(column) || column.hasPrefix("link.")
    guard holdsNames, LikelyContents.areCounts(samples[index]) else { return column }
    guard column == "participants" else { return nil }
    let isOfCities = LikelyHeadings.isOfCities(heading[index])
    let claimed = isOfCities ? "cities_claimed" : "delegates_claimed"
    return columns.names.contains(claimed) ? claimed : nil
  }

  private static let ofNames: Set<String> = [
    "participants", "presenters", "observers", "themes", "organizers", "partners", "presentations",
  ]

  /// Returns the name of a column in the file, or its position if the name is not its own.
  func name(at index: Int) -> String {
    let name = heading[index]
    let isAlone = !name.isEmpty && counts[name] == 1
    return isAlone ? name : "#\(index + 1)"
  }
}
