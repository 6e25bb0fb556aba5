import MetroText

/// A record that refers to a record of its own noun, which may follow later in the file.
struct WaitingRecord {
  struct Place {
    /// The number of records that waited before it; JSON may have several on one line.
    let number: Int
    let line: Int
    let original: [UInt8]?
  }

  let id: RecordID?
  private(set) var values: [String: FieldValue]
  let place: Place
  /// What else its row makes; nil for a record that the row does not go beyond.
  var sheet: SheetRow?
  /// Why it could not be imported.
  var fault: ImportError

  /// Returns the record with a reference by name replaced by an ID.
  func referring(to id: String, insteadOf name: String, _ noun: Noun) -> WaitingRecord {
    var record = self
    for field in noun.fields where field.type == .reference(noun.name) {
      if record.values[field.name]?.text == name {
        record.values[field.name] = FieldValue(.text(id))
      }
    }
    return record
  }

  /// The row with the values of the record.
  var row: SheetRow {
    var row = sheet ?? SheetRow()
    row.values = values
    return row
  }

  /// The ID of the missing record.
  private var missing: String? {
    guard case .record(RecordError.noSuchRecord(_, let id, _)) = fault.cause else { return nil }
    return id
  }

  /// Returns records that could not be imported with their reasons, first those that are at fault
  /// themselves; records that wait for each other form a cycle.
  ///
  /// If several records have the same ID, records that refer to it wait for the first.
  static func refusals(_ records: [WaitingRecord], of noun: Noun) -> [WaitingRecord] {
    let inOrder = records.sorted { $0.place.number < $1.place.number }
    let pairs = inOrder.compactMap { record in record.id.map { ($0.text, record) } }
    let byID = Dictionary(pairs) { first, _ in first }
    let refused = inOrder.map { $0.inCircle(byID, noun) }
    return refused.filter { !$0.waits(for: byID) } + refused.filter { $0.waits(for: byID) }
  }

  private func waits(for others: [String: WaitingRecord]) -> Bool {
    missing.map { others[$0] != nil } ?? false
  }

  private func inCircle(_ others: [String: WaitingRecord], _ noun: Noun) -> WaitingRecord {
    guard let id = id?.text, let first = missing else { return self }
    var seen: Set<String> = []
    var next: String? = first
    while let other = next, seen.insert(other).inserted {
      if other == id {
        var record = self
        record.fault = fault.with(
          RecordError.belowItself(noun.name, id: id, field: fault.field ?? "", above: first))
        return record
      }
      next = others[other]?.missing
    }
    return self
  }
}

extension ImportError {
  /// Returns an error at the same location with another reason.
  func with(_ error: any CatalogError) -> ImportError {
    ImportError(file: file, line: line, column: column, field: field, cause: .record(error))
  }
}
