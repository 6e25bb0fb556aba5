import GRDB
import MetroText

/// Imports the rows of a list: one row for each value of a many-valued field.
///
/// With a `position`, a row sets the value at that position of its record's list. Without one, the
/// value is appended unless the list already has it. No value is ever removed. Rows of one record
/// that are near each other are imported together, so two values can swap positions.
final class ListImport {
  private let relation: ListRelation
  private let source: any ImportSource
  private let file: String
  private let writer: CatalogWriter
  private let options: ImportOptions
  private var summary = ImportSummary()
  private var waiting = WaitingLists()
  /// The positions of lists that rows of the file have filled.
  private let taken: ImportedIDs
  /// Stores lists of records that have none; nil if the catalog has any list of the kind.
  private let storage: ListStorage?

  init(
    of relation: ListRelation, from source: any ImportSource, named file: String,
    by writer: CatalogWriter, _ options: ImportOptions
  ) throws {
    storage = try ListStorage(relation, writer.database)
    taken = try ImportedIDs(writer.database)
    self.relation = relation
    self.source = source
    self.file = file
    self.writer = writer
    self.options = options
  }

  func run() throws -> ImportSummary {
    while try takeNext() {
      guard summary.rows & 0x3FF == 0 else { continue }
      try writer.pause()
      try options.progress?(summary.rows)
    }
    try takeWaiting()
    try taken.forget()
    summary.notes = source.notes
    return summary
  }

  private func takeNext() throws -> Bool {
    do {
      guard try source.advance() else { return false }
      guard let row = try row() else { return true }
      if !waiting.hasRoom(for: row) { try takeWaiting() }
      waiting.add(row)
    } catch let fault as ImportError {
      try refuse(fault, original: try original())
    }
    return true
  }

  // MARK: - One row

  /// Reads the current row; nil for an empty row.
  private func row() throws -> ListRow? {
    var texts: [String: (text: String, index: Int)] = [:]
    for (index, target) in source.targets.enumerated() {
      guard let target, let text = try source.texts(at: index, isList: false).first else {
        continue
      }
      texts[relation.columns[target]] = (text, index)
    }
    guard !texts.isEmpty else { return nil }
    let owner = try required(relation.table.owner, in: texts)
    try check(relation.table.owner, owner) {
      try FieldType.reference(relation.noun.name).valueOrName(from: $0).text ?? ""
    }
    var field = relation.fields.first
    if relation.table.role != nil {
      let role = try required("role", in: texts)
      try check("role", role) { try FieldType.choice(relation.roles).value(from: $0).text ?? "" }
      field = relation.field(role: role.text)
    }
    guard let field else { return nil }
    let position = try texts["position"].map { position in
      try check("position", position) { try FieldType.ordinal.value(from: $0).text ?? "" }
      return Int(position.text) ?? 0
    }
    let first = try required(relation.table.columns[0], in: texts)
    let parts = try relation.table.columns.map { column in
      try texts[column].map { part in
        try check(column, part) {
          try field.type == .speaker
            ? Speaker.part($0) : field.type.valueOrName(from: $0).text ?? ""
        }
      }
    }
    let text = field.type == .speaker ? Speaker.joined(parts) : first.text
    return ListRow(
      owner: owner.text, ownerIndex: owner.index, field: field, position: position,
      value: try field.value(from: [text]).texts[0], keptParts: keptParts(texts),
      line: source.line,
      place: source.place(at: first.index), ownerPlace: source.place(at: owner.index),
      original: try original())
  }

  /// Returns the columns that the current row does not mention.
  private func keptParts(_ texts: [String: (text: String, index: Int)]) -> Set<String> {
    let given =
      options.empty == .keep
      ? Set(texts.keys)
      : Set(
        source.targets.compactMap { $0.map { relation.columns[$0] } })
    return Set(relation.table.columns).subtracting(given)
  }

  private func required(
    _ column: String, in texts: [String: (text: String, index: Int)]
  ) throws -> (text: String, index: Int) {
    guard let value = texts[column] else {
      throw ImportError(
        file: file, line: source.line, column: nil, field: column,
        cause: .file(reason: "the \(column) is missing"))
    }
    return value
  }

  @discardableResult
  private func check(
    _ column: String, _ value: (text: String, index: Int), _ parse: (String) throws -> String
  ) throws -> String {
    do {
      return try parse(value.text)
    } catch let error as InvalidValue {
      let place = source.place(at: value.index)
      throw ImportError(
        file: file, line: place.line, column: place.column, field: column,
        cause: .record(ValueError.invalidValue(field: column, error)))
    }
  }

  // MARK: - The rows of one record

  private func takeWaiting() throws {
    var again = false
    for group in waiting.take() {
      if try takeGroup(group) { again = true }
    }
    if again { waiting.widen() }
  }

