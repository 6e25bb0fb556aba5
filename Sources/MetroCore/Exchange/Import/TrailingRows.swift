/// Rows that identify no record and have not been followed by one that does.
///
/// Below the last record of a sheet such rows hold totals and remarks. Anywhere else they are errors.
struct TrailingRows {
  /// The maximum number of rows below the last record that are left out.
  private static let most = 5

  private(set) var faults: [(fault: ImportError, original: [UInt8]?)] = []

  var isEmpty: Bool { faults.isEmpty }

  /// Keeps a row with its error; returns false if there are too many for rows of totals.
  mutating func keep(_ fault: ImportError, original: [UInt8]?) -> Bool {
    guard faults.count < Self.most else { return false }
    faults.append((fault, original))
    return true
  }

  /// Removes and returns the rows.
  mutating func takeAll() -> [(fault: ImportError, original: [UInt8]?)] {
    defer { faults = [] }
    return faults
  }
}

extension RecordImport {
  /// The number of records that the file has so far.
  var recordCount: Int { summary.rows - summary.rejected + waiting.count + deferred.count }

  /// Keeps a rejected row that identifies no record until the next row or the end of the file
  /// decides; returns false for any other row.
  func keepsTrailing(_ fault: ImportError) throws -> Bool {
    // A row that cannot be read may be a record.
    guard case .record = fault.cause, recordCount > 0, !identifies() else { return false }
    let original = options.reject == nil ? nil : try source.original()
    guard trailing.keep(fault, original: original) else {
      try refuseTrailing()
      return false
    }
    return true
  }

  /// Rejects the kept rows if the current row identifies a record.
  func refuseTrailingIfFollowed() throws {
    if !trailing.isEmpty, identifies() { try refuseTrailing() }
  }

  /// Rejects the kept rows.
  private func refuseTrailing() throws {
    for row in trailing.takeAll() { try refuse(row.fault, original: row.original) }
  }

  /// Leaves out the kept rows at the end of the file; more rows than records are rejected.
  func leaveOutTrailing() throws -> [ImportNote] {
    guard !trailing.isEmpty else { return [] }
    guard trailing.faults.count <= recordCount else {
      try refuseTrailing()
      return []
    }
    return [.linesLeftOut(trailing.takeAll().map(\.fault.line))]
  }

  /// Whether the current row has a value in a column that identifies its record; true if the file
  /// has no such column.
  func identifies() -> Bool {
    let names = (noun.nameField.map { [$0] } ?? noun.naturalKey) + ["id"]
    let indexes = source.targets.indices.filter { index in
      guard let target = source.targets[index], target <= noun.fields.count else { return false }
      return names.contains(target == 0 ? "id" : noun.fields[target - 1].name)
    }
    return indexes.isEmpty
      || indexes.contains { index in
        (try? source.texts(at: index, isList: false).isEmpty) != true
      }
  }
}
