/// Handles records that refer to a record of their own noun, which may follow later in the file.
extension RecordImport {
  /// Resolves the references of a record.
  ///
  /// A reference to a record of the same noun may point to a later record, so it is resolved later
  /// unless it is an ID.
  func resolved(_ values: [String: FieldValue]) throws -> [String: FieldValue] {
    guard referencesItself else { return try writer.resolved(noun, values) }
    let own = values.filter { noun.field($0.key)?.type == .reference(noun.name) }
    return try writer.resolved(noun, values.filter { own[$0.key] == nil }).merging(own) { $1 }
  }

  /// Resolves the references of a record that is left unchanged.
  ///
  /// Unresolvable references stay as they are, for the statements of the source.
  func resolvedIfKnown(_ values: [String: FieldValue]) throws -> [String: FieldValue] {
    var known = values
    for (field, value) in values {
      do {
        try known.merge(resolved([field: value])) { $1 }
      } catch RecordError.noSuchRecord, NameError.ambiguousName, ValueError.invalidValue {
        continue
      }
    }
    return known
  }

  /// Returns the first reference of a record to a missing record of its own noun.
  func missingReference(_ values: [String: FieldValue]) throws -> String? {
    for field in noun.fields where field.type == .reference(noun.name) {
      for id in values[field.name]?.texts ?? [] where try !writer.reader.exists(noun, id: id) {
        return id
      }
    }
    return nil
  }

  /// Imports the records that wait for a later record, each after that record exists.
  func takeWaiting() throws {
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
          let id = try take(record.id, record.row, on: record.place.line)
          isMoving = true
          ready += byMissing.removeValue(forKey: id) ?? []
        } catch let error as any CatalogError {
          record.fault = record.fault.with(error)
          failed.append(record)
        }
      }
      for text in byMissing.keys.sorted() {
        guard let id = try idNamed(text, for: &byMissing[text]),
          let records = byMissing.removeValue(forKey: text)
        else { continue }
        ready += records.map { $0.referring(to: id, insteadOf: text, noun) }
        isMoving = true
      }
      if isMoving { (ready, failed) = (ready + failed, []) }
    }
    for record in WaitingRecord.refusals(failed + byMissing.values.joined(), of: noun) {
      try refuse(try explained(record.fault), original: record.place.original)
    }
  }

  /// Adds the IDs that are similar to the missing one to an error.
  private func explained(_ fault: ImportError) throws -> ImportError {
    guard case .record(RecordError.noSuchRecord(noun.name, let id, _)) = fault.cause else {
      return fault
    }
    do {
      try writer.reader.require(noun, id: id)
      return fault
    } catch let error as any CatalogError {
      return fault.with(error)
    }
  }

  /// Returns the ID of the record that waiting records refer to by a name.
  ///
  /// Returns nil if there is none, or if the name is ambiguous, which the records then report.
  private func idNamed(_ text: String, for records: inout [WaitingRecord]?) throws -> String? {
    do {
      return try writer.resolution.known(noun, text)
    } catch let error as any CatalogError {
      if case NameError.ambiguousName = error {
        records = records?.map { record in
          var record = record
          record.fault = record.fault.with(error)
          return record
        }
      }
      return nil
    }
  }
}
