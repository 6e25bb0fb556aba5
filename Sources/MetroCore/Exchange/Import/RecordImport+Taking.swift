import MetroText

/// Adding and changing the record of one row.
extension RecordImport {
  /// Imports a record; returns its ID, and whether the row repeats an earlier one.
  func takeNow(
    _ id: RecordID?, _ values: [String: FieldValue], on line: Int
  ) throws -> (id: String, isRepeated: Bool) {
    try writer.recorder?.watch()
    let values = try cited(fillings?.separated(values) ?? values, id)
    if let match = try identity.match(id, values) {
      return try take(match, id, values, nil, on: line)
    }
    guard options.mode != .update else {
      // Throws an error with the existing IDs that are similar to the missing one.
      try id.map { try writer.reader.require(noun, id: $0.text) }
      throw RecordError.noMatch(
        noun.name,
        values: values.keys.sorted().map { "\($0) '\(values[$0]?.text ?? "")'" })
    }
    let given = values.filter { $0.value != .none }
    let filling = try fillings?.filling(of: given)
    let all = given.merging(filling?.values ?? [:]) { $1 }
    if filling != nil, let match = try identity.numbered(RecordValues(all)) {
      return try take(RowIdentity.Match(id: match, isByID: false), id, values, filling, on: line)
    }
    let added = try writer.add(noun, id: id, all, isKnownToBeNew: true).text
    try imported.note(added, of: noun, line: line, isGiven: id != nil)
    try identity.note(added, all)
    if let filling { try writer.cite(filling, of: added) }
    summary.added += 1
    return (added, false)
  }

  /// Changes the existing record that a row is about.
  private func take(
    _ match: RowIdentity.Match, _ id: RecordID?, _ given: [String: FieldValue],
    _ filling: CityFilling?, on line: Int
  ) throws -> (id: String, isRepeated: Bool) {
    let existing = match.id
    let written = noun.nameField.flatMap { given[$0]?.text }
    var values = given
    // The name led to the record, so it is a name of the record and no other value.
    if !match.isByID, noun.hasNames, identity.key?.hasName ?? true, let name = noun.nameField {
      values[name] = nil
    }
    values = try identity.news(values, of: existing)
    let isRepeated = try imported.line(of: existing) != nil
    if options.isDump { try imported.note(existing, of: noun, line: line, isGiven: true) }
    if isRepeated {
      guard try !repeats(existing, values) else {
        summary.repeated += 1
        return (existing, true)
      }
      guard options.mode != .skip else {
        summary.skipped += 1
        return (existing, true)
      }
      try checkAgrees(existing, values)
    }
    guard options.mode != .insert || isRepeated else {
      throw RecordError.recordExists(noun.name, id: existing)
    }
    if !isRepeated {
      try imported.note(existing, of: noun, line: line, isGiven: match.isByID)
    }
    guard options.mode != .skip else {
      summary.skipped += 1
      return (existing, false)
    }
    let filling =
      try filling
      ?? free(
        fillings?.filling(of: values, existing: writer.reader.values(noun, id: existing)),
        for: existing)
    values.merge(filling?.values ?? [:]) { given, _ in given }
    for field in decided.against(values, of: existing) {
      values[field] = nil
      summary.kept += 1
    }
    try identity.checkNumbers(of: existing, values)
    if try writer.edit(noun, id: existing, values) {
      summary.updated += 1
    } else {
      summary.unchanged += 1
    }
    if let filling { try writer.cite(filling, of: existing) }
    if !match.isByID, let written {
      if let own = try spelled?.keep(written, of: existing) {
        summary.count(spelling: written, of: own)
      }
      if let id {
        summary.count(otherID: existing, of: id.text)
      } else {
        tellOtherID(existing, written)
      }
    }
    try identity.note(existing, given.merging(filling?.values ?? [:]) { given, _ in given })
    return (existing, isRepeated)
  }

