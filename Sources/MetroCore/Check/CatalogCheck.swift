import GRDB

extension Catalog {
  /// Checks all guarantees of a catalog and passes the problems to `take`.
  ///
  /// It works on a copy, which blocks no other process. If the file is damaged, later checks are
  /// skipped because their results would be meaningless.
  package func check(take: (CheckFinding) throws -> Void) throws {
    try PermissionCheck(path: path).run(take)
    do {
      try scratchCopy().checkContent(take)
    } catch StorageError.damaged {
      try take(CheckFinding(.file, "the rest of the file cannot be read"))
    }
  }

  private func checkContent(_ take: (CheckFinding) throws -> Void) throws {
    let (schema, isWhole) = try read { database in
      let schema = try SchemaCheck(database)
      try schema.run(take)
      return (schema, try FileCheck(database, schema).run(take))
    }
    guard isWhole, schema.isWhole else { return }
    try read { database in
      try ReferencesCheck(database).run(take)
      for noun in Noun.inOrderOfReference {
        try RecordCheck(noun, database, isInterrupted).run(take)
      }
      try FormerIDCheck(database).run(take)
      if schema.has(["name_key"]) { try NameCheck(database).run(take) }
    }
    if schema.has(DerivedTables.search) {
      // The index checks itself with a statement that counts as a write.
      try writeUnrecorded { try SearchCheck($0).run(take) }
    }
    try read { try RevisionRowCheck($0).run(take) }
    try read { try ChainCheck($0).run(take) }
    try RevisionCheck(self, hasIndex: schema.has(["revision_record"]), isInterrupted).run(take)
    if schema.has(DerivedTables.audit) { try read { try AuditCheck($0).run(take) } }
  }
}
