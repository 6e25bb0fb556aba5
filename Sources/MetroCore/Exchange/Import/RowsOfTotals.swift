import MetroText

/// Finds rows such as `Total,60`, which are no records: their name, or a cell left out before it, says so.
struct RowsOfTotals {
  /// The record types whose records nobody calls `Total`; an organization has this name.
  private static let nouns: Set<Noun.Name> = [.program, .presentation, .city, .site]

  /// The index in a row of the name, after those of the columns before it that the import leaves out.
  private let cells: [Int]
  /// The index in a row of the ID; nil if the file has none.
  private let id: Int?

  /// Returns nil if no row of the file can hold totals.
  init?(_ noun: Noun, in targets: [Int?], _ options: ImportOptions) {
    guard Self.nouns.contains(noun.name), !options.isDump,
      let name = noun.nameTarget.flatMap(targets.firstIndex(of:))
    else { return nil }
    cells = targets.indices.prefix(name).filter { targets[$0] == nil } + [name]
    id = targets.firstIndex(of: 0)
  }

  /// Checks that a row without an ID is not named as a row of totals.
  ///
  /// - Throws: `ValueError.invalidValue`.
  func check(_ row: any ImportSource, of noun: Noun) throws {
    if let id {
      if let bytes = unsafe row.bytes(at: id), !bytes.isEmpty { return }
      guard try row.texts(at: id, isList: false).isEmpty else { return }
    }
    for cell in cells {
      guard let text = try row.texts(at: cell, isList: false).first, TotalPhrase.matches(text),
        let field = noun.nameField
      else { continue }
      throw ValueError.invalidValue(
        field: field, InvalidValue(text: text, reason: "it names a row of totals"))
    }
  }
}
