/// A column of a sheet of programs that is not a field of a program: it makes or finds other records,
/// or holds a part of the dates.
enum CompositeColumn: Hashable, Sendable {
  case year, month, day, starts, ends
  /// Cities with a role, as a list.
  case cities(role: String)
  /// The country and the number of delegates of the only city of a row.
  case country, delegates
  /// The country of the host.
  case hostCountry
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
    "host.country": .hostCountry,
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

  /// Whether a cell makes records besides that of its row.
  var makesRecords: Bool {
    !isOfDates && self != .hostCountry
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
  /// The columns that an import accepts: those of an export, joined fields, and for programs the
  /// columns that make other records.
  var importColumns: [String] {
    exportColumns + joined.map(\.name) + (name == .program ? CompositeColumn.byName.map(\.key) : [])
  }

  /// Returns the composite column at an index of ``importColumns``, or nil for a field.
  func compositeColumn(at index: Int) -> CompositeColumn? {
    let place = index - fields.count - joined.count - 1
    return name == .program && place >= 0 ? CompositeColumn.byName[place].value : nil
  }
}

extension ImportSource {
  /// Returns whether the current row has columns that make other records or hold parts of its dates;
  /// before the first row of a CSV file, whether all rows have.
  func hasComposites(of noun: Noun) -> Bool {
    noun.name == .program
      && targets.contains { $0.map { noun.compositeColumn(at: $0) != nil } ?? false }
  }
}
