import GRDB
import MetroText

/// Pairs of records that a person has marked as different: waivers of the rule
/// ``PossibleDuplicate/rule``.
///
/// The waiver is about the record with the smaller ID, and `other` holds the other record, so that
/// a pair has only one waiver. It applies to the values that were compared, and no longer applies
/// when one of them changes.
struct NotSame {
  private let inputs: [String: String]

  /// Reads the waivers for the records of a type that are in effect on a day, `YYYY-MM-DD`.
  init(_ noun: Noun.Name, _ database: Database, today: String) throws {
    var inputs: [String: String] = [:]
    if noun.has([.citable, .waivable]) {
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(noun.rawValue), other, inputs FROM waiver
          WHERE rule = ? AND \(noun.rawValue) IS NOT NULL AND other IS NOT NULL
            AND (until_last IS NULL OR until_last >= ?)
          """, arguments: [PossibleDuplicate.rule, today])
      while let row = try rows.next() {
        let (id, other): (String, String) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
        guard let slash = other.firstIndex(of: "/") else { continue }
        let pair = Self.pair(id, String(other[other.index(after: slash)...]))
        inputs[pair] = try row.decode(String?.self, atIndex: 2)
      }
    }
    self.inputs = inputs
  }

  /// Returns whether a waiver holds for the current values of two records.
  func holds(_ left: ComparedRecord, _ right: ComparedRecord) -> Bool {
    guard let waived = inputs[Self.pair(left.id, right.id)] else { return false }
    return waived == ComparedRecord.inputs(left, right)
  }

  private static func pair(_ left: String, _ right: String) -> String {
    // IDs contain no spaces.
    left < right ? "\(left) \(right)" : "\(right) \(left)"
  }

}

extension CatalogWriter {
  /// Records that two records of a type are different, until one of the compared values changes.
  ///
  /// `details` contains the other fields of the waiver: reason, author, expiration.
  ///
  /// - Throws: `noSuchRecord`; `inconsistent` for a record and itself, and for nouns that are not
  ///   compared.
  package func noteNotSame(
    _ noun: Noun, _ id: String, _ other: String, _ details: [String: FieldValue]
  ) throws {
    guard noun.has(.compared), noun.has([.citable, .waivable])
    else {
      // For a source, `mirror_of` expresses the relation.
      throw ValueError.inconsistent(reason: "\(noun.plural) cannot be marked as different")
    }
    for id in [id, other] { try reader.require(noun, id: id) }
    guard id != other else {
      throw ValueError.inconsistent(reason: "\(noun)/\(id) cannot differ from itself")
    }
    let records = try ComparedRecords(noun.name, database).records([id, other])
    var waiver = RecordValues(details)
    for (field, text) in [
      noun.table: id, "rule": PossibleDuplicate.rule, "other": "\(noun.table)/\(other)",
      "inputs": ComparedRecord.inputs(records[0], records[1]),
    ] {
      waiver[field] = FieldValue(.text(text))
    }
    PossibleDuplicate.order(&waiver)
    if let id = try reader.id(.waiver, naturalKey: waiver) {
      try edit(.waiver, id: id, waiver.given(of: .waiver))
    } else {
      try add(.waiver, waiver.given(of: .waiver))
    }
  }

  /// Returns the waiver that marks two records as different, or nil if there is none.
  func waiver(distinguishing left: String, from right: String, _ noun: Noun) throws -> String? {
    try NotSame.waiver(distinguishing: left, from: right, noun, database)
  }
}

extension NotSame {
  /// Returns the waiver that marks two records as different, or nil if there is none.
  static func waiver(
    distinguishing left: String, from right: String, _ noun: Noun, _ database: Database
  ) throws -> String? {
    guard noun.has([.citable, .waivable]) else { return nil }
    return try String.fetchOne(
      database,
      sql: """
        SELECT id FROM waiver WHERE rule = '\(PossibleDuplicate.rule)'
          AND (\(noun.table) = ?1 AND other = ?3 || ?2 OR \(noun.table) = ?2 AND other = ?3 || ?1)
        ORDER BY id
        """, arguments: [left, right, "\(noun)/"])
  }
}

extension RecordValues {
  /// Returns the values that are present, by field.
  fileprivate func given(of noun: Noun) -> [String: FieldValue] {
    var given: [String: FieldValue] = [:]
    for field in noun.fields.map(\.name) where self[field] != .none { given[field] = self[field] }
    return given
  }
}
