import GRDB

/// Checks the references that the rows of some changesets touch, after foreign keys were off.
///
/// Checking only these references makes it cheap to undo one record among a million.
final class ReferenceCheck {
  /// A reference to a record that does not exist.
  struct BrokenReference: Error {
    let table: RecordedTable
    /// The record that refers.
    let id: String
    let column: String
    /// The missing record.
    let target: Noun
    let targetID: String
  }

  /// Records that refer to each other in a cycle through a column that must not have one.
  struct Circle: Error {
    let table: RecordedTable
    let column: String
    let ids: [String]
  }

  private struct Reference {
    let table: RecordedTable
    let column: String
    let target: Noun
    /// Finds the referring row by the referenced ID.
    let find: RowStatement
    /// Finds the row that a row refers to, if both belong to the same noun.
    let follow: RowStatement?
  }

  private let exists: [String: RowStatement]
  private let references: [Reference]
  private let columns: [String: [String]]
  /// Finds, by record, a list that contains the same value twice.
  private let repeats: [String: RowStatement]
  /// Finds, by ID, an alias that maps a record's current ID to another record.
  private let doubles: [String: RowStatement]

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
              database, "SELECT \(own) FROM \(table.name) WHERE \(column) = ? LIMIT 1"),
            follow: table.isNounsOwn && key[1] == table.name
              ? try RowStatement(database, "SELECT \(column) FROM \(table.name) WHERE id = ?")
              : nil))
      }
    }
    self.exists = exists
    self.references = references
    self.columns = columns
    var repeats: [String: RowStatement] = [:]
    for list in ListRelation.all {
      let values = list.keyColumns.dropLast() + list.table.columns
      repeats[list.table.name] = try RowStatement(
        database,
        """
        SELECT 1 FROM \(list.table.name) WHERE \(list.table.owner) = ?
        GROUP BY \(values.joined(separator: ", ")) HAVING count(*) > 1
        """)
    }
    self.repeats = repeats
    var doubles: [String: RowStatement] = [:]
    for noun in Alias.owner.columns {
      doubles[noun] = try RowStatement(
        database,
        """
        SELECT alias.id FROM alias JOIN \(noun) AS t ON t.id = alias.former
        WHERE alias.former = ? AND alias.\(noun) IS NOT NULL
        """)
    }
    self.doubles = doubles
  }

  /// Checks every row that a changeset adds, changes or removes, in its current state.
  ///
  /// - Throws: ``BrokenReference``, ``Circle``; ``RowConflict`` for a list with a repeated value and
  ///   for an ID that leads to two records, which the tables allow.
  func check(_ changeset: [UInt8]) throws {
    try unsafe changeset.withUnsafeBufferPointer { bytes in
      var reader = unsafe ChangesetReader(bytes)
      while try reader.next() {
        guard let table = RecordedTable.named(reader.table), let key = reader.key.first else {
          throw ChangesetError()
        }
        if reader.operation == .delete {
          if table.isNounsOwn { try checkGone(key.cell, table.noun) }
        } else {
          try checkLeads(reader, table, key.cell)
          try checkRepeats(table, key.cell)
          if reader.operation == .insert { try checkLeadsToOne(reader, table, key.cell) }
        }
      }
    }
  }

  /// Checks that the records that a row refers to exist.
  private func checkLeads(
    _ change: ChangesetReader, _ table: RecordedTable, _ id: RawCell
  ) throws {
    let columns = self.columns[table.name] ?? []
    for reference in references where reference.table.name == table.name {
      guard let index = columns.firstIndex(of: reference.column), index < change.after.count,
        let cell = change.after[index], case .text = cell
      else { continue }
      guard try isThere(cell, reference.target) else {
        // A later part of the revision may remove the row as well.
        try checkUnused(reference, cell)
        continue
      }
      try checkNoCircle(reference, id)
    }
  }

  private func checkNoCircle(_ reference: Reference, _ id: RawCell) throws {
    guard let follow = reference.follow else { return }
    var ids: [String] = []
    var next = Cell(id).text
    while let id = next {
      guard !ids.contains(id) else {
        throw Circle(table: reference.table, column: reference.column, ids: ids)
      }
      ids.append(id)
      follow.bind(id, at: 1)
      next = try follow.next() ? Cell(follow.cell(0)).text : nil
      follow.reset()
    }
  }

  private func checkRepeats(_ table: RecordedTable, _ id: RawCell) throws {
    guard let repeats = repeats[table.name] else { return }
    defer { repeats.reset() }
    repeats.bind(id, at: 1)
    guard try repeats.next() else { return }
    throw RowConflict(table: table, id: Cell(id).text ?? "")
  }

  /// Checks that an ID does not lead to two records; the error names the one that was already
  /// there.
  private func checkLeadsToOne(
    _ change: ChangesetReader, _ table: RecordedTable, _ id: RawCell
  ) throws {
    if let double = doubles[table.name] {
      defer { double.reset() }
      double.bind(id, at: 1)
      guard try double.next() else { return }
      throw RowConflict(table: .ofRecords(.alias), id: Cell(double.cell(0)).text ?? "")
    }
    guard table.name == Noun.alias.table, let columns = columns[table.name],
      let place = columns.firstIndex(of: "former"), let former = change.after[place]
    else { return }
    for noun in Alias.owner.nouns {
      guard let column = columns.firstIndex(of: noun.rawValue), let cell = change.after[column],
        case .text = cell, let double = doubles[noun.rawValue]
      else { continue }
      defer { double.reset() }
      double.bind(former, at: 1)
      guard try double.next() else { continue }
      throw RowConflict(table: .ofRecords(.named(noun)), id: Cell(former).text ?? "")
    }
  }

  /// Checks that nothing refers to a record that does not exist.
  private func checkGone(_ id: RawCell, _ noun: Noun) throws {
    guard try !isThere(id, noun) else { return }
    for reference in references where reference.target.name == noun.name {
      try checkUnused(reference, id)
    }
  }

  private func checkUnused(_ reference: Reference, _ target: RawCell) throws {
    defer { reference.find.reset() }
    reference.find.bind(target, at: 1)
    guard try reference.find.next() else { return }
    throw broken(reference, from: reference.find.cell(0), to: target)
  }

  private func isThere(_ id: RawCell, _ noun: Noun) throws -> Bool {
    guard let statement = exists[noun.table] else { return false }
    defer { statement.reset() }
    statement.bind(id, at: 1)
    return try statement.next()
  }

  private func broken(
    _ reference: Reference, from id: RawCell, to target: RawCell
  ) -> BrokenReference {
    BrokenReference(
      table: reference.table, id: Cell(id).text ?? "", column: reference.column,
      target: reference.target, targetID: Cell(target).text ?? "")
  }
}
