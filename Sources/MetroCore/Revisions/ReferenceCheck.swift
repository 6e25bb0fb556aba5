import GRDB

/// Checks the references that the rows of some changesets touch, after foreign keys were off.
///
/// To check only these is what makes undoing one record among a million cheap.
final class ReferenceCheck {
  /// A reference that leads nowhere.
  struct Fault: Error {
    let table: RecordedTable
    /// The record that refers.
    let id: String
    let column: String
    /// The record that is not there.
    let target: Noun
    let targetID: String
  }

  private struct Reference {
    let table: RecordedTable
    let column: String
    let target: Noun
    /// Finds the referring row by the id that it refers to.
    let find: RowStatement
  }

  private let exists: [String: RowStatement]
  private let references: [Reference]
  private let columns: [String: [String]]

  init(_ database: Database) throws {
    var exists: [String: RowStatement] = [:]
    var references: [Reference] = []
    var columns: [String: [String]] = [:]
    for table in RecordedTable.all {
      columns[table.name] = try String.fetchAll(
        database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
      if table.isNounsOwn {
        exists[table.name] = try RowStatement(
          database, "SELECT 1 FROM \(table.name) WHERE id = ?")
      }
      let keys = try Row.fetchAll(
        database, sql: #"SELECT "from", "table" FROM pragma_foreign_key_list(?)"#,
        arguments: [table.name])
      let own = columns[table.name]?.first ?? "id"
      for key in keys {
        let column: String = key[0]
        guard let target = Noun.Name(rawValue: key[1]) else { continue }
        references.append(
          Reference(
            table: table, column: column, target: .named(target),
            find: try RowStatement(
              database, "SELECT \(own) FROM \(table.name) WHERE \(column) = ? LIMIT 1")))
      }
    }
    self.exists = exists
    self.references = references
    self.columns = columns
  }

  /// Checks every row that a changeset adds, changes or removes, as the rows are now.
  ///
  /// - Throws: ``Fault``.
  func check(_ changeset: [UInt8]) throws {
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard let table = RecordedTable.named(reader.table), let key = reader.key.first else {
          throw ChangesetFault()
        }
        if reader.operation == .delete {
          if table.isNounsOwn { try checkGone(key.cell, table.noun) }
        } else {
          try checkLeads(reader, table, key.cell)
        }
      }
    }
  }

  /// What a row refers to has to be there.
  private func checkLeads(
    _ change: ChangesetReader, _ table: RecordedTable, _ id: RawCell
  ) throws {
    let columns = self.columns[table.name] ?? []
    for reference in references where reference.table.name == table.name {
      guard let index = columns.firstIndex(of: reference.column), index < change.after.count,
        let cell = change.after[index], case .text = cell,
        try !isThere(cell, reference.target)
      else { continue }
      throw fault(reference, from: id, to: cell)
    }
  }

  /// Nothing may refer to a record that is not there.
  private func checkGone(_ id: RawCell, _ noun: Noun) throws {
    guard try !isThere(id, noun) else { return }
    for reference in references where reference.target.name == noun.name {
      defer { reference.find.reset() }
      reference.find.bind(id, at: 1)
      guard try reference.find.next() else { continue }
      throw fault(reference, from: reference.find.cell(0), to: id)
    }
  }

  private func isThere(_ id: RawCell, _ noun: Noun) throws -> Bool {
    guard let statement = exists[noun.table] else { return false }
    defer { statement.reset() }
    statement.bind(id, at: 1)
    return try statement.next()
  }

  private func fault(_ reference: Reference, from id: RawCell, to target: RawCell) -> Fault {
    Fault(
      table: reference.table, id: Cell(id).text ?? "", column: reference.column,
      target: reference.target, targetID: Cell(target).text ?? "")
  }
}
