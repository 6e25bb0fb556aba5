/// A record that refers to one of its own noun which may stand further on.
struct WaitingRecord {
  struct Place {
    let line: Int
    let original: [UInt8]?
  }

  let id: RecordID?
  let values: [String: FieldValue]
  let place: Place
  /// Why it could not be taken.
  var fault: ImportFault

  /// The id that is missing.
  private var missing: String? {
    guard case .record(.noSuchRecord(_, let id, _)) = fault.cause else { return nil }
    return id
  }

  /// Returns records that could not be taken with the reason of each, those first that are at fault
  /// themselves; records that wait for each other go round in a circle.
  static func refusals(_ records: [WaitingRecord], of noun: Noun) -> [WaitingRecord] {
    var byID: [String: WaitingRecord] = [:]
    for record in records { if let id = record.id?.text { byID[id] = record } }
    return records.map { $0.inCircle(byID, noun) }.sorted { left, right in
      let (isLeft, isRight) = (left.waits(for: byID), right.waits(for: byID))
      return isLeft == isRight ? left.place.line < right.place.line : !isLeft
    }
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
          .belowItself(noun.name, id: id, field: fault.field ?? "", above: first))
        return record
      }
      next = others[other]?.missing
    }
    return self
  }
}

extension ImportFault {
  /// The same place with another reason.
  func with(_ error: CatalogError) -> ImportFault {
    ImportFault(file: file, line: line, column: column, field: field, cause: .record(error))
  }
}
