/// Rows that are kept until the rest of the file is known.
extension RecordImport {
  func takeAllRows() throws {
    try takeRows()
    let trailing = try leaveOutTrailing()
    summary.notes += source.notes + trailing
    if let note = headings?.note { summary.notes.append(note) }
    if let note = sums?.leaveOut() { summary.notes.append(note) }
    if let rows = sums?.rows { try takeRows(in: rows) }
    if let note = remarks?.leaveOut() { summary.notes.append(note) }
    if let rows = remarks?.rows { try takeRows(in: rows) }
    if deferred.count > 0 {
      summary.orders = orders.settled
      for settled in orders.settled { rules.settledOrders[settled.field] = settled.order }
      try takeRows(in: deferred)
    }
    // Imported again, the file would find the cities that it has added.
    sheet.knowAdded()
    try takeRows(in: unsure)
    try takeWaiting()
    try takeUnclear()
    if let note = persons?.note { summary.notes.append(note) }
  }

  /// Imports rows that were kept until the rest of the file was known.
  func takeRows(in rows: DeferredRows) throws {
    guard rows.count > 0 else { return }
    source = rows
    try takeRows()
    summary.notes += try leaveOutTrailing()
  }

  /// Returns whether the current row repeats the heading, or is kept because it may be no record.
  ///
  /// - Throws: `ValueError.invalidValue` for a row of totals.
  func isRemark() throws -> Bool {
    if headings?.leaveOut(source) == true { return true }
    do {
      try totals?.check(source, of: noun)
    } catch {
      remarks?.noteTotals(on: source.line)
      throw error
    }
    func original() throws -> [UInt8]? { options.reject == nil ? nil : try source.original() }
    let holdsTotals = try sums?.keep(source, of: noun, original: original) == true
    remarks?.possibleTotals = sums?.line
    if holdsTotals { return true }
    return try remarks?.keep(source, of: noun, original: original) == true
  }

  /// Returns whether the records of later rows may settle the names of a row.
  func mayBeKnownLater(_ errors: [any CatalogError]) -> Bool {
    source !== unsure && !options.addsMissing.isEmpty
      && errors.allSatisfy { ($0 as? CellError)?.mayBeSettled == true }
  }
  /// Keeps the current row until the cities and the names that other rows add are known.
  func keepUnsure() throws {
    try unsure.add(source, of: noun, original: options.reject == nil ? nil : source.original())
  }
}
