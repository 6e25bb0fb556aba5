import GRDB
import MetroText

/// A function of SQL that every connection to a catalog has.
///
/// Each folder declares its own; `SQLFunction.all` lists them.
struct SQLFunction: Sendable {
  /// Adds the function to a connection.
  let add: @Sendable (Database) -> Void
}

extension SQLFunction {
  init(_ function: DatabaseFunction) {
    self.init { $0.add(function: function) }
  }

  /// The SQL function `country_name(code)`: the English name of a country, or NULL for an unknown
  /// code.
  static let countryName = SQLFunction(
    DatabaseFunction("country_name", argumentCount: 1, pure: true) { arguments in
      guard let code = String.fromDatabaseValue(arguments[0]) else { return nil }
      return try? CountryCode(code).name
    })

  /// The SQL function `region(country)`: the English name of the continent that has a country.
  ///
  /// It is NULL for an unknown code and for Antarctica.
  static let region = function("region") { Region.continent(of: $0) }

  /// The SQL function `subregion(country)`, such as `South-eastern Asia`.
  static let subregion = function("subregion") { Region.subregion(of: $0) }

  private static func function(
    _ name: String, _ find: @escaping @Sendable (String) -> Region?
  ) -> SQLFunction {
    SQLFunction(
      DatabaseFunction(name, argumentCount: 1, pure: true) { arguments in
        String.fromDatabaseValue(arguments[0]).flatMap { find($0.uppercased())?.name }
      })
  }
}