  /// Returns whether the list had values before.
  private func takeGroup(_ group: [ListRow]) throws -> Bool {
    guard let first = group.first else { return false }
    var isAgain = false
    if let storage, options.report == nil, options.mode != .update, try storage.add(group) {
      summary.added += group.count
      return false
    }
    do {
      // Resolved before the savepoint, since a name lookup may store the changes recorded so far.
      let owner = try ListError.about(0, isOfOwner: true) {
        try writer.id(relation.noun, first.owner)
      }
      let rows = try resolved(group, owner)
      var counted = ImportSummary()
      try writer.database.inSavepoint {
        (counted, isAgain) = try take(rows, of: owner)
        return .commit
      }
      summary = summary + counted
    } catch let fault as ListError {
      let row = group[fault.index]
      guard options.reject != nil else { throw fault.located(row, in: file) }
      for (index, other) in group.enumerated() {
        let reason = "the row on line \(row.line) of the same record cannot be imported"
        try refuse(
          index == fault.index
            ? fault.located(row, in: file)
            : ImportError(
              file: file, line: other.line, column: nil, field: nil, cause: .file(reason: reason)),
          original: other.original)
      }
    }
    return isAgain
  }

  private func take(
    _ group: [ListRow], of owner: String
  ) throws -> (ImportSummary, hadValues: Bool) {
    var counted = ImportSummary()
    guard let first = group.first else { return (counted, false) }
    let record = try writer.reader.values(relation.noun, id: owner) ?? RecordValues()
    let before = record[first.field.name].texts
    var list = ListPlaces(before, of: first.field)
    for (index, row) in group.enumerated() {
      let place = try row.place(in: list, index)
      guard try isFirst(row, place, isThere: place < before.count) else {
        try checkRepeats(row, list.values, place, index)
        counted.repeated += 1
        continue
      }
      guard place < list.values.count else {
        guard options.mode != .update else {
          throw ListError(
            index: index, ValueError.inconsistent(reason: "the list has no such value"))
        }
        list.append(row.value)
        counted.added += 1
        continue
      }
      let old = list.values[place]
      let value = row.value(over: old)
      if old.utf8.elementsEqual(value.utf8), options.mode != .insert {
        if options.mode == .skip { counted.skipped += 1 } else { counted.unchanged += 1 }
      } else if options.mode == .insert {
        throw ListError(
          index: index,
          ValueError.inconsistent(reason: "the list already has a value there: '\(old)'"))
      } else if options.mode == .skip {
        counted.skipped += 1
      } else {
        list.replace(place, with: value)
        counted.updated += 1
      }
    }
    if list.values != before { try store(list.values, group) }
    return (counted, !before.isEmpty)
  }

  /// Returns the rows of one record with its ID and with the IDs of the records they refer to.
  private func resolved(_ group: [ListRow], _ owner: String) throws -> [ListRow] {
    try group.enumerated().map { index, row in
      guard case .reference(let target) = row.field.type else { return row.with(owner, row.value) }
      let id = try ListError.about(index) { try writer.id(.named(target), row.value) }
      return row.with(owner, id)
    }
  }

  /// Returns whether no earlier row of the file is about a position.
  private func isFirst(_ row: ListRow, _ place: Int, isThere: Bool) throws -> Bool {
    // If the table was empty, an existing value can only come from this file.
    let isSecond = isThere && storage != nil
    var key = "\(row.owner) \(row.field.name) \(place)"
    let isNew = try key.withUTF8 { key in
      try unsafe taken.note(key, line: row.line)
    }
    return isNew && !isSecond
  }

  /// Rejects a second row for a position unless it has the same value.
  private func checkRepeats(
    _ row: ListRow, _ values: [String], _ place: Int, _ index: Int
  ) throws {
    if !options.isDump, place < values.count,
      row.value(over: values[place]).utf8.elementsEqual(values[place].utf8)
    {
      return
    }
    throw ListError(
      index: index,
      ValueError.inconsistent(
        reason: "the file has position \(place + 1) of \(relation.noun) '\(row.owner)' twice"))
  }

  private func store(_ texts: [String], _ group: [ListRow]) throws {
    let first = group[0]
    do {
      let value = try first.field.value(from: texts)
      _ = try writer.edit(relation.noun, id: first.owner, [first.field.name: value])
    } catch let error as any CatalogError {
      let about: String? =
        switch error {
        case RecordError.noSuchRecord(_, let id, _): id
        case ValueError.invalidValue(_, let fault): fault.text
        default: nil
        }
      throw ListError(index: group.lastIndex { $0.value == about } ?? group.count - 1, error)
    }
  }

  // MARK: - Errors

  private func original() throws -> [UInt8]? {
    options.reject == nil ? nil : try source.original()
  }

  private func refuse(_ fault: ImportError, original: [UInt8]?) throws {
    guard let reject = options.reject else { throw fault }
    summary.rejected += 1
    try reject(
      ImportReject(
        fault: fault, original: original, header: source.header, delimiter: source.delimiter))
  }
}
