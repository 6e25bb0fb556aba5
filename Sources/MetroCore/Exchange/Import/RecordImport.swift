import GRDB
import MetroText

/// Imports the records of one file, one by one.
final class RecordImport {
  let noun: Noun
  let source: any ImportSource
  private let file: String
  let writer: CatalogWriter
  let options: ImportOptions
  private let imported: ImportedIDs
  /// Whether the catalog had no record of the noun.
  private let isNew: Bool
  /// Nil if filling in was not requested.
  private let fillings: ImportedFillings?
  /// Nil in a dry run, which must report each change, if values are filled in, and for aliases,
  /// which other records constrain.
  private let storage: RowStorage?
  /// Whether IDs in the file may be former IDs of records.
  private let hasFormerIDs: Bool
  let referencesItself: Bool
  /// Whether the rows may change names that are used for lookup.
  private let hasNames: Bool
  private let decided: DecidedValues
  /// Nil if no source was named for the file.
  private let stated: StatedRows?
  private var summary = ImportSummary()
  var waiting: [WaitingRecord] = []
  private var values: [ImportedValue] = []
  private var expectsNew = true

  init(
    of noun: Noun, from source: any ImportSource, named file: String, by writer: CatalogWriter,
    _ options: ImportOptions
  ) throws {
    self.noun = noun
    self.source = source
    self.file = file
    self.writer = writer
    self.options = options
    imported = try ImportedIDs(writer.database)
    isNew = try !writer.reader.hasAny(noun)
    hasFormerIDs = try writer.formerIDs.hasAny(noun)
    fillings = options.fills && noun.name == .city ? ImportedFillings() : nil
    storage =
      options.report == nil && fillings == nil && noun.name != .alias
      ? try RowStorage(noun, writer.database, writer.recorder, isNew: isNew) : nil
    referencesItself = noun.fields.contains { $0.type == .reference(noun.name) }
    hasNames = noun.hasNames || noun.name == .name
    decided = try DecidedValues(of: noun, writer.database)
    stated = try options.source.map { try StatedRows(of: noun, from: $0, writer) }
  }

  func run() throws -> ImportSummary {
    guard let recorder = writer.recorder else { return try takeAll() }
    if isNew { recorder.begins(noun) }
    return try recorder.addingRows(takeAll)
  }

  private func takeAll() throws -> ImportSummary {
    let indexes = try isNew ? SecondaryIndexes(of: noun.tables, writer.database) : nil
    try indexes?.drop()
    while try takeNext() {
      guard summary.rows & 0x3FF == 0 else { continue }
      try writer.pause()
      try options.progress?(summary.rows)
    }
    try takeWaiting()
    try writer.recorder?.addedRows?.storeWaiting()
    try indexes?.make()
    try imported.forget()
    summary.filling = fillings?.summary
    return summary
  }

  /// Imports the next record; returns false at the end.
  private func takeNext() throws -> Bool {
    do {
      guard try source.advance() else { return false }
    } catch let fault as ImportError {
      try refuse(fault)
      return true
    }
    do {
      if try !importFast() { try importChecked() }
    } catch let error as any CatalogError {
      try refuse(source.located(error, of: noun, in: file))
    } catch let fault as ImportError {
      try refuse(fault)
    }
    return true
  }

  // MARK: - Records stored as they are written

  /// Imports the current record if all of its values can be stored as written and it is either new
  /// or identical to the catalog's record; returns false otherwise.
  private func importFast() throws -> Bool {
    guard let storage, let id = unsafe readValues(), unsafe !decided.concern(id) else {
      return false
    }
    // A row that is probably new is inserted without a lookup; the insertion fails if the ID
    // exists.
    if expectsNew, try unsafe takeAsNew(id, storage) { return true }
    expectsNew = false
    if let outcome = try unsafe storage.compare(id, values) {
      guard options.mode != .insert, outcome == .unchanged || options.mode == .skip,
        try unsafe imported.note(id, line: source.line)
      else { return false }
      if options.mode == .skip { summary.skipped += 1 } else { summary.unchanged += 1 }
      try unsafe stated?.take(id, values)
      return true
    }
    expectsNew = try unsafe takeAsNew(id, storage)
    return expectsNew
  }

  private func takeAsNew(
    _ id: UnsafeBufferPointer<UInt8>, _ storage: RowStorage
  ) throws -> Bool {
    guard options.mode != .update,
      try unsafe !(hasFormerIDs && writer.formerIDs.isFormer(noun, id)),
      try unsafe storage.add(id, values)
    else { return false }
    if hasNames { writer.noteNames(of: noun) }
    _ = try unsafe imported.note(id, line: source.line)
    try unsafe stated?.take(id, values)
    summary.added += 1
    return true
  }

