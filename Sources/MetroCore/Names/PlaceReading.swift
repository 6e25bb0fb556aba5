package import MetroText

/// What a text that names a city means, in the catalog and in the gazetteer together.
package enum PlaceReading: Sendable, Equatable {
  /// A city of the catalog, and the words of the text that were not needed to find it.
  case record(id: String, dropped: String?)
  /// The one place of the gazetteer that the text identifies, which no city of the catalog is.
  case place(GazetteerCandidate, name: String, dropped: String?)
  /// Several possible places, or one that the text does not identify; only a person can decide.
  case uncertain([PlaceCandidate])
  /// Neither the catalog nor the gazetteer knows a place of that name.
  case unknown
}

/// A place that a text may mean.
package enum PlaceCandidate: Sendable, Equatable {
  /// A city of the catalog with the name.
  case record(NameCandidate)
  /// A place of the gazetteer with the name, which a city of the catalog may be.
  case place(GazetteerCandidate)
}

extension Catalog {
  /// Reads a text that names a city: an ID, any name, `Name, Country`, `Name (Country)`,
  /// `City of Name`.
  ///
  /// With `country`, only cities in that country count, unless the text is an ID.
  package func readPlace(_ text: String, country: CountryCode? = nil) throws -> PlaceReading {
    try read {
      try PlaceReader(database: $0, options: resolutionOptions).read(text, country: country)
    }
  }
}

extension CatalogWriter {
  /// Reads a text that names a city: an ID, any name, `Name, Country`, `Name (Country)`,
  /// `City of Name`.
  ///
  /// With `country`, only cities in that country count, unless the text is an ID.
  package func readPlace(_ text: String, country: CountryCode? = nil) throws -> PlaceReading {
    try PlaceReader(
      database: database, options: resolutionOptions, update: bringNamesUpToDate
    ).read(text, country: country)
  }
}
