import Foundation
import GRDB
import MetroLinks

extension Catalog {
  /// Removes what checks saw at addresses that no record has any more, with the copies of their documents,
  /// and returns the number of observations.
  package func forgetUnusedChecks() throws -> Int {
    var count = 0
    var copies: Set<String> = []
    try writeUnrecorded { database in
      let addresses = ["link", "organization", "source"].map {
        "SELECT \(CheckedURL.sql("url")) FROM \($0) WHERE url IS NOT NULL"
      }.joined(separator: " UNION ")
      let before = try DocumentCopy.names(database)
      for table in ["link_check", "link_verdict", "link_archive", "link_copy"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE url NOT IN (\(addresses))")
        if table == "link_check" { count = database.changesCount }
      }
      copies = try before.subtracting(DocumentCopy.names(database))
      // The files of hosts are read again, and their names may be those of addresses.
      try database.execute(
        sql: "DELETE FROM link_robots; DELETE FROM link_host WHERE claimed_by IS NULL")
    }
    let store = DocumentStore(catalog: path)
    for name in copies { try? FileManager.default.removeItem(atPath: store.path(of: name)) }
    return count
  }
}

extension DocumentCopy {
  fileprivate static func names(_ database: Database) throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT sha256 FROM link_copy")
  }
}
