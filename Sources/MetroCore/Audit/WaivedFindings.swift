import MetroText

extension CatalogWriter {
  /// Waives the open finding with each code.
  ///
  /// A waiver is valid until its last day, or until the inputs of the finding change.
  ///
  /// - Throws: `noSuchFinding`, `severalFindings`.
  func waive(
    codes: [String], today: String, _ details: [String: FieldValue]
  ) throws -> [Finding] {
    let meter = WorkMeter(isInterrupted)
    try Audit(database: database, today: today, meter: meter).update(isFull: false)
    let found = try AuditReport(database, Audit.kept, today).findings(codes: codes)
    var waived: Set<String> = []
    return try codes.compactMap { code in
      let matching = found[code.lowercased()] ?? []
      guard let audited = matching.first else { throw FindingError.noSuchFinding(code: code) }
      guard matching.count == 1 else {
        throw FindingError.severalFindings(code: code, keys: matching.map(\.finding.key))
      }
      // Two codes can be beginnings of the same one.
      guard waived.insert(audited.finding.key).inserted else { return nil }
      try waive(audited, details)
      return audited.finding
    }
  }

  private func waive(_ audited: AuditedFinding, _ details: [String: FieldValue]) throws {
    let finding = audited.finding
    var waiver = details
    for (field, text) in [
      finding.noun.rawValue: finding.id, "rule": AuditRule.waiver(of: finding.rule),
      "field": finding.field, "other": finding.other, "inputs": finding.inputs,
    ] {
      waiver[field] = text.map { FieldValue(.text($0)) } ?? FieldValue.none
    }
    if let id = try reader.id(.waiver, naturalKey: RecordValues(waiver)) {
      try edit(.waiver, id: id, waiver)
    } else {
      try add(.waiver, id: RecordID(audited.code), waiver)
    }
  }
}
