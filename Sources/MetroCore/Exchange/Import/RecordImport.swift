import GRDB
import MetroText

/// Imports the records of one file, one by one.
final class RecordImport {
  let noun: Noun
  var source: any ImportSource
  let file: String
  let writer: CatalogWriter
  let options: ImportOptions
  /// How the texts of the file are read.
  var rules: ReadingRules
  let imported: ImportedIDs
  let identity: RowIdentity
  /// Nil if bare numbers in the column of IDs are certainly IDs.
  let runningNumbers: RunningNumbers?
  /// The numbers in registers that records have; nil if the rows give none.
  let numbers: KnownNumbers?
  /// The positions of the name, and of the field that tells records of one name apart, in the
  /// noun's fields.
  let namePosition: Int?
  let markPosition: Int?
  /// Whether the catalog had no record of the noun and the file is no sheet.
  private let isNew: Bool
  /// Nil if filling in was not requested.
  let fillings: ImportedFillings?
  /// Nil in a dry run, which must report each change, if values are filled in, and for aliases,
  /// which other records constrain.
  let storage: RowStorage?
  /// Whether IDs in the file may be former IDs of records.
  private let hasFormerIDs: Bool
  let referencesItself: Bool
  /// Whether the rows may change names that are used for lookup.
  private let hasNames: Bool
  let decided: DecidedValues
  /// Nil if no source was named for the file.
  var stated: StatedRows?
  let sheet: SheetReader
  let implicit: ImplicitValues
  let dependents: SheetDependents
  var summary = ImportSummary()
  var waiting: [WaitingRecord] = []
  /// The rows of which it is unclear which record they are about before all others are known.
  var unclear: [WaitingRecord] = []
  var trailing = TrailingRows()
  /// Nil if no row of the file can hold totals; those whose word is known, and others.
  let totals: RowsOfTotals?
  var sums: SumsOfColumns?
  /// Nil if no row of the file can be a person.
  var persons: RowsOfPersons?
  /// Nil if every row of the file is a record.
  var remarks: RemarkLines?
  /// Nil if no row of the file can repeat its heading.
  var headings: RepeatedHeadings?
  /// Rows with names of cities or lists that the records of later rows may settle.
  let unsure: DeferredRows
  private(set) var values: [ImportedValue] = []
  private var expectsNew: Bool
  let deferred: DeferredRows
  var orders = DateOrderEvidence()

  init(
    of noun: Noun, from source: any ImportSource, named file: String, by writer: CatalogWriter,
    _ options: ImportOptions
  ) throws {
    self.noun = noun
    self.source = source
    self.file = file
    self.writer = writer
    self.options = options
    rules = options.readingRules
    rules.note(source, of: noun, options)
    deferred = DeferredRows(of: source)
    unsure = DeferredRows(of: source)
    totals = RowsOfTotals(noun, in: source.targets, options)
    sums = SumsOfColumns(noun, in: source, options)
    persons = RowsOfPersons(noun, in: source, options)
    remarks = RemarkLines(noun, in: source, options)
    headings = RepeatedHeadings(source, options)
    imported = try ImportedIDs(writer.database)
    // The rows of a sheet are looked up by names, which needs indexes that are up to date.
    isNew = try !source.hasComposites(of: noun) && !writer.reader.hasAny(noun)
    identity = try RowIdentity(noun, by: writer, imported, options, isEmpty: isNew)
    runningNumbers = RunningNumbers(noun, in: source, named: file, options, writer.reader)
    numbers = identity.numbers
    namePosition = noun.nameTarget.map { $0 - 1 }
    markPosition = KnownIdentities.mark(of: noun).flatMap { mark in
      noun.fields.firstIndex { $0.name == mark.field.name }
    }
    hasFormerIDs = try writer.formerIDs.hasAny(noun)
    fillings = options.fills && noun.name == .city ? ImportedFillings(writer, options) : nil
    // No index keeps the natural key of a transfer unique: the removal of a program may clear a part
    // of it. So only the writer checks it, as it does the records in the values of statements.
    let isChecked =
      [.alias, .transfer].contains(noun.name)
      || [.statement, .decision].contains(noun.name) && !options.isDump
    storage =
      options.report == nil && fillings == nil && !isChecked
      ? try RowStorage(noun, writer.database, writer.recorder, isNew: isNew) : nil
    // Whether a number is new is known only after all numbers of the catalog were read.
    expectsNew = isNew || numbers == nil
    referencesItself = noun.fields.contains { $0.type == .reference(noun.name) }
    hasNames = noun.hasNames || noun.name == .name
    decided = try DecidedValues(of: noun, writer.database)
    stated = try options.source.map { try StatedRows(of: noun, from: $0, writer) }
    sheet = SheetReader(noun, writer, options)
    implicit = ImplicitValues(noun, in: source)
    dependents = SheetDependents(noun, writer, options)
  }

