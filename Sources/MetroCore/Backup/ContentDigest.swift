import MetroText

/// What a catalog holds, as one number: two catalogs with the same records have the same digest.
package struct ContentDigest: Sendable, Equatable {
  /// The SHA-256 of the `datapackage.json` of a dump, which has those of all tables.
  package let text: String

  /// The rows of all tables of a dump.
  package let rows: Int
}

extension Catalog {
  /// Computes the digest of what the catalog holds.
  package func contentDigest() throws -> ContentDigest {
    let hash = try SHA256Hasher()
    let counts = try dump { name in
      unsafe PackageFile(
        write: { if name == PackageDescription.fileName { unsafe hash.update($0) } },
        finish: {})
    }
    return ContentDigest(
      text: hash.finalize(), rows: counts.reduce(0) { $0 + $1.rows })
  }
}
