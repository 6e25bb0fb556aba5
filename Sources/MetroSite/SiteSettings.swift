package import MetroCore

/// The settings of a site, from its theme.
package struct SiteSettings: Sendable {
  package var title: String?
  package var description: String?
  package var contact: String?
  /// The license of the data, as text or address.
  package var license: String?

  /// The languages of the pages; the first is at the top of the site.
  package var languages: [String] = ["en"]

  /// The record types with pages; nil for all that can have them.
  package var nouns: [Noun.Name]?

  /// The address of the site, with a `/` at its end; nil if it is unknown.
  package var baseURL: String?

  package init() {}

  /// Takes from the description of the catalog what the settings do not say.
  package mutating func complete(from described: CatalogDescription?) {
    title = title ?? described?.title
    description = description ?? described?.summary
    contact = contact ?? described?.contact
    license = license ?? described?.license
  }

  /// The record types with pages, in the order of the navigation.
  package var pagedNouns: [Noun.Name] {
    guard let nouns else { return Self.pagedNouns }
    return Self.pagedNouns.filter(nouns.contains)
  }

  private static let pagedNouns: [Noun.Name] = {
    let order: [Noun.Name] = [.program, .city, .site, .theme, .organization]
    let all = Noun.Name.allCases.filter { Noun.named($0).publication?.pages != nil }
    return order + all.filter { !order.contains($0) && $0 != .source }
      + all.filter { $0 == .source }
  }()
}

/// What every page says of the catalog.
package struct SiteSummary: Sendable {
  /// The number of records of each type with pages.
  package var counts: [Noun.Name: Int] = [:]
  /// The revision and its day; nil for a catalog without revisions.
  package var revision: (number: Int64, day: String)?
  /// The years of programs, latest first, with the number of programs.
  package var years: [(year: String, count: Int)] = []
  /// The countries of cities, with the number of cities.
  package var countries: [(code: String, count: Int)] = []
  /// The cities with coordinates.
  package var places: [MapPlace] = []
  /// The latest programs.
  package var latest: [ListedRecord] = []

  package init() {}
}

/// A city on the map.
package struct MapPlace: Sendable {
  package let link: RecordLink
  package let latitude: Double
  package let longitude: Double

  package init(link: RecordLink, latitude: Double, longitude: Double) {
    self.link = link
    self.latitude = latitude
    self.longitude = longitude
  }
}
