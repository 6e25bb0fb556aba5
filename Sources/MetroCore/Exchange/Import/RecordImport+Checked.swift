import MetroText

/// Rows whose values need the full check.
extension RecordImport {
  /// Imports the current record with ``CatalogWriter/add(_:id:_:)`` or
  /// ``CatalogWriter/edit(_:id:_:)``.
  func importChecked() throws {
    storage?.isNew = false
    var errors = RowErrors()
    let (written, given, readings) = try source.record(
      of: noun, emptyIsNone: options.empty == .null, rules, errors: &errors)
    for reading in readings where noun.field(reading.field)?.type == .date {
      orders.note(reading.field, reading.written)
    }
    let id = try errors.collecting { try written.map { try present($0, readings) } } ?? nil
    if let id { try runningNumbers?.check(id, given, in: source) }
    let isLeftAlone = try id.map { try isSkipped($0, [:]) } ?? false
    var row =
      try isLeftAlone
      ? SheetRow(values: resolvedIfKnown(given))
      : sheet.row(source, given, dateOrder: rules.dateOrder ?? rules.settledOrders["dates"])
    row.readings = readings + row.readings
    if !isLeftAlone { try complete(id, &row) }
    for date in row.writtenDates { orders.note("dates", date) }
    let values = row.values
    // Spreadsheets leave empty rows at the end.
    if id == nil, row.isEmpty, errors.errors.isEmpty, row.errors.errors.isEmpty {
      count(readings.filter { $0.field == noun.nameField })
      return
    }
    for error in row.errors.errors { errors.add(error) }
    try errors.throwIfAny()
    let place = WaitingRecord.Place(
      number: waiting.count, line: source.line,
      original: options.reject == nil ? nil : try source.original())
    if referencesItself, let missing = try missingReference(values), try !isSkipped(id, values) {
      waiting.append(
        WaitingRecord(
          id: id, values: values, place: place,
          fault: source.located(
            RecordError.noSuchRecord(noun.name, id: missing, nearest: []), of: noun, in: file)))
      count(row.readings)
      return
    }
    do {
      _ = try take(id, row, on: source.line)
      count(row.readings)
      sheet.note(row.added)
      for note in row.notes { SheetNote.add(note, to: &summary.sheet.notes) }
    } catch let error as any CatalogError {
      var later = WaitingRecord(
        id: id, values: values, place: place,
        fault: source.located(error, of: noun, in: file))
      later.sheet = row
      switch error {
      case RecordError.belowItself: waiting.append(later)
      case RecordError.mayBeSame:
        // Later rows may be about the records that this row could mean.
        unclear.append(later)
        count(row.readings)
      default: throw error
      }
    }
  }

  /// Returns whether mode `skip` leaves a record unchanged.
  func isSkipped(_ id: RecordID?, _ values: [String: FieldValue]) throws -> Bool {
    try options.mode == .skip && identity.match(id, values) != nil
  }

  /// Keeps the current row until the other dates of the file are known.
  func deferRow() throws {
    try deferred.add(source, of: noun, original: options.reject == nil ? nil : source.original())
  }
}
