import GRDB

/// Why a revision cannot be undone: a later change depends on what it changed.
package struct UndoConflict: Sendable, Equatable {
  /// The revision to undo.
  package let revision: Int64
  package let noun: Noun.Name
  package let id: String
  /// The field with another value; nil if the conflict concerns the whole record.
  package let field: String?
  /// The noun and ID of a record that refers to this one, which the undo would remove.
  package let dependent: Dependent?
  /// Another record of the noun that has a unique value that this one would get back.
  package let holder: String?
  /// The later revision that causes the conflict; nil if another program caused it.
  package let later: Revision?

  package struct Dependent: Sendable, Equatable {
    package let noun: Noun.Name
    package let id: String
  }
}

extension Catalog {
  /// Runs work and reports a conflict with the record and the later revision that cause it.
  func namingConflicts(with revision: Int64, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let conflict as RowConflict {
      throw HistoryError.undoConflict(
        UndoConflict(
          revision: revision, noun: conflict.table.noun.name, id: conflict.id,
          field: conflict.field, dependent: nil, holder: conflict.holder,
          later: try read { database in
            let changes = LastChange(database, after: revision)
            return try changes.find(
              conflict.holder.map { RowConflict(table: conflict.table, id: $0) } ?? conflict)
          }))
    } catch let fault as ReferenceCheck.BrokenReference {
      throw HistoryError.undoConflict(
        UndoConflict(
          revision: revision, noun: fault.target.name, id: fault.targetID, field: nil,
          dependent: UndoConflict.Dependent(noun: fault.table.noun.name, id: fault.id),
          holder: nil,
          later: try read { database in
            let changes = LastChange(database, after: revision)
            return try changes.find(
              RowConflict(table: fault.table, id: fault.id, column: fault.column))
              ?? changes.find(RowConflict(table: .ofRecords(fault.target), id: fault.targetID))
          }))
    } catch let circle as ReferenceCheck.Circle {
      throw HistoryError.undoConflict(
        try read { database in
          let changes = LastChange(database, after: revision)
          let links = circle.ids.map {
            RowConflict(table: circle.table, id: $0, column: circle.column)
          }
          let later = try links.map { ($0, try changes.find($0)) }
            .max { ($0.1?.number ?? 0) < ($1.1?.number ?? 0) }
          return UndoConflict(
            revision: revision, noun: circle.table.noun.name, id: later?.0.id ?? "",
            field: circle.table.field(ofColumn: circle.column), dependent: nil, holder: nil,
            later: later?.1)
        })
    }
  }
}

/// Finds the latest revision after another one that changed a row.
private struct LastChange {
  private let database: Database
  private let revision: Int64

  init(_ database: Database, after revision: Int64) {
    self.database = database
    self.revision = revision
  }

  /// Finds the revision that changed the column of a row, or the row as a whole.
  ///
  /// A reverted change and the revision that reverted it cancel out; either is returned only if
  /// nothing else is found.
  func find(_ conflict: RowConflict) throws -> Revision? {
    let log = RevisionLog(database)
    let takenBack = try UndoChoice(database).takenBack().filter { $0.key > revision }
    let passing = Set(takenBack.keys).union(takenBack.values)
    let last = try log.parts(of: revision...revision).last ?? 0
    let key = RecordKey(conflict.table.noun, id: conflict.id)
    var found: Int64?
    for part in try log.parts(after: last, touching: [key]).reversed() {
      guard try changes(log.changeset(part), conflict),
        let number = try log.revision(ofPart: part)
      else { continue }
      guard passing.contains(number) else { return try log.revision(number) }
      found = found ?? number
    }
    return try found.map(log.revision)
  }

  private func changes(_ changeset: [UInt8], _ conflict: RowConflict) throws -> Bool {
    let columns = try String.fetchAll(
      database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [conflict.table.name])
    let index = conflict.column.flatMap(columns.firstIndex(of:))
    let role = columns.firstIndex(of: "role")
    return try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard reader.table == conflict.table.name, let cell = reader.key.first?.cell,
          Cell(cell).text == conflict.id
        else { continue }
        if let wanted = conflict.role,
          let cell = reader.key.first(where: { $0.column == role })?.cell,
          Cell(cell).text != wanted
        {
          continue
        }
        guard reader.operation == .update, let index, index < reader.after.count else {
          return true
        }
        if reader.after[index] != nil { return true }
      }
      return false
    }
  }
}
