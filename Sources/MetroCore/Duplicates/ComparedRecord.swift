import MetroText

/// A record as far as it is compared with others of its noun.
struct ComparedRecord: Sendable {
  let id: String
  var names: [ComparedName]

  /// The record or country that it belongs to: of a city the country, of a site and an organization
  /// the city, of a program the host, of a theme the broader one, of a source what it copies.
  var place: Place?

  var coordinates: Coordinates?

  /// Of a program when it runs, of a source when it was published.
  var dates: Dates?

  /// Other fields that are compared, as far as they have a value.
  var details: [Detail] = []

  struct Place: Sendable {
    let id: String
    let name: String
  }

  struct Coordinates: Sendable {
    let latitude: Double
    let longitude: Double
  }

  /// Dates as written, with the first and the last possible day as `YYYY-MM-DD`.
  struct Dates: Sendable {
    let text: String
    let first: String
    let last: String

    func overlaps(_ other: Dates) -> Bool { first <= other.last && other.first <= last }
  }

  struct Detail: Sendable {
    let field: Field
    let text: String

    enum Field: String, Sendable {
      case kind, edition, series, language, publisher, url
      // What others register a thing by: a number that is another's is another thing.
      case geonames, wikidata, sha256
    }
  }

  subscript(_ field: Detail.Field) -> String? {
    details.first { $0.field == field }?.text
  }

  /// The name by which it is shown.
  var name: String { names.first?.written ?? id }

  /// The values that it is compared by, a line each; no id is among them, so that they stay when a
  /// record is renamed.
  var inputs: String {
    var lines = names.map { "name: \($0.written)" }.sorted()
    if let place { lines.append("in: \(place.name)") }
    if let coordinates {
      lines.append(
        "coordinates: \(DecimalDegrees.text(of: coordinates.latitude)), "
          + DecimalDegrees.text(of: coordinates.longitude))
    }
    if let dates { lines.append("dates: \(dates.text)") }
    lines += details.map { "\($0.field.rawValue): \($0.text)" }
    return lines.joined(separator: "\n")
  }

  /// The values that two records are compared by, whichever comes first.
  static func inputs(_ left: ComparedRecord, _ right: ComparedRecord) -> String {
    [left.inputs, right.inputs].sorted().joined(separator: "\n\n")
  }
}
