import Foundation
import GRDB
import MetroLinks

extension Catalog {
  /// The number of observations and copies that were removed.
  package struct ForgottenChecks: Sendable {
    package var observations = 0
    package var copies = 0
  }

  /// Removes what checks saw at addresses that no record has any more, with the copies of their documents.
  ///
  /// As long as an earlier revision is kept, it may have such an address, and nothing is removed.
  ///
  /// - Throws: `StorageError.inputOutput` for a copy that cannot be removed.
  package func forgetUnusedChecks() throws -> ForgottenChecks {
    var forgotten = ForgottenChecks()
    var unused: Set<String> = []
    try writeUnrecorded { database in
      guard try RevisionLog(database).last()?.kind == .baseline else { return }
      let addresses = "SELECT url FROM \(CheckedURL.ofAllRecords)"
      let before = try Set(DocumentCopy.all(in: database).map(\.sha256))
      for table in ["link_check", "link_verdict", "link_archive", "link_copy"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE url NOT IN (\(addresses))")
        if table == "link_check" { forgotten.observations = database.changesCount }
      }
      unused = try before.subtracting(DocumentCopy.all(in: database).map(\.sha256))
      let asked = try String.fetchSet(database, sql: addresses).compactMap { try? AskedAddress($0) }
      try HostClaims(database: database).forget(
        hostsExcept: Set(asked.map(\.host)), authoritiesExcept: Set(asked.map(\.authority)))
    }
    let store = DocumentStore(catalog: path)
    for name in unused.sorted() {
      let file = store.path(of: name)
      if unsafe unlink(file) == 0 {
        forgotten.copies += 1
      } else if errno != ENOENT {
        throw StorageError.inputOutput(path: file, reason: unsafe String(cString: strerror(errno)))
      }
    }
    return forgotten
  }
}
