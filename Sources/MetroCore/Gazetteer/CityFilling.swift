import GRDB
import MetroText

/// What was filled in of a city, and from which place of the gazetteer.
package struct CityFilling {
  package let candidate: GazetteerCandidate
  package let values: [String: FieldValue]

  /// The name that GeoNames gives the place, where it is another one than that of the city.
  let name: String?

  /// Fills in of a city what is missing and a place has.
  package init(_ question: CityQuestion, from candidate: GazetteerCandidate) throws {
    self.candidate = candidate
    values = try question.values(of: candidate.place)
    let isOther = FoldedName.key(of: candidate.place.name) != FoldedName.key(of: question.name)
    name = isOther ? candidate.place.name : nil
  }
}

extension CatalogWriter {
  /// Records that GeoNames says what was filled in of a city, and the name that it has there.
  ///
  /// The source gets a record of its own, with the id `Gazetteer.source`, where there is none.
  package func cite(_ filling: CityFilling, of id: String) throws {
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
    if let name = filling.name, try !hasName(name, id) {
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
      // It has been filled from there before.
    }
  }

  private func hasName(_ name: String, _ city: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM name WHERE city = ? AND text = ?)",
      arguments: [city, name]) ?? false
  }
}

/// How many cities of an import were filled in from the gazetteer, and which were not and why.
package struct FillSummary: Sendable, Equatable {
  /// How many there are, and the first names.
  package struct Tally: Sendable, Equatable {
    package private(set) var count = 0
    package private(set) var names: [String] = []

    mutating func add(_ name: String) {
      count += 1
      if names.count < 5 { names.append(name) }
    }
  }

  package var filled = 0
  /// Which of several places it is, only a person knows.
  package var ambiguous = Tally()
  /// The places of that name are not where the city is said to be.
  package var elsewhere = Tally()
  package var unknown = Tally()

  package init() {}
}
