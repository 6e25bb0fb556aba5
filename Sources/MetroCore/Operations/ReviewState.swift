import GRDB

/// What the catalog has on an item of a review, by which a change of another program is noticed.
package struct ReviewState: Sendable, Equatable {
  private let records: [RecordAddress: RecordValues?]
  private let decisions: [RecordAddress: [String: String?]]

  init(of item: ReviewItem, _ database: Database) throws {
    var records: [RecordAddress: RecordValues?] = [:]
    var decisions: [RecordAddress: [String: String?]] = [:]
    for record in item.records {
      let noun = Noun.named(record.noun)
      let values = try RecordReader(database: database).values(noun, id: record.id)
      records.updateValue(values, forKey: record)
      decisions[record] = try DecidedValues(of: noun, id: record.id, database).of(record.id)
    }
    self.records = records
    self.decisions = decisions
  }
}

extension Catalog {
  /// Returns what the catalog has on an item, which has to be read before what is shown of it.
  package func reviewState(of item: ReviewItem) throws -> ReviewState {
    try read { try ReviewState(of: item, $0) }
  }
}

extension CatalogWriter {
  /// Checks that an item is as it was shown.
  ///
  /// - Throws: `changedMeanwhile`.
  func check(_ item: ReviewItem, is shown: ReviewState, today: String) throws {
    var isShown = try ReviewState(of: item, database) == shown
    if case .finding(let finding) = item {
      let meter = WorkMeter(isInterrupted)
      try Audit(database: database, today: today, meter: meter).update(isFull: false)
      let now = try AuditReport(database, Audit.kept, today).audited(finding)
      isShown = isShown && now?.state == .open && now?.finding.inputs == finding.inputs
    }
    if !isShown { throw HistoryError.changedMeanwhile }
  }
}
