import GRDB

/// The state of a catalog as a citation names it.
package struct CatalogVersion: Sendable, Equatable {
  /// The number of the revision that led to the state.
  package let revision: Int64
  /// The day of the revision, as `YYYY-MM-DD`.
  package let day: String
  /// The SHA-256 that covers the revision and all before it, in hexadecimal.
  package let digest: String

  package init(revision: Int64, day: String, digest: String) {
    self.revision = revision
    self.day = day
    self.digest = digest
  }
}

extension Catalog {
  /// Returns the version of the catalog; nil before the first revision.
  ///
  /// A change and its undo lead to the version before.
  package func version() throws -> CatalogVersion? {
    try read { database in
      guard let latest = try LiveRevisions(database).latest,
        let digest = try String.fetchOne(
          database, sql: "SELECT lower(hex(digest)) FROM revision WHERE number = ?",
          arguments: [latest.number]), !digest.isEmpty
      else { return nil }
      return CatalogVersion(
        revision: latest.number, day: String(latest.time.prefix(10)), digest: digest)
    }
  }
}
