/// Records that refer to one of their own noun, which may stand further on in the file.
extension RecordImport {
  /// Looks up what the references of a record mean; one to a record of the same noun may stand
  /// further on, and is looked up later unless it is an id.
  func resolved(_ values: [String: FieldValue]) throws -> [String: FieldValue] {
    guard referencesItself else { return try writer.resolved(noun, values) }
    let own = values.filter { noun.field($0.key)?.type == .reference(noun.name) }
    return try writer.resolved(noun, values.filter { own[$0.key] == nil }).merging(own) { $1 }
  }

  /// Looks up what the references of a record mean that is left alone: those to nothing stay as they
  /// are, for what its source says.
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

  /// The first reference of a record to one of its own noun that is not there, or not yet.
  func missingReference(_ values: [String: FieldValue]) throws -> String? {
    for field in noun.fields where field.type == .reference(noun.name) {
      for id in values[field.name]?.texts ?? [] where try !writer.reader.exists(noun, id: id) {
        return id
      }
    }
    return nil
  }

  /// Takes the records that referred to one further on, each once the one is there.
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
          let id = try take(record.id, record.values, on: record.place.line)
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

  /// Adds to a fault what looks like the record that is missing.
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

  /// The id of the record that the waiting ones call by a name; nil if there is none, or if they are
  /// told that there are several.
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
