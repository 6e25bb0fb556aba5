import MetroText

/// The compared values of a record.
struct ComparedRecord: Sendable {
  let id: String
  var names: [ComparedName]

  /// The record or country that it belongs to.
  ///
  /// This is the country of a city, the city of a site or organization, the host of a program, the
  /// broader theme of a theme, the cities of a practice, and the original of a copied source.
  var place: Place?

  var coordinates: Coordinates?

  /// When a program runs, or when a source was published.
  var dates: Dates?

  /// The program that a program is part of.
  var whole: String?

  /// The values of other compared fields.
  var details: [Detail] = []

  struct Place: Sendable {
    /// Several if a record belongs to several places.
    let ids: [String]
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

    typealias Field = ComparedProperties.Detail
  }

  subscript(_ field: Detail.Field) -> String? {
    details.first { $0.field == field }?.text
  }

  /// The displayed name.
  var name: String { names.first?.written ?? id }

  /// The compared values, one line each.
  ///
  /// They contain no IDs, so they stay the same when a record is renamed.
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

  /// Returns the compared values of two records, in an order that does not depend on the arguments.
  static func inputs(_ left: ComparedRecord, _ right: ComparedRecord) -> String {
    [left.inputs, right.inputs].sorted().joined(separator: "\n\n")
  }
}
