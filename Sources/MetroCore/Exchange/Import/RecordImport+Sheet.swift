import GRDB
import MetroText

/// Importing a row together with the records that it makes.
extension RecordImport {
  /// Imports a record and the records that its row makes completely or not at all, and returns its
  /// ID.
  func take(_ id: RecordID?, _ row: SheetRow, on line: Int) throws -> String {
    try writer.recorder?.watch()
    // Preparing the lookup by names stores the changes recorded so far, which a savepoint would undo.
    if id == nil { _ = try identity.lookUp() }
    guard options.reject != nil || referencesItself else { return try takeAll(id, row, on: line) }
    var taken = ""
    let before = (summary, stated)
    do {
      try writer.database.inSavepoint {
        taken = try takeAll(id, row, on: line)
        return .commit
      }
    } catch {
      (summary, stated) = before
      dependents.source = before.0.sheet.source?.id ?? options.source
      throw error
    }
    return taken
  }

  private func takeAll(_ id: RecordID?, _ row: SheetRow, on line: Int) throws -> String {
    guard row.isSheet else {
      let taken = try takeRecord(id, row, on: line)
      return taken
    }
    return try dependents.reportingAtEnd {
      if row.hasComposites { try stateFile() }
      try dependents.add(row.added, &summary.sheet)
      let skipped = summary.skipped
      let taken = try takeRecord(id, row, on: line)
      if summary.skipped == skipped { try dependents.take(row, of: taken, &summary.sheet) }
      return taken
    }
  }

  /// Imports the record of a row, with what the source states of it, and returns its ID.
  private func takeRecord(_ id: RecordID?, _ row: SheetRow, on line: Int) throws -> String {
    let (taken, isRepeated) = try takeNow(id, row.values, on: line)
    stated?.readings = row.readings
    if !isRepeated { try stated?.take(taken, row.values) }
    return taken
  }

  /// Makes the file the source of a sheet whose source was not named.
  private func stateFile() throws {
    guard stated == nil, let file = options.fileSource else { return }
    let source = try writer.source(of: file)
    summary.sheet.source = source
    stated = try StatedRows(of: noun, from: source.id, writer)
    dependents.source = source.id
  }
}