  /// Fills ``values`` from the current record and returns its ID; nil if any of them needs the full
  /// check.
  private func readValues() -> UnsafeBufferPointer<UInt8>? {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(.notGiven, count: noun.fields.count))
    var id: UnsafeBufferPointer<UInt8>?
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      guard let bytes = unsafe source.bytes(at: index) else { return nil }
      if target == 0 {
        guard unsafe CanonicalBytes.isID(bytes.span) else { return nil }
        unsafe id = unsafe bytes
      } else {
        guard
          let value = unsafe ImportedValue(
            bytes, of: noun.fields[target - 1], emptyIsNone: options.empty == .null)
        else { return nil }
        values[target - 1] = value
      }
    }
    return unsafe id
  }

  // MARK: - Records imported by checked values

  /// Imports the current record with ``CatalogWriter/add(_:id:_:)`` or
  /// ``CatalogWriter/edit(_:id:_:)``.
  private func importChecked() throws {
    storage?.isNew = false
    let (written, given, readings) = try source.record(
      of: noun, emptyIsNone: options.empty == .null, dateOrder: options.dateOrder)
    let id = try written.map { try writer.resolution.present(noun, $0) }
    let isLeftAlone = try id.map { try isSkipped($0, [:]) } ?? false
    let values = try isLeftAlone ? resolvedIfKnown(given) : resolved(given)
    // Spreadsheets leave empty rows at the end.
    if id == nil, values.allSatisfy({ $0.value == .none }) { return }
    let place = WaitingRecord.Place(
      number: waiting.count, line: source.line,
      original: options.reject == nil ? nil : try source.original())
    if referencesItself, let missing = try missingReference(values), try !isSkipped(id, values) {
      waiting.append(
        WaitingRecord(
          id: id, values: values, place: place,
          fault: source.located(
            RecordError.noSuchRecord(noun.name, id: missing, nearest: []), of: noun, in: file)))
      count(readings)
      return
    }
    do {
      _ = try take(id, values, on: source.line)
      count(readings)
    } catch let error as any CatalogError {
      guard case RecordError.belowItself = error else { throw error }
      waiting.append(
        WaitingRecord(
          id: id, values: values, place: place,
          fault: source.located(error, of: noun, in: file)))
    }
  }

  /// Counts the values of an accepted row that were read from another form.
  private func count(_ readings: [(field: String, written: String, read: String)]) {
    for reading in readings { ReadingTally.add(reading, to: &summary.readings) }
  }

  /// Returns whether mode `skip` leaves a record unchanged.
  private func isSkipped(_ id: RecordID?, _ values: [String: FieldValue]) throws -> Bool {
    try options.mode == .skip && writer.match(noun, id, values) != nil
  }

  /// Imports a record completely or not at all, and returns its ID.
  func take(
    _ id: RecordID?, _ values: [String: FieldValue], on line: Int
  ) throws -> String {
    try writer.recorder?.watch()
    var taken = ""
    guard options.reject != nil || referencesItself else {
      taken = try takeNow(id, values, on: line)
      try stated?.take(taken, values)
      return taken
    }
    try writer.database.inSavepoint {
      taken = try takeNow(id, values, on: line)
      try stated?.take(taken, values)
      return .commit
    }
    return taken
  }

  private func takeNow(
    _ id: RecordID?, _ values: [String: FieldValue], on line: Int
  ) throws -> String {
    try writer.recorder?.watch()
    let existing = try writer.match(noun, id, values)
    guard let existing else {
      guard options.mode != .update else {
        // Throws an error with the existing IDs that are similar to the missing one.
        try id.map { try writer.reader.require(noun, id: $0.text) }
        throw RecordError.noMatch(
          noun.name,
          values: values.keys.sorted().map { "\($0) '\(values[$0]?.text ?? "")'" })
      }
      let given = values.filter { $0.value != .none }
      let filling = try fillings?.filling(of: given)
      let added = try writer.add(noun, id: id, given.merging(filling?.values ?? [:]) { $1 }).text
      try imported.note(added, of: noun, line: line)
      if let filling { try writer.cite(filling, of: added) }
      summary.added += 1
      return added
    }
    guard options.mode != .insert else {
      throw RecordError.recordExists(noun.name, id: existing)
    }
    try imported.note(existing, of: noun, line: line)
    guard options.mode != .skip else {
      summary.skipped += 1
      return existing
    }
    var values = values
    let filling = try fillings?.filling(
      of: values, existing: writer.reader.values(noun, id: existing))
    values.merge(filling?.values ?? [:]) { given, _ in given }
    for field in decided.against(values, of: existing) {
      values[field] = nil
      summary.kept += 1
    }
    if try writer.edit(noun, id: existing, values) {
      summary.updated += 1
    } else {
      summary.unchanged += 1
    }
    if let filling { try writer.cite(filling, of: existing) }
    return existing
  }

  // MARK: - Errors

  private func refuse(_ fault: ImportError) throws {
    try refuse(fault, original: options.reject == nil ? nil : source.original())
  }

  func refuse(_ fault: ImportError, original: [UInt8]?) throws {
    guard let reject = options.reject else { throw fault }
    summary.rejected += 1
    try reject(ImportReject(fault: fault, original: original, header: source.header))
  }
}
