import GRDB

extension Catalog {
  /// Returns a number that changes when another connection changes the file.
  package func dataVersion() throws -> Int64 {
    try read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}
