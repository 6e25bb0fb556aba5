import GRDB
import MetroText

/// Keeps the spellings under which a file names existing records.
struct SpelledNames {
  private let noun: Noun
  private let writer: CatalogWriter

  /// Returns nil for a noun without other names.
  init?(_ noun: Noun, by writer: CatalogWriter) {
    guard noun.hasNames else { return nil }
    self.noun = noun
    self.writer = writer
  }

  /// Adds a name of kind `as-typed` to a record unless the record has it; returns the record's own
  /// name if one was added.
  func keep(_ text: String, of id: String) throws -> String? {
    guard let own = try writer.reader.values(noun, id: id)?.text(noun.nameField ?? ""),
      !own.utf8.elementsEqual(text.utf8), try !isThere(text, id)
    else { return nil }
    try writer.add(
      .name,
      [
        noun.name.rawValue: FieldValue(.text(id)), "text": FieldValue(.text(text)),
        "kind": FieldValue(.text("as-typed")),
      ])
    return own
  }

  private func isThere(_ text: String, _ id: String) throws -> Bool {
    try Bool.fetchOne(
      writer.database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM name WHERE \(noun.table) = ? AND text = ?)"),
      arguments: [id, text]) ?? false
  }
}
