import GRDB

/// The records of a type that a bulk change is about.
package struct RecordSelection: Sendable {
  package let noun: Noun
  private let source: Source

  private enum Source: Sendable {
    /// IDs or names.
    case named([String])
    /// The records that match a listing, which are those that a person was asked about.
    case matching(Listing, expected: [String])
  }

  /// Selects records by ID or name.
  package init(_ noun: Noun, named texts: [String]) {
    self.noun = noun
    source = .named(texts)
  }

  /// Selects the records that match a listing; `ids` are those that match it now.
  package init(_ listing: Listing, expecting ids: [String]) {
    noun = listing.noun
    source = .matching(listing, expected: ids)
  }

  /// Returns the IDs of the records, each once.
  ///
  /// - Throws: `BulkError.selectionChanged` if other records match than expected; the errors of
  ///   `Resolution`.
  func ids(_ writer: CatalogWriter) throws -> [String] {
    switch source {
    case .named(let texts):
      var seen: Set<String> = []
      return try texts.map { try writer.id(noun, $0) }.filter { seen.insert($0).inserted }
    case .matching(let listing, let expected):
      let ids = try listing.resolved(writer.resolution).ids(writer.database)
      guard ids == expected else { throw BulkError.selectionChanged(noun.name) }
      return ids
    }
  }

  /// Runs work on each record, and says which one an error is about if there are several.
  func forEach(_ writer: CatalogWriter, _ work: (String) throws -> Void) throws {
    let ids = try ids(writer)
    for id in ids {
      try writer.pause()
      do {
        try work(id)
      } catch let error as any CatalogError where ids.count > 1 {
        throw BulkError.refused(RecordAddress(noun.name, id), because: error)
      }
    }
  }
}

/// Why several records cannot be changed at once.
package enum BulkError: CatalogError {
  /// One of the records cannot be changed.
  case refused(RecordAddress, because: any CatalogError)
  /// Another program has changed which records match since they were counted.
  case selectionChanged(Noun.Name)

  package static func == (left: BulkError, right: BulkError) -> Bool {
    switch (left, right) {
    case (.refused(let one, let reason), .refused(let other, let otherReason)):
      one == other && reason.isEqual(to: otherReason)
    case (.selectionChanged(let one), .selectionChanged(let other)): one == other
    default: false
    }
  }
}

extension Catalog {
  /// Returns the IDs of the records that match a listing, sorted.
  package func ids(matching listing: Listing) throws -> [String] {
    try read { database in
      try listing.resolved(Resolution(database: database, options: resolutionOptions))
        .ids(database)
    }
  }
}
