import MetroText

/// A digest of a catalog's contents: two catalogs with the same records have the same digest.
package struct ContentDigest: Sendable, Equatable {
  /// The SHA-256 of a dump's `datapackage.json`, which contains the digests of all tables.
  package let text: String

  /// The number of rows in all tables of a dump.
  package let rows: Int
}

extension Catalog {
  /// Computes the digest of the catalog's contents.
  package func contentDigest() throws -> ContentDigest {
    let hash = try SHA256Hasher()
    let summary = try dump(makeFile: { name in
      unsafe PackageFile(
        write: { if name == PackageDescription.fileName { unsafe hash.update($0) } },
        finish: {})
    })
    return ContentDigest(text: hash.finalize(), rows: summary.rows)
  }
}