  func run() throws -> ImportSummary {
    guard let recorder = writer.recorder else { return try takeAll() }
    if isNew { recorder.begins(noun) }
    return try recorder.addingRows(takeAll)
  }

  private func takeAll() throws -> ImportSummary {
    let indexes = try isNew ? SecondaryIndexes(of: noun.tables, writer.database) : nil
    try indexes?.drop()
    do {
      try takeAllRows()
    } catch let fault as ImportError {
      // The transaction may go on with other changes.
      try writer.recorder?.watch()
      try indexes?.make()
      throw fault
    }
    try writer.recorder?.addedRows?.storeWaiting()
    try indexes?.make()
    try imported.forget()
    summary.filling = fillings?.summary
    summary.sheet.changed = try dependents.changed()
    if let fillings { summary.sheet = summary.sheet + fillings.questions }
    return summary
  }

  func takeRows() throws {
    while try takeNext() {
      guard summary.rows & 0x3FF == 0 else { continue }
      try writer.pause()
      try options.progress?(summary.rows)
    }
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
      try refuseTrailingIfFollowed()
      if try isRemark() { return true }
      let repeated = summary.repeated
      if try !importFast() { try importChecked() }
      persons?.note(source, isRepeated: summary.repeated > repeated)
    } catch let error as ValueError where mayBeSettled([error]) {
      try deferRow()
    } catch let errors as RowErrors where mayBeSettled(errors.errors) {
      try deferRow()
    } catch let errors as RowErrors where mayBeKnownLater(errors.errors) {
      try keepUnsure()
    } catch let error as CellError where mayBeKnownLater([error]) {
      try keepUnsure()
    } catch let errors as RowErrors {
      summary.sheet.add(errors.errors)
      try refuse(source.located(errors, of: noun, in: file))
    } catch let error as any CatalogError {
      summary.sheet.add([error])
      try refuse(source.located(withLines(error), of: noun, in: file))
    } catch let fault as ImportError {
      try refuse(fault)
    }
    return true
  }

  // MARK: - Records stored as they are written

  /// Imports the current record if all of its values can be stored as written and it is either new
  /// or identical to the catalog's record; returns false otherwise.
  private func importFast() throws -> Bool {
    guard let storage, let row = readValues() else { return false }
    guard let id = unsafe row.id else { return try importByName(storage) }
    // Rows without an ID look for the names of all others.
    if identity.known != nil { return false }
    guard unsafe !decided.concern(id) else { return false }
    // A row that is probably new is inserted without a lookup; the insertion fails if the ID
    // exists.
    if expectsNew, try unsafe takeAsNew(id, storage) { return true }
    expectsNew = false
    if let isTaken = try unsafe takeIfThere(id, storage) { return isTaken }
    if try unsafe takeAsNew(id, storage) {
      expectsNew = true
      return true
    }
    // The attempt has stored the rows that waited, and the record may be one of them.
    return try unsafe takeIfThere(id, storage) ?? false
  }

  /// Takes a row whose record exists and has all of its values; returns nil if there is none, and
  /// false if the row needs the full check.
  private func takeIfThere(
    _ id: UnsafeBufferPointer<UInt8>, _ storage: RowStorage
  ) throws -> Bool? {
    guard let outcome = try unsafe storage.compare(id, values) else { return nil }
    guard options.mode != .insert, outcome == .unchanged || options.mode == .skip else {
      return false
    }
    return try unsafe takeExisting(id, outcome)
  }

  /// Counts a row whose record has all of its values or is skipped; returns false for a second row
  /// with other values.
  func takeExisting(
    _ id: UnsafeBufferPointer<UInt8>, _ outcome: RowStorage.Outcome, isGiven: Bool = true
  ) throws -> Bool {
    guard try unsafe imported.note(id, line: source.line, isGiven: isGiven) else {
      guard outcome == .unchanged else { return false }
      summary.repeated += 1
      return true
    }
    if options.mode == .skip { summary.skipped += 1 } else { summary.unchanged += 1 }
    try unsafe stated?.take(id, values)
    return true
  }

  func takeAsNew(
    _ id: UnsafeBufferPointer<UInt8>, _ storage: RowStorage, isGiven: Bool = true
  ) throws -> Bool {
    guard options.mode != .update, try numbers?.areNew(values) ?? true,
      try unsafe !(hasFormerIDs && writer.formerIDs.isFormer(noun, id)),
      try unsafe storage.add(id, values)
    else { return false }
    if hasNames { writer.noteNames(of: noun) }
    writer.identityGroups.note(
      noun, id: { unsafe String(decoding: id, as: UTF8.self) },
      { index in values[index].fieldValue })
    _ = try unsafe imported.note(id, line: source.line, isGiven: isGiven)
    try unsafe stated?.take(id, values)
    numbers?.note(values) { unsafe String(decoding: id, as: UTF8.self) }
    summary.added += 1
    return true
  }

  /// The ID of a row as it is written; nil if the row has none.
  @safe private struct WrittenID {
    let id: UnsafeBufferPointer<UInt8>?
  }

  /// Fills ``values`` from the current record and returns its ID; nil if any of them needs the full
  /// check.
  private func readValues() -> WrittenID? {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(.notGiven, count: noun.fields.count))
    var id: UnsafeBufferPointer<UInt8>?
    for (index, target) in source.targets.enumerated() {
      guard let target else { continue }
      guard target <= noun.fields.count else { return nil }
      guard let bytes = unsafe source.bytes(at: index) else { return nil }
      if target == 0 {
        if bytes.isEmpty { continue }
        guard unsafe CanonicalBytes.isID(bytes.span) else { return nil }
        unsafe id = unsafe bytes
      } else {
        guard
          let value = unsafe ImportedValue(
            bytes, of: noun.fields[target - 1], emptyIsNone: options.empty == .null,
            rules)
        else { return nil }
        values[target - 1] = value
        // A name that may state more needs the full check.
        if target - 1 == namePosition, unsafe !(implicit.isGiven && id != nil || options.isDump),
          unsafe implicit.mayBe(in: bytes)
        {
          return nil
        }
      }
    }
    return unsafe WrittenID(id: id)
  }

  private func refuse(_ fault: ImportError) throws {
    var fault = fault
    if case .record = fault.cause, recordCount > 0, !identifies() {
      fault = source.continuing(fault, of: noun)
    }
    if try keepsTrailing(fault) { return }
    try refuse(fault, original: options.reject == nil ? nil : source.original())
  }

  func refuse(_ fault: ImportError, original: [UInt8]?) throws {
    guard let reject = options.reject else { throw fault }
    summary.rejected += 1
    try reject(
      ImportReject(
        fault: fault, original: original, header: source.header, delimiter: source.delimiter))
  }
}
