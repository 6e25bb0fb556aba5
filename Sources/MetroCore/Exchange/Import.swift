extension CatalogWriter {
  /// Adds the records of a file that are not in the catalog and edits those that are.
  ///
  /// A record is found by its `id`, or where the file has none, by the noun's natural key, or by the
  /// id that would be made for it, if no value of the file differs from what is there. An edit
  /// touches only the fields that the file gives a value for: an empty one keeps what the catalog
  /// has. References must be to records that exist, or that stand anywhere in the file. The ids of
  /// the file are held in memory; what was changed is noted only with `keepingChanges`.
  ///
  /// - Throws: `CatalogError.importFailed` with the place of the first fault.
  package func importRecords(
    of noun: Noun, from file: ImportFile, keepingChanges: Bool = false
  ) throws -> ImportSummary {
    keepsChanges = keepingChanges
    defer { keepsChanges = true }
    do {
      let source: any ImportSource =
        file.format == .ndjson
        ? NDJSONSource(file, of: noun) : try CSVSource(file, of: noun)
      return try importRecords(of: noun, from: source, file: file.name)
    } catch let fault as ImportFault {
      throw CatalogError.importFailed(fault)
    }
  }

  private func importRecords(
    of noun: Noun, from source: some ImportSource, file: String
  ) throws -> ImportSummary {
    var summary = ImportSummary()
    var lines: [String: Int] = [:]
    var later: [LaterReferences] = []
    while try source.advance() {
      do {
        var (id, values) = try record(of: noun, in: source)
        // Spreadsheets leave rows of nothing at the end.
        if id == nil, values.isEmpty { continue }
        let references = try takeOutReferencesAhead(noun, from: &values)
        let existing = try existingID(of: noun, id: id, values)
        let isUnchanged: Bool
        let written: String
        if let existing {
          isUnchanged = try !edit(noun, id: existing, values)
          written = existing
        } else {
          isUnchanged = false
          written = try add(noun, id: id, values).text
        }
        if let earlier = lines.updateValue(source.line, forKey: written) {
          throw CatalogError.inconsistent(
            reason: "\(noun) '\(written)' is in the file twice, on line \(earlier) as well")
        }
        if !references.isEmpty {
          later.append(
            LaterReferences(
              id: written, values: references, line: source.line, isUnchanged: isUnchanged))
        }
        if existing == nil {
          summary.added += 1
        } else if isUnchanged {
          summary.unchanged += 1
        } else {
          summary.updated += 1
        }
      } catch let error as CatalogError {
        throw located(error, of: noun, source, file)
      }
    }
    for record in later {
      do {
        guard try edit(noun, id: record.id, record.values), record.isUnchanged else { continue }
        summary.unchanged -= 1
        summary.updated += 1
      } catch let error as CatalogError {
        throw ImportFault(
          file: file, line: record.line, column: nil, field: nil, cause: .record(error))
      }
    }
    return summary
  }

  /// Takes out the values that refer to records of the same noun which may stand further on.
  private func takeOutReferencesAhead(
    _ noun: Noun, from values: inout [String: FieldValue]
  ) throws -> [String: FieldValue] {
    var references: [String: FieldValue] = [:]
    for field in noun.fields where field.type == .reference(noun.name) {
      guard let id = values[field.name]?.text, try !reader.exists(noun, id: id) else { continue }
      references[field.name] = values.removeValue(forKey: field.name)
    }
    return references
  }

  private func record(
    of noun: Noun, in source: some ImportSource
  ) throws -> (id: RecordID?, values: [String: FieldValue]) {
    var id: RecordID?
    var values: [String: FieldValue] = [:]
    for (index, key) in source.keys.enumerated() {
      guard let field = noun.field(key) else {
        do {
          id = try source.texts(at: index, isList: false).first.map { try RecordID($0) }
        } catch let error as InvalidValue {
          throw CatalogError.invalidValue(field: key, error)
        }
        continue
      }
      let value = try field.value(from: try source.texts(at: index, isList: field.isList))
      if value != .none { values[key] = value }
    }
    return (id, values)
  }

  private func existingID(
    of noun: Noun, id: RecordID?, _ values: [String: FieldValue]
  ) throws -> String? {
    if let id { return try reader.exists(noun, id: id.text) ? id.text : nil }
    if !noun.naturalKey.isEmpty {
      var key = RecordValues(values)
      try noun.fillDefaults(of: &key)
      return try reader.id(noun, naturalKey: key)
    }
    let record = RecordValues(values)
    guard let made = try idMade(noun, from: record),
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

  /// The field of the current record that refers to a record.
  private func reference(
    to target: Noun.Name, id: String, of noun: Noun, _ source: some ImportSource
  ) -> String? {
    source.keys.indices.first { index in
      guard let field = noun.field(source.keys[index]), field.type == .reference(target),
        let texts = try? source.texts(at: index, isList: field.isList)
      else { return false }
      return texts.contains(id)
    }.map { source.keys[$0] }
  }

  private func located(
    _ error: CatalogError, of importedNoun: Noun, _ source: some ImportSource, _ file: String
  ) -> ImportFault {
    let field =
      switch error {
      case .invalidValue(let name, _): name
      case .noSuchRecord(let noun, let id, _): reference(to: noun, id: id, of: importedNoun, source)
      default: String?.none
      }
    let place = field.flatMap { source.keys.firstIndex(of: $0) }.map { source.place(at: $0) }
    return ImportFault(
      file: file, line: place?.line ?? source.line, column: place?.column, field: field,
      cause: .record(error))
  }
}

/// References of an imported record to records of its own noun that were not there yet.
private struct LaterReferences {
  let id: String
  let values: [String: FieldValue]
  let line: Int
  /// Whether the record itself was as the file has it.
  let isUnchanged: Bool
}
