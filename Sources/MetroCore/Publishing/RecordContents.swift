/// The contents of the page of a record, as plain values.
package struct RecordContents: Sendable {
  package let record: RecordAddress
  package let name: String
  package let facts: [Fact]
  package let lists: [List]

  /// The time of the last revision that touched the record or a part of it, as far as it is kept.
  package let updated: String

  /// The first and the last possible day of the record's dates; nil without dates.
  package let days: (first: String, last: String)?

  /// The values of the columns that were asked for, in their order.
  package var exported: [String?] = []

  /// A field with its values and what speaks for them.
  package struct Fact: Sendable {
    package let field: String
    package let values: [PageValue]
    /// The recorded number, for a number that sources claim.
    package var recorded: String?
    package var evidence = Provenance()
  }

  /// A list of related records.
  package struct List: Sendable {
    package let name: String
    package let noun: Noun.Name
    package let columns: [String]
    package let rows: [Row]
    /// The type of the records in ``Row/shown``; nil if rows show only what they list.
    package let shown: Noun.Name?
  }

  package struct Row: Sendable {
    package let id: String
    /// The IDs of records without pages that the row shows as well.
    package var shown: [String] = []
    package let cells: [[PageValue]]
    /// What speaks for the records of the row that have no page of their own.
    package var evidence = Provenance()
  }
}

/// What speaks for the value of a field.
package struct Provenance: Sendable {
  package var statements: [Quote] = []
  package var decision: Decision?
  package var dispute: Dispute?
  /// Whether no source speaks for the value, in a catalog that has sources.
  package var isUnsourced = false

  package init() {}

  /// Adds a statement, unless it shows the same words of the same place in a source as another one.
  mutating func add(_ quote: Quote) {
    let isKnown = statements.contains {
      $0.source == quote.source && $0.shown == quote.shown && $0.locator == quote.locator
    }
    if !isKnown { statements.append(quote) }
  }

  /// Returns the statements and the first decision about several records.
  static func combined(_ all: [Provenance]) -> Provenance {
    var sum = all.first ?? Provenance()
    for other in all.dropFirst() {
      for quote in other.statements { sum.add(quote) }
      sum.decision = sum.decision ?? other.decision
    }
    return sum
  }

  package var isEmpty: Bool {
    statements.isEmpty && decision == nil && dispute == nil && !isUnsourced
  }

  /// A statement of a source.
  package struct Quote: Sendable {
    package let source: RecordLink
    package let stated: String
    package let value: String?
    package let quote: String?
    package let locator: String?
    package let language: String?
    /// The date of publication or else of reading, as EDTF.
    package let date: String?
    /// Whether it states the value of the record.
    package let isUsed: Bool

    /// The words to show: those that are quoted, or else those that are stated.
    package var shown: String { quote ?? stated }
  }

  /// Which value is used, although sources differ.
  package struct Decision: Sendable {
    package let value: String?
    package let on: String?
    /// The reason, which is only published on request.
    package let because: String?
  }
}

/// A row of the list of all records of a type.
package struct ListedRecord: Sendable {
  package let id: String
  package let name: String
  /// The year, country or first letter by which a long list is divided; nil if there is none.
  package let division: String?
  package let cells: [[PageValue]]
  package let days: (first: String, last: String)?
}
