import GRDB

extension Catalog {
  /// Records the changes of another program as a revision; returns the records that it changed.
  ///
  /// - Throws: `damaged` if the revisions are inconsistent; `otherSchema` if a table differs from
  ///   the schema, because no revision can record its changes; `changedMeanwhile` if another
  ///   program has changed the history since it was read.
  package func adoptOutsideChanges(
    by origin: RevisionOrigin = .unknown
  ) throws -> [(noun: Noun.Name, id: String)] {
    try read { try SchemaCheck($0).requireTables(of: path) }
    let latest = try read { try RevisionLog($0).last() }
    guard case .done(let expected) = try RevisionReplay(self, isInterrupted).run() else {
      throw StorageError.damaged(path: path)
    }
    return try attaching(expected) {
      var records: [(noun: Noun.Name, id: String)] = []
      try transact(by: origin, .adoption) { writer in
        guard try RevisionLog(writer.database).last() == latest else {
          throw HistoryError.changedMeanwhile
        }
        let outside = try OutsideChanges(writer.database)
        records = outside.records.map { ($0.noun, $0.id) }
        try writer.adopt(outside.changeset)
      }
      return records
    }
  }
}
