import GRDB

/// What the search for duplicates compares in records of a type, in addition to their names.
///
/// The same properties distinguish records with one name.
package struct ComparedProperties: Sendable {
  /// The record or country that a record belongs to.
  struct Place: Sendable {
    enum Kind: Sendable {
      case country
      case record(Noun.Name)
    }

    let field: String
    let kind: Kind
    /// Whether a name that several records have is shown with the country of this city.
    var showsCountry = false

    static let country = Place(field: "country", kind: .country)

    static func record(_ field: String, _ noun: Noun.Name, showsCountry: Bool = false) -> Place {
      Place(field: field, kind: .record(noun), showsCountry: showsCountry)
    }
  }

  /// A compared property other than names, places and dates.
  enum Detail: String, Sendable {
    case kind, edition, series, language, publisher, url
    // Identifiers in external registers: different numbers mean different things.
    case geonames, wikidata, sha256
  }

  let place: Place?

  /// The field with the dates; records of types that run at a place are also compared by month.
  let dates: String?

  let details: [Detail]

  /// The SQL expressions of details that are not fields of the record; `t` is its table.
  let expressions: [Detail: String]

  /// Whether a catalog has so few records that a new one is compared with all of them.
  let isFew: Bool

  init(
    place: Place? = nil, dates: String? = nil, details: [Detail] = [],
    expressions: [Detail: String] = [:], isFew: Bool = false
  ) {
    self.place = place
    self.dates = dates
    self.details = details
    self.expressions = expressions
    self.isFew = isFew
  }
}

extension ComparedProperties.Place {
  /// Returns the IDs, joined with `;` if the field is a list, and the names, as SQL over `t`.
  func columns(in noun: Noun) -> (ids: String, names: String) {
    guard case .record(let target) = kind else {
      return ("t.\(field)", "country_name(t.\(field))")
    }
    let name = Noun.named(target).nameField ?? "id"
    guard let list = noun.field(field)?.list else {
      return ("t.\(field)", "(SELECT \(name) FROM \(target.rawValue) WHERE id = t.\(field))")
    }
    func joined(_ value: String, _ separator: String) -> String {
      """
      (SELECT group_concat(value, '\(separator)') FROM (SELECT \(value) AS value
        FROM \(list.name) JOIN \(target.rawValue) AS place ON place.id = \(list.name).\(list.columns[0])
        WHERE \(list.condition(owner: "t.id")) ORDER BY place.id))
      """
    }
    return (joined("place.id", ";"), joined("place.\(name)", ", "))
  }

  /// Returns the condition for records at one of several places.
  func condition(_ ids: [String], in noun: Noun) -> SQL {
    guard let list = noun.field(field)?.list else { return "t.\(sql: field) IN \(ids)" }
    return """
      t.id IN (SELECT \(sql: list.owner) FROM \(sql: list.name)
        WHERE \(sql: list.columns[0]) IN \(ids))
      """
  }

  /// Returns what tells records of one name apart, as SQL expressions over `t`.
  func distinctions(in noun: Noun) -> [String] {
    let country =
      "(SELECT country_name(country) FROM city WHERE id = t.\(field))"
    return [columns(in: noun).names] + (showsCountry ? [country] : [])
  }
}

extension Noun {
  /// What tells records of one name apart, as SQL expressions over `t`: dates and places.
  var distinctions: [String] {
    let dates = compared?.dates.map { ["t.\($0)"] } ?? []
    return dates + (compared?.place?.distinctions(in: self) ?? [])
  }
}
