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
    storage = options.report == nil ? try RowStorage(noun, writer.database) : nil
    referencesItself = noun.fields.contains { $0.type == .reference(noun.name) }
  }

  func run() throws -> ImportSummary {
    while try takeNext() {
      guard summary.rows & 0x3FF == 0 else { continue }
      try writer.checkInterruption()
      try options.progress?(summary.rows)
    }
    try takeWaiting()
    if options.indexes {
      // What the triggers would have had done, which are off.
      try SearchIndex(database: writer.database)
        .update(noun, ImportedIDs.changed, areNew: isNew)
    }
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
      try refuse(located(error))
    } catch let fault as ImportFault {
      try refuse(fault)
    }
    return true
  }

  // MARK: - Records stored as they are written

  /// Takes the current record if all that it gives can be stored as it is written, and it is new or
  /// the same as what the catalog has; returns false if it cannot.
  private func takeAsWritten() throws -> Bool {
    guard let storage, let id = unsafe readValues() else { return false }
    // Of a row that is likely to be new it is asked last whether it is.
    if expectsNew, try unsafe takeAsNew(id, storage) { return true }
    expectsNew = false
    if let outcome = try unsafe storage.compare(id, values) {
      guard options.mode != .insert, outcome == .unchanged || options.mode == .skip,
        try unsafe imported.note(id, line: source.line, isChanged: false)
      else { return false }
      if options.mode == .skip { summary.skipped += 1 } else { summary.unchanged += 1 }
      return true
    }
    expectsNew = try unsafe takeAsNew(id, storage)
    return expectsNew
  }

  private func takeAsNew(
    _ id: UnsafeBufferPointer<UInt8>, _ storage: RowStorage
  ) throws -> Bool {
    guard options.mode != .update, try unsafe storage.add(id, values) else { return false }
    _ = try unsafe imported.note(id, line: source.line, isChanged: true)
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
    let (id, values) = try record()
    // Spreadsheets leave rows of nothing at the end.
    if id == nil, values.allSatisfy({ $0.value == .none }) { return }
    let place = WaitingRecord.Place(
      line: source.line, original: options.reject == nil ? nil : try source.original())
    do {
      try take(id, values, on: source.line)
    } catch let error as CatalogError {
      guard referencesItself, isAboutOwnReference(error, values) else { throw error }
      waiting.append(WaitingRecord(id: id, values: values, place: place, fault: located(error)))
    }
  }

  private func take(_ id: RecordID?, _ values: [String: FieldValue], on line: Int) throws {
    guard options.reject == nil, !referencesItself else {
      return try writer.database.inSavepoint {
        try takeNow(id, values, on: line)
        return .commit
      }
    }
    try takeNow(id, values, on: line)
  }

  private func takeNow(_ id: RecordID?, _ values: [String: FieldValue], on line: Int) throws {
    let existing = try existingID(id, values)
    guard let existing else {
      guard options.mode != .update else {
        // Tells of what is missing, with the ids that look like it.
        try id.map { try writer.reader.require(noun, id: $0.text) }
        throw CatalogError.noMatch(
          noun.name,
          values: values.keys.sorted().map { "\($0) '\(values[$0]?.text ?? "")'" })
      }
      let given = values.filter { $0.value != .none }
      try imported.note(
        try writer.add(noun, id: id, given).text, of: noun, line: line, isChanged: true)
      summary.added += 1
      return
    }
    guard options.mode != .insert else {
      throw CatalogError.recordExists(noun.name, id: existing)
    }
    let isChanged = try options.mode != .skip && writer.edit(noun, id: existing, values)
    try imported.note(existing, of: noun, line: line, isChanged: isChanged)
    if options.mode == .skip {
      summary.skipped += 1
    } else if isChanged {
      summary.updated += 1
    } else {
      summary.unchanged += 1
    }
  }

  private func record() throws -> (id: RecordID?, values: [String: FieldValue]) {
    var id: RecordID?
    var values: [String: FieldValue] = [:]
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      guard target > 0 else {
        do {
          id = try source.texts(at: index, isList: false).first.map { try RecordID($0) }
        } catch let error as InvalidValue {
          throw CatalogError.invalidValue(field: "id", error)
        }
        continue
      }
      let field = noun.fields[target - 1]
      let value = try field.value(from: try source.texts(at: index, isList: field.isList))
      if value != .none || options.empty == .null { values[field.name] = value }
    }
    return (id, values)
  }

  private func existingID(_ id: RecordID?, _ values: [String: FieldValue]) throws -> String? {
    let reader = writer.reader
    if let id { return try reader.exists(noun, id: id.text) ? id.text : nil }
    var record = RecordValues(values)
    if !noun.naturalKey.isEmpty {
      try noun.fillDefaults(of: &record)
      return try reader.id(noun, naturalKey: record)
    }
    guard let made = try writer.idMade(noun, from: record),
      let existing = try reader.values(noun, id: made)
    else { return nil }
    // A name that looks alike is no proof: what else the file says must not differ.
    guard
      noun.fields.allSatisfy({ field in
        record[field.name] == .none || existing[field.name] == .none
          || record[field.name] == existing[field.name]
      })
    else { throw CatalogError.recordExists(noun.name, id: made) }
    return made
  }

  // MARK: - Records that wait

  /// Whether a record may be taken once others of the file have been.
  private func isAboutOwnReference(_ error: CatalogError, _ values: [String: FieldValue]) -> Bool {
    let own = noun.fields.filter { $0.type == .reference(noun.name) }
      .flatMap { values[$0.name]?.texts ?? [] }
    return switch error {
    case .noSuchRecord(noun.name, let id, _): own.contains(id)
    case .belowItself: true
    default: false
    }
  }

  /// Takes the records that referred to one further on, until none of them can be taken.
  private func takeWaiting() throws {
    var isMoving = true
    while isMoving, !waiting.isEmpty {
      isMoving = false
      var left: [WaitingRecord] = []
      for var record in waiting {
        do {
          try take(record.id, record.values, on: record.place.line)
          isMoving = true
        } catch let error as CatalogError {
          record.fault = ImportFault(
            file: file, line: record.fault.line, column: record.fault.column,
            field: record.fault.field, cause: .record(error))
          left.append(record)
        }
      }
      waiting = left
    }
    for record in waiting {
      try refuse(record.fault(among: waiting, of: noun), original: record.place.original)
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

  /// Finds where in the file the value stands that an error is about.
  private func located(_ error: CatalogError) -> ImportFault {
    let field =
      switch error {
      case .invalidValue(let name, _): name
      case .noSuchRecord(let target, let id, _): reference(to: target, id: id)
      default: String?.none
      }
    let index = field.flatMap { field in
      source.targets.firstIndex { target in
        target.map { $0 == 0 ? "id" : noun.fields[$0 - 1].name } == field
      }
    }
    let place = index.map { source.place(at: $0) }
    return ImportFault(
      file: file, line: place?.line ?? source.line, column: place?.column, field: field,
      cause: .record(error))
  }

  /// The field of the current record that refers to a record.
  private func reference(to target: Noun.Name, id: String) -> String? {
    for (index, column) in source.targets.enumerated() {
      guard let column, column > 0 else { continue }
      let field = noun.fields[column - 1]
      guard field.type == .reference(target),
        let texts = try? source.texts(at: index, isList: field.isList), texts.contains(id)
      else { continue }
      return field.name
    }
    return nil
  }
}
