import MetroText

/// A row of a candidates file: a place that a name can mean, and whether a person chose it.
package struct PlaceCandidateRow: Sendable, Equatable {
  package var name: String
  package var option: PlaceOption
  package var choice: String

  /// The columns of the file, in order.
  package static let columns = [
    "name", "place", "country", "population", "geonames", "city", "choose",
  ]

  package init(name: String, option: PlaceOption, choice: String = "") {
    self.name = name
    self.option = option
    self.choice = choice
  }

  /// The texts of the row, in the order of ``columns``.
  package var texts: [String] {
    [
      name, option.name, option.country ?? "", option.population.map(String.init) ?? "",
      option.geonames.map(String.init) ?? "", option.city ?? "", choice,
    ]
  }

  /// Whether a person wrote that the name is not that of a place.
  var isNothing: Bool { choice.trimmingSpaces().lowercased() == "none" }

  /// Whether a person marked the row, or filled in the place of a name that had none.
  var isChosen: Bool {
    let isFilledIn = option.name.isEmpty && (option.geonames != nil || option.city != nil)
    let choice = choice.trimmingSpaces().lowercased()
    return isFilledIn && choice.isEmpty
      || !["", "-", "0", "n", "no", "false"].contains(choice)
  }
}

extension PlaceChoices {
  /// Reads the answers of a candidates file: the marked row of each name.
  ///
  /// - Throws: `ExchangeError.importFailed` for a name with several marked rows, and for a marked row
  ///   without a place.
  package init(_ file: ImportFile) throws {
    self.init()
    do {
      let columns = try ImportColumns(
        PlaceCandidateRow.columns, of: "candidates", ImportOptions())
      let source = try file.source(for: columns, ImportOptions())
      while try source.advance() { try take(source, file.name) }
    } catch let fault as ImportError {
      throw ExchangeError.importFailed(fault)
    }
  }

  private mutating func take(_ source: any ImportSource, _ file: String) throws {
    var texts: [String: String] = [:]
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      texts[PlaceCandidateRow.columns[target]] = try source.texts(at: index, isList: false).first
    }
    guard let name = texts["name"] else { return }
    let row = PlaceCandidateRow(
      name: name,
      option: PlaceOption(
        city: texts["city"], name: texts["place"] ?? "", country: texts["country"],
        population: texts["population"].flatMap { Int($0) },
        geonames: texts["geonames"].flatMap { Int($0) }), choice: texts["choose"] ?? "")
    rows.append(row)
    guard row.isChosen else {
      if chosen[name] == nil { open.insert(name) }
      return
    }
    let choice =
      row.isNothing
      ? .nothing : row.option.geonames.map(Choice.geonames) ?? row.option.city.map(Choice.city)
    guard let choice, chosen[name] == nil || chosen[name] == choice else {
      throw ImportError(
        file: file, line: source.line, column: nil, field: "choose",
        cause: .file(
          reason: choice == nil
            ? "the chosen row of '\(name)' needs a GeoNames number or the ID of a city; none in the "
              + "column choose leaves the name out"
            : "two rows of '\(name)' are chosen"))
    }
    chosen[name] = choice
    open.remove(name)
  }

  /// Returns the rows of a candidates file that also asks new questions; nil if it asks none.
  package func rows(adding questions: [PlaceQuestion]) -> [PlaceCandidateRow]? {
    let known = Set(rows.map(\.name))
    let new = questions.filter { !known.contains($0.name) }
    guard !new.isEmpty else { return nil }
    return rows
      + new.flatMap { question in
        let options = question.options.sorted { ($0.population ?? 0) > ($1.population ?? 0) }
        return (options.isEmpty ? [PlaceOption(name: "")] : options).map {
          PlaceCandidateRow(name: question.name, option: $0)
        }
      }
  }
}