  /// Returns what the gazetteer has for a record, unless another record has the number of the place.
  private func free(
    _ filling: CityFilling?, for id: String
  ) throws -> CityFilling? {
    guard let filling else { return nil }
    do {
      try identity.checkNumbers(of: id, filling.values)
      return filling
    } catch RecordError.numberTaken(_, _, _, let other) {
      fillings?.leave(filling, of: other)
      return nil
    }
  }

  /// Returns the values of a statement or decision with the IDs of the records that its value names,
  /// as `CiteValue` stores them.
  ///
  /// Those of a dump stay as they are, and so does a value that the record has, whose records may be
  /// removed.
  private func cited(
    _ values: [String: FieldValue], _ id: RecordID?
  ) throws -> [String: FieldValue] {
    guard !options.isDump, [.statement, .decision].contains(noun.name),
      (values["value"] ?? .none) != FieldValue.none,
      let owner = try? Subject.spokenOf.record(of: RecordValues(values), "\(noun)").noun,
      let field = values["field"]?.text.flatMap({ try? owner.citable($0) })
    else { return values }
    do {
      return try writer.cited(values, of: field)
    } catch {
      let stored = try id.flatMap { try writer.reader.values(noun, id: $0.text) }
      guard let value = stored?["value"], value == values["value"] else { throw error }
      return values
    }
  }

  private var spelled: SpelledNames? { SpelledNames(noun, by: writer) }

  /// Returns whether a record has every value of a row.
  private func repeats(_ id: String, _ values: [String: FieldValue]) throws -> Bool {
    guard let stored = try writer.reader.values(noun, id: id) else { return false }
    return values.allSatisfy { $0.value == stored[$0.key] }
  }

  /// Checks that no value of a row differs from the record that an earlier row of the file is about.
  private func checkAgrees(_ id: String, _ values: [String: FieldValue]) throws {
    guard let stored = try writer.reader.values(noun, id: id) else { return }
    for field in noun.fields where stored[field.name] != .none {
      guard let given = values[field.name], given != stored[field.name] else { continue }
      throw try contradiction(
        id, field: field.name, stored: stored.text(field.name), given: given.text)
    }
  }

  private func contradiction(
    _ id: String, field: String, stored: String?, given: String?
  ) throws -> ValueError {
    let line = try imported.line(of: id) ?? 0
    let before = stored.map { "\(field) '\($0.oneLine)'" } ?? "no \(field)"
    let now = given.map { "'\($0.oneLine)'" } ?? "none"
    return .inconsistent(
      reason: "\(noun) '\(id)' is in the file twice, also on line \(line), which has "
        + "\(before) instead of \(now)")
  }

  /// Returns the error with the line of the earlier row, if it is about a record that the same file
  /// gave, since the catalog need not have it.
  func withLines(_ error: any CatalogError) throws -> any CatalogError {
    switch error {
    case RecordError.recordExists(noun.name, let id):
      guard let line = try imported.line(of: id) else { return error }
      return ValueError.inconsistent(
        reason: "\(noun) '\(id)' is in the file twice, also on line \(line)")
    case RecordError.mayBeSame(noun.name, let id, let field, let stored, let given):
      guard try imported.line(of: id) != nil else { return error }
      return try contradiction(id, field: field, stored: stored, given: given)
    case RecordError.numberTaken(noun.name, let field, let number, let id):
      guard let line = try imported.line(of: id) else { return error }
      return ValueError.inconsistent(
        reason: "\(field) '\(number)' is also the number of \(noun) '\(id)' on line \(line)")
    default: return error
    }
  }

  // MARK: - Rows that wait for all others

  /// Imports the rows whose record was unclear, now that the other rows have named theirs.
  func takeUnclear() throws {
    for row in unclear {
      do {
        _ = try take(row.id, row.row, on: row.place.line)
      } catch let error as any CatalogError {
        try refuse(row.fault.with(withLines(error)), original: row.place.original)
      }
    }
  }
}
