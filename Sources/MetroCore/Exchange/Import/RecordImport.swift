import GRDB

/// Takes the records of one file into the catalog, one after the other.
final class RecordImport {
  private let noun: Noun
  private let source: any ImportSource
  private let file: String
  private let writer: CatalogWriter
  private let options: ImportOptions
  private let imported: ImportedIDs
  /// Whether the catalog had no record of the noun.
  private let isNew: Bool
  /// Nil in a dry run, which has to tell of each change.
  private let storage: RowStorage?
  private let referencesItself: Bool
  private let decided: DecidedValues
  /// Nil where nobody has said which source the file is.
  private let stated: StatedRows?
  private var summary = ImportSummary()
  private var waiting: [WaitingRecord] = []
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
    storage =
      options.report == nil
      ? try RowStorage(noun, writer.database, writer.recorder, isNew: isNew) : nil
    referencesItself = noun.fields.contains { $0.type == .reference(noun.name) }
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
    return summary
  }

  /// Takes the next record; returns false at the end.
  private func takeNext() throws -> Bool {
    do {
      guard try source.advance() else { return false }
    } catch let fault as ImportFault {
      try refuse(fault)
      return true
    }
    do {
      if try !takeAsWritten() { try takeChecked() }
    } catch let error as CatalogError {
      try refuse(source.located(error, of: noun, in: file))
    } catch let fault as ImportFault {
      try refuse(fault)
    }
    return true
  }

  // MARK: - Records stored as they are written

  /// Takes the current record if all that it gives can be stored as it is written, and it is new or
  /// the same as what the catalog has; returns false if it cannot.
  private func takeAsWritten() throws -> Bool {
    guard let storage, let id = unsafe readValues(), unsafe !decided.concern(id) else {
      return false
    }
    // Of a row that is likely to be new it is asked last whether it is.
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
    guard options.mode != .update, try unsafe storage.add(id, values) else { return false }
    _ = try unsafe imported.note(id, line: source.line)
    try unsafe stated?.take(id, values)
    summary.added += 1
    return true
  }

  /// Fills ``values`` from the current record and returns its id; nil if any of them needs a closer
  /// look.
  private func readValues() -> UnsafeBufferPointer<UInt8>? {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(.notGiven, count: noun.fields.count))
    var id: UnsafeBufferPointer<UInt8>?
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      guard let bytes = unsafe source.bytes(at: index) else { return nil }
      if target == 0 {
        guard unsafe WrittenForm.isID(bytes.span) else { return nil }
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

  // MARK: - Records by their checked values

  /// Takes the current record by way of ``CatalogWriter/add(_:id:_:)`` and
  /// ``CatalogWriter/edit(_:id:_:)``.
  private func takeChecked() throws {
    storage?.isNew = false
    let (id, values) = try source.record(of: noun, emptyIsNone: options.empty == .null)
    // Spreadsheets leave rows of nothing at the end.
    if id == nil, values.allSatisfy({ $0.value == .none }) { return }
    let place = WaitingRecord.Place(
      number: waiting.count, line: source.line,
      original: options.reject == nil ? nil : try source.original())
    if referencesItself, let missing = try missingReference(values), try !isSkipped(id, values) {
      waiting.append(
        WaitingRecord(
          id: id, values: values, place: place,
          fault: source.located(
            .noSuchRecord(noun.name, id: missing, nearest: []), of: noun, in: file)))
      return
    }
    do {
      _ = try take(id, values, on: source.line)
    } catch let error as CatalogError {
      guard case .belowItself = error else { throw error }
      waiting.append(
        WaitingRecord(
          id: id, values: values, place: place,
          fault: source.located(error, of: noun, in: file)))
    }
  }

  /// Whether a record is left alone, whatever the file says of it.
  private func isSkipped(_ id: RecordID?, _ values: [String: FieldValue]) throws -> Bool {
    try options.mode == .skip && writer.match(noun, id, values) != nil
  }

  /// Takes a record, whole or not at all, and returns its id.
  private func take(
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
        // Tells of what is missing, with the ids that look like it.
        try id.map { try writer.reader.require(noun, id: $0.text) }
        throw CatalogError.noMatch(
          noun.name,
          values: values.keys.sorted().map { "\($0) '\(values[$0]?.text ?? "")'" })
      }
      let given = values.filter { $0.value != .none }
      let added = try writer.add(noun, id: id, given).text
      try imported.note(added, of: noun, line: line)
      summary.added += 1
      return added
    }
    guard options.mode != .insert else {
      throw CatalogError.recordExists(noun.name, id: existing)
    }
    try imported.note(existing, of: noun, line: line)
    var values = values
    if options.mode != .skip {
      for field in decided.against(values, of: existing) {
        values[field] = nil
        summary.kept += 1
      }
    }
    if options.mode == .skip {
      summary.skipped += 1
    } else if try writer.edit(noun, id: existing, values) {
      summary.updated += 1
    } else {
      summary.unchanged += 1
    }
    return existing
  }

  // MARK: - Records that wait

  /// The first reference of a record to one of its own noun that is not there, or not yet.
  private func missingReference(_ values: [String: FieldValue]) throws -> String? {
    for field in noun.fields where field.type == .reference(noun.name) {
      for id in values[field.name]?.texts ?? [] where try !writer.reader.exists(noun, id: id) {
        return id
      }
    }
    return nil
  }

  /// Takes the records that referred to one further on, each once the one is there.
  private func takeWaiting() throws {
    var ready = waiting
    var failed: [WaitingRecord] = []
    var byMissing: [String: [WaitingRecord]] = [:]
    var isMoving = true
    while isMoving {
      isMoving = false
      while var record = ready.popLast() {
        if let missing = try missingReference(record.values) {
          byMissing[missing, default: []].append(record)
          continue
        }
        do {
          let id = try take(record.id, record.values, on: record.place.line)
          isMoving = true
          ready += byMissing.removeValue(forKey: id) ?? []
        } catch let error as CatalogError {
          record.fault = record.fault.with(error)
          failed.append(record)
        }
      }
      if isMoving { (ready, failed) = (failed, []) }
    }
    for record in WaitingRecord.refusals(failed + byMissing.values.joined(), of: noun) {
      try refuse(try explained(record.fault), original: record.place.original)
    }
  }

  /// Adds to a fault what looks like the record that is missing.
  private func explained(_ fault: ImportFault) throws -> ImportFault {
    guard case .record(.noSuchRecord(noun.name, let id, _)) = fault.cause else { return fault }
    do {
      try writer.reader.require(noun, id: id)
      return fault
    } catch let error as CatalogError {
      return fault.with(error)
    }
  }

  // MARK: - Faults

  private func refuse(_ fault: ImportFault) throws {
    try refuse(fault, original: options.reject == nil ? nil : source.original())
  }

  private func refuse(_ fault: ImportFault, original: [UInt8]?) throws {
    guard let reject = options.reject else { throw fault }
    summary.rejected += 1
    try reject(ImportReject(fault: fault, original: original, header: source.header))
  }
}
