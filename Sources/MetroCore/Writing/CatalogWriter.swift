import GRDB
package import MetroText

/// Writes the changes of one transaction and records them.
///
/// Every method leaves the catalog consistent or throws, which rolls back the transaction.
package final class CatalogWriter {
  let database: Database

  /// The changes in chronological order.
  ///
  /// It omits edits that change nothing, and the changes of a bulk import, which are too many to
  /// hold.
  private(set) var changes: [Change] = []

  /// Receives the changes of a bulk import instead of ``changes``.
  var report: ((Change) throws -> Void)?

  /// The changed IDs, which a changeset does not contain.
  private(set) var renames: [Rename] = []

  /// The merged records, which a changeset does not contain either.
  private(set) var merges: [Merge] = []

  /// The nouns whose name index may be out of date, initially all: another program may have changed
  /// their names.
  private var staleNames = Set(Noun.nameOwner.nouns)

  /// How often records of each type, or names that lead to them, may have changed.
  private var changeCounts: [Noun.Name: Int] = [:]

  /// The last number that completed a derived ID, by noun and ID.
  var lastNumbers: [String: Int] = [:]

  /// Records that descriptions without an ID were compared with.
  let identityGroups: IdentityGroups

  private var references: [Noun.Name: References] = [:]

  let recorder: ChangeRecorder?
  private(set) var resolutionOptions: ResolutionOptions
  let isInterrupted: @Sendable () -> Bool

  init(
    database: Database, recorder: ChangeRecorder? = nil,
    resolutionOptions: ResolutionOptions = .init(),
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.database = database
    identityGroups = IdentityGroups(database)
    self.recorder = recorder
    self.resolutionOptions = resolutionOptions
    self.isInterrupted = isInterrupted
  }

  /// Runs work that names records by IDs of its own, which a user need not hear of.
  func withoutNotices<Result>(_ work: () throws -> Result) rethrows -> Result {
    let tell = resolutionOptions.tell
    resolutionOptions.tell = nil
    defer { resolutionOptions.tell = tell }
    return try work()
  }

  /// Records changes that another program made.
  func adopt(_ changeset: [UInt8]) throws {
    try recorder?.add(changeset)
  }

  /// Pauses between two records of long work: stops it if the user asks, and writes down what was
  /// recorded so far if that is much.
  ///
  /// - Throws: `StorageError.interrupted` if the work is to stop.
  func pause() throws {
    // SQLite checks for interruption only within a long statement.
    if isInterrupted() { throw StorageError.interrupted }
    try recorder?.cutIfLarge()
  }

  var reader: RecordReader { RecordReader(database: database) }

  /// Returns the places in the schema that refer to a noun.
  func references(to noun: Noun) throws -> References {
    if let known = references[noun.name] { return known }
    let references = try References(to: noun, database: database)
    self.references[noun.name] = references
    return references
  }

  func note(_ change: Change) throws {
    if let report {
      try report(change)
    } else {
      changes.append(change)
    }
  }

  func note(_ rename: Rename) { renames.append(rename) }

  func note(_ merge: Merge) { merges.append(merge) }

  /// Notes that records of a type, and perhaps their names, have changed; `record` has the values of
  /// a new record.
  func noteNames(of noun: Noun, _ record: RecordValues? = nil) {
    let owners = Noun.nameOwner.nouns
    if noun.hasNames {
      staleNames.insert(noun.name)
      changeCounts[noun.name, default: 0] += 1
    } else if noun.name == .name {
      let changed = record.map { new in owners.filter { new[$0.rawValue] != .none } } ?? owners
      staleNames.formUnion(changed)
      for owner in changed { changeCounts[owner, default: 0] += 1 }
    } else if noun.name == .alias {
      for owner in owners { changeCounts[owner, default: 0] += 1 }
    }
  }

  /// Returns a counter that increases whenever a name lookup of this type may return another record.
  func changes(of noun: Noun) -> Int { changeCounts[noun.name] ?? 0 }

  /// Updates the name index if the names of a noun may have changed.
  func bringNamesUpToDate(_ noun: Noun) throws {
    guard staleNames.contains(noun.name) else { return }
    try recorder?.flush()
    // Records of a type that was empty before are not marked individually.
    let new = (recorder?.newNouns ?? []).filter { $0 == .name || Noun.named($0).hasNames }
    try SearchIndex(database: database).update(whole: new)
    recorder?.areIndexed(new)
    staleNames = []
  }

  /// Adds a record and returns its ID.
  ///
  /// Without an ID, one is derived from the values of the noun's `idFields`. The values are keyed
  /// by field name; an omitted field gets its default or stays empty. Without an ID, the record must
  /// be no existing one; `isKnownToBeNew` says that the caller has looked.
  ///
  /// - Throws: `recordExists`, `mayBeSame`, `ambiguousName`, `idLeadsElsewhere`, `missingField`,
  ///   `noSuchRecord` for a reference, `noIDFromName`, `inconsistent`.
  @discardableResult
  package func add(
    _ noun: Noun, id: RecordID? = nil, _ values: [String: FieldValue], isKnownToBeNew: Bool = false
  ) throws -> RecordID {
    var record = try completed(noun, values)
    record.apply(try resolved(noun, record))
    if id == nil, !isKnownToBeNew, let other = try existing(noun, like: record) {
      throw RecordError.recordExists(noun.name, id: other)
    }
    let id = try id ?? freeID(noun, for: record)
    guard try !reader.exists(noun, id: id.text) else {
      throw RecordError.recordExists(noun.name, id: id.text)
    }
    try checkLeadsNowhere(noun, id: id.text)
    if !noun.naturalKey.isEmpty, let other = try reader.id(noun, naturalKey: record) {
      throw RecordError.recordExists(noun.name, id: other)
    }
    try checkNoCycles(noun, id: id.text, record, fields: noun.fields)
    if noun.name == .alias { try checkAlias(record, id: id.text) }
    try insert(noun, id: id.text, record)
    try note(
      Change(
        kind: .added, noun: noun.name, id: id.text,
        fields: differences(noun, from: RecordValues(), to: record)))
    return id
  }

  /// Changes only the given fields; returns whether any value differs.
  ///
  /// The new values are keyed by field name; `.none` clears a field.
  ///
  /// - Throws: `noSuchRecord` for the record or a reference, `missingField`, `inconsistent`.
  @discardableResult
  package func edit(
    _ noun: Noun, id: String, _ edit: [String: FieldValue]
  ) throws -> Bool {
    guard let before = try reader.values(noun, id: id) else {
      try reader.require(noun, id: id)
      return false
    }
    let edit = try resolved(noun, edit)
    var after = before
    after.apply(edit)
    for (field, cause) in noun.forgottenWith
    where edit[field] == nil && before[cause] != after[cause] {
      after[field] = .none
    }
    try noun.rule?(&after)
    for field in noun.fields where field.isRequired && after[field.name] == .none {
      throw ValueError.cannotBeEmpty(noun.name, field: field.name)
    }
    let changed = noun.fields.filter { before[$0.name] != after[$0.name] }
    guard !changed.isEmpty else { return false }
    try checkNoCycles(noun, id: id, after, fields: changed)
    if noun.naturalKey.contains(where: { key in changed.contains { $0.name == key } }),
      let other = try reader.id(noun, naturalKey: after), other != id
    {
      throw RecordError.recordExists(noun.name, id: other)
    }
    if noun.name == .alias { try checkAlias(after, id: id) }
    try update(noun, id: id, after, fields: changed)
    try note(
      Change(
        kind: .updated, noun: noun.name, id: id,
        fields: differences(noun, from: before, to: after)))
    return true
  }

  /// Fills in defaults, applies the noun's rule, and checks that all required fields have values.
  private func completed(_ noun: Noun, _ values: [String: FieldValue]) throws -> RecordValues {
    var record = RecordValues(values)
    try noun.fillDefaults(of: &record)
    try noun.rule?(&record)
    for field in noun.fields where field.isRequired && record[field.name] == .none {
      throw ValueError.missingField(noun.name, field: field.name)
    }
    return record
  }

  private func checkNoCycles(
    _ noun: Noun, id: String, _ record: RecordValues, fields: [Field]
  ) throws {
    for field in fields where field.type == .reference(noun.name) {
      for reference in record[field.name].texts {
        try checkNoCycle(noun, field, id: id, from: reference)
      }
    }
  }

  /// Rejects a record that would become its own ancestor through references within its noun.
  private func checkNoCycle(_ noun: Noun, _ field: Field, id: String, from start: String) throws {
    let isReached = try Bool.fetchOne(
      database,
      sql: """
        WITH RECURSIVE above (id) AS (
          SELECT ? UNION SELECT t.\(field.name) FROM \(noun.table) AS t JOIN above USING (id)
          WHERE t.\(field.name) IS NOT NULL)
        SELECT EXISTS (SELECT 1 FROM above WHERE id = ?)
        """, arguments: [start, id])
    guard isReached == true else { return }
    throw RecordError.belowItself(noun.name, id: id, field: field.name, above: start)
  }
}

/// Returns the fields in which two states of a record differ, in the noun's order.
func differences(
  _ noun: Noun, from before: RecordValues, to after: RecordValues
) -> [Change.FieldChange] {
  noun.fields.compactMap { field in
    guard before[field.name] != after[field.name] else { return nil }
    return Change.FieldChange(
      field: field.name, before: before.text(field.name), after: after.text(field.name))
  }
}

extension Field {
  /// Returns the value of a cleared field: the default of a required field, otherwise none.
  func valueOfNone() throws -> FieldValue {
    guard isRequired, let defaultText else { return .none }
    return try value(from: [defaultText])
  }
}

extension Noun {
  /// Sets the fields without a value to their defaults.
  func fillDefaults(of record: inout RecordValues) throws {
    for field in fields where record[field.name] == .none {
      if let text = field.defaultText { record[field.name] = try field.value(from: [text]) }
    }
  }
}
