import GRDB
import MetroText

extension Filter {
  /// Returns a filter by region; `column` is the SQL of the country of a record.
  static func region(_ column: SQL, help: String) -> Filter {
    Filter("region", .region, .any, help: "\(help) (UN M49, such as 142 or Asia)") { value, _ in
      value.isIn(column)
    }
  }

  /// Returns the filter by region for records that are in a city.
  static let regionOfCity = region(
    "(SELECT country FROM city WHERE id = t.city)", help: "in a city of this region")
}

extension FilterValue {
  /// Returns the condition that a country is in the region of the value.
  func isIn(_ country: SQL) -> SQL {
    let countries = (try? Region(text))?.countries ?? []
    return "\(literal: country) IN \(countries)"
  }
}
