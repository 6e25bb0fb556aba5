import MetroText

/// A state of a catalog that a dump holds.
///
/// Its name covers the states before it: a content that a catalog comes back to, by an undo or another
/// edit, is a later state than its first occurrence.
struct DumpState: Equatable {
  /// The digest of the content and of the names of the states before; of the content alone if there are
  /// none.
  let name: String

  /// The names of the states before, sorted, so that catalogs that know the same states write the same
  /// dump.
  let former: [String]

  init(_ content: String, after former: some Sequence<String>) throws {
    self.former = Set(former).sorted()
    name = self.former.isEmpty ? content : try Self.digest([content] + self.former)
  }

  /// Returns the digest of the digests of all tables of a dump.
  static func content(_ digests: [(table: String, digest: String)]) throws -> String {
    try digest(digests.sorted { $0.table < $1.table }.map { "\($0.table) \($0.digest)" })
  }

  private static func digest(_ lines: [String]) throws -> String {
    let hash = try SHA256Hasher()
    for line in lines {
      var line = line + "\n"
      line.withUTF8 { unsafe hash.update(UnsafeRawBufferPointer($0)) }
    }
    return hash.finalize()
  }
}
