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

  /// Why it cannot be taken at all; records that wait for each other go round in a circle.
  func fault(among others: [WaitingRecord], of noun: Noun) -> ImportFault {
    guard let id, case .record(.noSuchRecord(_, let above, _)) = fault.cause,
      others.contains(where: { $0.id?.text == above })
    else { return fault }
    return ImportFault(
      file: fault.file, line: fault.line, column: fault.column, field: fault.field,
      cause: .record(
        .belowItself(noun.name, id: id.text, field: fault.field ?? "", above: above)))
  }
}
