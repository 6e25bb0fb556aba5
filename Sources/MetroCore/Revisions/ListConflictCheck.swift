import GRDB

extension RevisionLog {
  /// Checks that the lists that a revision changed are still as it left them.
  ///
  /// An undo reverts a list row by row, and rows added later do not conflict. But a list is one
  /// field, and a mixture of old and new rows would be a value that no user entered. `renamed` is a record
  /// whose lists are followed to its new ID.
  ///
  /// - Throws: ``RowConflict`` for a list that has changed since.
  func refuseLists(changedAfter revision: Int64, following renamed: Rename? = nil) throws {
    let own = try parts(of: revision...revision)
    guard let last = own.last, try parts(of: 0...Int64.max).last ?? 0 > last else { return }
    var records: Set<RecordKey> = []
    try forEachListRow(in: own) { records.insert(try $0.record) }
    guard !records.isEmpty else { return }
    if let renamed {
      let noun = Noun.named(renamed.noun)
      if records.contains(RecordKey(noun, id: renamed.before)) {
        records.insert(RecordKey(noun, id: renamed.after))
      }
    }
    var later = ListConflictCheck(renamed: renamed)
    try forEachListRow(in: parts(after: last, touching: records)) { change in
      if records.contains(try change.record) { try later.note(change) }
    }
    let changed = later.changed(but: try renames(in: revision + 1...Int64.max).composed)
    guard !changed.isEmpty else { return }
    try forEachListRow(in: own) { change in
      guard changed.contains(change.list) else { return }
      throw RowConflict(
        table: change.table, id: change.list.id, column: nil, role: change.list.role)
    }
  }

  private func forEachListRow(
    in parts: [Int64], _ work: (ListRowChange) throws -> Void
  ) throws {
    for part in parts {
      try unsafe changeset(part).withUnsafeBufferPointer { bytes in
        var reader = unsafe ChangesetReader(bytes)
        while try reader.next() {
          guard let table = RecordedTable.named(reader.table) else { throw ChangesetError() }
          if !table.isNounsOwn { try work(ListRowChange(reader, table)) }
        }
      }
    }
  }
}

/// A list of a record: a field with many values.
private struct RecordList: Hashable {
  let table: String
  var id: String
  let role: String?
}

/// What a revision did to one row of a list.
private struct ListRowChange {
  let table: RecordedTable
  private let change: ChangesetReader

  init(_ change: ChangesetReader, _ table: RecordedTable) {
    self.change = change
    self.table = table
  }

  var record: RecordKey {
    get throws {
      guard case .text(let id)? = change.firstKey else { throw ChangesetError() }
      return unsafe RecordKey(table.noun, id: id)
    }
  }

  /// The list that the row belongs to.
  ///
  /// A key holds the record, the role if the table has several lists, and the position.
  var list: RecordList {
    let key = change.key.map { Cell($0.cell).text }
    return RecordList(
      table: table.name, id: (key.first ?? nil) ?? "", role: key.count > 2 ? key[1] : nil)
  }

  var place: Int64 {
    get throws {
      guard case .integer(let place)? = change.key.last?.cell else { throw ChangesetError() }
      return place
    }
  }

  var operation: ChangesetReader.Operation { change.operation }

  /// The cells before and after the change that the changeset contains, by column.
  var before: [Int: Cell] { operation == .insert ? [:] : known(change.before) }
  var after: [Int: Cell] { operation == .delete ? [:] : known(change.after) }

  private func known(_ cells: [RawCell?]) -> [Int: Cell] {
    var known: [Int: Cell] = [:]
    for (column, cell) in cells.enumerated() { if let cell { known[column] = Cell(cell) } }
    return known
  }
}

/// The combined effect of several revisions on list rows.
private struct ListConflictCheck {
  private struct Row: Hashable {
    let list: RecordList
    let place: Int64
  }

  private struct Course {
    let existed: Bool
    var exists: Bool
    /// The first and the last value of each column that was changed.
    var first: [Int: Cell] = [:]
    var last: [Int: Cell] = [:]
  }

  private let renamed: Rename?
  private var courses: [Row: Course] = [:]

  init(renamed: Rename?) { self.renamed = renamed }

  mutating func note(_ change: ListRowChange) throws {
    var list = change.list
    if let renamed, change.table.noun.name == renamed.noun, list.id == renamed.after {
      list.id = renamed.before
    }
    let row = Row(list: list, place: try change.place)
    var course = courses[row] ?? Course(existed: change.operation != .insert, exists: true)
    course.exists = change.operation != .delete
    course.first.merge(change.before) { earlier, _ in earlier }
    course.last.merge(change.before) { later, _ in later }
    course.last.merge(change.after) { _, later in later }
    courses[row] = course
  }

  /// Returns the lists that differ from before, ignoring references that only follow a record's new
  /// ID.
  func changed(but renames: [Rename]) -> Set<RecordList> {
    var changed: Set<RecordList> = []
    for (row, course) in courses {
      let isSame =
        course.existed == course.exists
        && (!course.exists
          || course.first.allSatisfy { column, cell in
            guard let last = course.last[column], last != cell else { return true }
            return renames.contains { .text($0.before) == cell && .text($0.after) == last }
          })
      if !isSame { changed.insert(row.list) }
    }
    return changed
  }
}
