/// Removes a record.
package struct RemoveRecord: CatalogOperation {
  package let noun: Noun
  /// The ID or a name of the record.
  package let record: String
  /// Whether dependent records are removed too, and references to it cleared.
  package let cascade: Bool

  package init(_ noun: Noun, _ record: String, cascade: Bool = false) {
    self.noun = noun
    self.record = record
    self.cascade = cascade
  }

  /// Returns the ID of the record that was removed.
  ///
  /// - Throws: `inUse` if records depend on it and `cascade` is false.
  package func run(by writer: CatalogWriter) throws -> String {
    let id = try writer.id(noun, record)
    try writer.remove(noun, id: id, cascade: cascade)
    return id
  }
}

/// Removes several records, all in one revision.
package struct RemoveRecords: CatalogOperation {
  package let selection: RecordSelection
  /// Whether dependent records are removed too, and references to them cleared.
  package let cascade: Bool

  package init(_ selection: RecordSelection, cascade: Bool = false) {
    self.selection = selection
    self.cascade = cascade
  }

  /// - Throws: `inUse` if records that stay depend on one of them and `cascade` is false.
  package func run(by writer: CatalogWriter) throws {
    let noun = selection.noun
    var waiting: [String] = []
    try selection.forEach(writer) { id in
      // An earlier one may have taken it along.
      guard try writer.reader.exists(noun, id: id) else { return }
      do {
        try writer.remove(noun, id: id, cascade: cascade)
      } catch RecordError.inUse where !cascade {
        waiting.append(id)
      }
    }
    // A record can be in use by another one of the selection, which has to go first.
    while !waiting.isEmpty {
      let before = waiting
      waiting = []
      var last: (any Error)?
      for id in before {
        do {
          try writer.remove(noun, id: id)
        } catch let error as RecordError {
          guard case .inUse = error else { throw error }
          waiting.append(id)
          last = last ?? error
        }
      }
      if let last, waiting.count == before.count { throw last }
    }
  }
}

/// Removes relations, such as participations: all of them or none.
package struct RemoveRelations: CatalogOperation {
  package let noun: Noun
  /// The values that identify each relation, by field.
  package let records: [[String: FieldValue]]

  package init(_ noun: Noun, _ records: [[String: FieldValue]]) {
    self.noun = noun
    self.records = records
  }

  package func run(by writer: CatalogWriter) throws {
    for values in records { try writer.removeOne(noun, with: values) }
  }
}
