import GRDB
import MetroText

/// The values of a catalog that become names of files and lines for servers where it is published: IDs,
/// former IDs and codes of countries.
///
/// The schema allows nothing else in them, but another program can store any text.
enum PathValues {
  /// - Throws: `StorageError.damaged` for a value that a record cannot have.
  static func check(in database: Database, path: String) throws {
    var queries = [query(of: "alias", where: isNoID("former"))]
    for noun in Noun.inOrderOfReference {
      let countries = noun.fields.filter { $0.type == .country && !$0.isList }.map(\.name)
      let conditions = [isNoID("id")] + countries.map(isNoCountry)
      queries.append(query(of: noun.table, where: conditions.joined(separator: " OR ")))
    }
    for query in queries where try Bool.fetchOne(database, sql: query) == true {
      throw StorageError.damaged(path: path)
    }
  }

  private static func query(of table: String, where condition: String) -> String {
    "SELECT EXISTS (SELECT 1 FROM \(table) WHERE \(condition))"
  }

  // SQLite's patterns and lengths of texts end at a NUL, the length in bytes does not.

  private static func isNoID(_ column: String) -> String {
    """
    \(column) GLOB '*[^a-z0-9-]*' OR length(CAST(\(column) AS BLOB)) <> length(\(column))
      OR length(\(column)) NOT BETWEEN 1 AND \(RecordID.longest)
    """
  }

  private static func isNoCountry(_ column: String) -> String {
    "\(column) NOT GLOB '[A-Z][A-Z]' OR length(CAST(\(column) AS BLOB)) <> 2"
  }
}
