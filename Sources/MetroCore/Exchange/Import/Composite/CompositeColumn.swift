/// A column of a sheet that is not a field of its records: it makes or finds other records, or holds a
/// part of the dates.
///
/// All tables have the countries of cities; the others are columns of programs.
enum CompositeColumn: Hashable, Sendable {
  case year, month, day, starts, ends
  /// Cities with a role, as a list.
  case cities(role: String)
  /// The country and the number of delegates of the only city of a row.
  case country, delegates
  /// The country of the city in a field, such as that of the host.
  case placeCountry(field: String)
  /// Links of a relation.
  case link(relation: String)
  /// Titles of presentations, as a list.
  case presentations
  /// The title and the speakers of one presentation.
  case presentation, speakers
  /// A visited site and the day of the visit.
  case site, visitDate

  static let byName: KeyValuePairs<String, CompositeColumn> = [
    "dates.year": .year, "dates.month": .month, "dates.day": .day, "starts": .starts, "ends": .ends,
    "host.country": .placeCountry(field: "host"),
    "participants": .cities(role: "participant"), "presenters": .cities(role: "presenter"),
    "observers": .cities(role: "observer"), "participants.country": .country,
    "participants.delegates": .delegates, "link.page": .link(relation: "page"),
    "link.slides": .link(relation: "slides"), "link.agenda": .link(relation: "agenda"),
    "link.participants": .link(relation: "participants"),
    "link.recording": .link(relation: "recording"), "link.album": .link(relation: "album"),
    "link.archive": .link(relation: "archive"), "presentations": .presentations,
    "presentation": .presentation, "speakers": .speakers, "site": .site,
    "visit.date": .visitDate,
  ]

  /// The columns that exports compute and that therefore mean something else unless the user maps
  /// a column to them.
  static let mappedOnly: Set<String> = ["presentations"]

  /// Whether a cell can hold several values.
  var isList: Bool {
    switch self {
    case .cities, .link, .presentations, .speakers: true
    default: false
    }
  }

  /// Whether several columns of a sheet can have the parts of one list; the words in a cell of links belong
  /// to its address.
  var canBeJoined: Bool { isList && !isLink }

  /// The name of the column without which a cell is about nothing; nil if it needs none.
  var needed: String? {
    switch self {
    case .country, .delegates: "participants"
    case .speakers: "presentation"
    case .visitDate: "site"
    default: nil
    }
  }

  /// Whether a cell makes records besides that of its row.
  var makesRecords: Bool {
    if case .placeCountry = self { return false }
    return !isOfDates
  }

  /// Whether a cell holds a part of the dates.
  var isOfDates: Bool {
    switch self {
    case .year, .month, .day, .starts, .ends: true
    default: false
    }
  }

  var isLink: Bool { if case .link = self { true } else { false } }

  static func named(_ name: String) -> CompositeColumn? {
    byName.first { $0.key == name }?.value
  }
}

extension Noun {
  /// The columns that an import accepts: those of an export, joined fields, and the columns that make or
  /// find other records.
  var importColumns: [String] {
    let composites =
      name == .program ? CompositeColumn.byName.map(\.key) : placeFields.map { "\($0).country" }
    return exportColumns + joined.map(\.name) + composites
  }

  /// Returns the composite column at an index of ``importColumns``, or nil for a field.
  func compositeColumn(at index: Int) -> CompositeColumn? {
    let place = index - fields.count - joined.count - 1
    guard place >= 0 else { return nil }
    return name == .program
      ? CompositeColumn.byName[place].value : .placeCountry(field: placeFields[place])
  }

  /// The fields that refer to one city.
  private var placeFields: [String] {
    fields.filter { $0.type == .reference(.city) && !$0.isList }.map(\.name)
  }
}

extension ImportSource {
  /// Returns whether the current row has columns that make other records or hold parts of its dates;
  /// before the first row of a CSV file, whether all rows have.
  func hasComposites(of noun: Noun) -> Bool {
    targets.contains { $0.map { noun.compositeColumn(at: $0) != nil } ?? false }
  }
}
