import GRDB
import MetroText

extension CatalogWriter {
  /// Updates waivers that refer to a record as the other one after its ID has changed.
  func renameInWaivers(_ noun: Noun, from old: String, to new: String) throws {
    let ids = try String.fetchAll(
      database,
      sql: """
        SELECT id FROM waiver WHERE other = ?1
          OR (rule = ?2 AND \(noun.has([.citable, .waivable]) ? noun.table : "NULL") = ?3)
        ORDER BY id
        """, arguments: ["\(noun.table)/\(old)", PossibleDuplicate.rule, new])
    for id in ids {
      guard let record = try reader.values(.waiver, id: id) else { continue }
      let isOther = record.text("other") == "\(noun.table)/\(old)"
      do {
        // Even without a change here, the noun's rule puts the two IDs in order.
        try edit(
          .waiver, id: id,
          isOther ? ["other": FieldValue(.text("\(noun.table)/\(new)"))] : [:])
      } catch RecordError.recordExists {
        // The record with the new ID already has the same waiver.
      }
    }
  }
}
