import GRDB
import MetroText

/// The values filled in for a city, and the place of the gazetteer that they are from.
package struct CityFilling {
  package let candidate: GazetteerCandidate
  package let values: [String: FieldValue]

  /// The name of the city: that of the question, without a country in it.
  package let cityName: String

  /// The name of the place at GeoNames, if it differs from the name of the city.
  let name: String?

  /// Takes the missing values of a city from a place.
  package init(_ question: CityQuestion, from candidate: GazetteerCandidate) throws {
    self.candidate = candidate
    values = try question.values(of: candidate.place)
    cityName = question.shortName ?? question.name
    let isOther = FoldedName.key(of: candidate.place.name) != FoldedName.key(of: cityName)
    name = isOther ? candidate.place.name : nil
  }
}

extension CityFilling {
  /// Returns the values of a city with those that are filled in, and without a country in its name.
  func completing(_ given: [String: FieldValue]) -> [String: FieldValue] {
    var values = given.merging(values) { given, _ in given }
    values["name"] = FieldValue(.text(cityName))
    return values
  }
}

extension CatalogWriter {
  /// Records GeoNames as the source of the filled-in values, and adds its name for the city.
  ///
  /// Adds a record for the source, with the ID `Gazetteer.source`, if there is none.
  package func cite(_ filling: CityFilling, of id: String) throws {
    guard !filling.values.isEmpty else { return }
    let source = Gazetteer.source
    if try !reader.exists(.source, id: source) {
      let values = try Noun.source.checkedValues([
        "title": "GeoNames (CC BY 4.0)", "publisher": "GeoNames", "url": "https://www.geonames.org",
      ])
      try add(.source, id: RecordID(source), values)
    }
    var row = StatedRow()
    for field in Noun.city.fields {
      if let text = filling.values[field.name]?.text { row.add(field.name, text) }
    }
    row.end()
    if let name = filling.name, try !hasName(name, id), try !isNameOfOther(name, than: id) {
      try add(.name, Noun.name.checkedValues(["city": id, "text": name]))
    }
    let statement = try Noun.statement.checkedValues([
      "city": id, "source": source, "method": "imported",
      "locator": String(filling.candidate.place.id),
      "fields": String(decoding: row.json, as: UTF8.self),
    ])
    do {
      try add(.statement, statement)
    } catch RecordError.recordExists(.statement, _) {
      // The city was already filled in from GeoNames.
    }
  }

  /// Returns whether another city has a name, by which a row about that city must not find two.
  private func isNameOfOther(_ name: String, than city: String) throws -> Bool {
    try bringNamesUpToDate(.named(.city))
    return try NameIndex(database: database).candidates(.named(.city), name)
      .contains { $0.id != city }
  }

  private func hasName(_ name: String, _ city: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM name WHERE city = ? AND text = ?)",
      arguments: [city, name]) ?? false
  }
}

/// The numbers of imported cities that were filled in from the gazetteer and that were not, by
/// reason.
package struct FillSummary: Sendable, Equatable {
  /// A number of cities, and the first names.
  package struct Tally: Sendable, Equatable {
    package private(set) var count = 0
    package private(set) var names: [String] = []

    mutating func add(_ name: String) {
      count += 1
      if names.count < 5 { names.append(name) }
    }
  }

  /// A city with several possible places, of which the likely one was taken.
  package struct Likely: Sendable, Equatable {
    package let name: String
    package let place: GazetteerPlace
    /// The inhabitants of all other places together.
    package let others: Int
  }

  package var filled = 0
  /// The likely places, which are among those that are filled in.
  package var likely: [Likely] = []
  /// Cities with several possible places, which only a person can decide.
  package var ambiguous = Tally()
  /// Cities whose name belongs only to places at other locations.
  package var elsewhere = Tally()
  package var unknown = Tally()
  /// Cities whose place another city of the catalog has, each with the ID of that city.
  package var taken = Tally()

  package init() {}
}
