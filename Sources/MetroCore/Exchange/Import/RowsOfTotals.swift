import MetroText

/// Finds rows such as `Total,60`, which are no records.
struct RowsOfTotals {
  /// The record types whose records nobody calls `Total`; an organization has this name.
  private static let nouns: Set<Noun.Name> = [.program, .presentation, .city, .site]

  /// The index in a row of the name.
  private let name: Int
  /// The index in a row of the ID; nil if the file has none.
  private let id: Int?

  /// Returns nil if no row of the file can hold totals.
  init?(_ noun: Noun, in targets: [Int?], _ options: ImportOptions) {
    guard Self.nouns.contains(noun.name), !options.isDump,
      let field = noun.fields.firstIndex(where: { $0.name == noun.nameField }),
      let name = targets.firstIndex(of: field + 1)
    else { return nil }
    self.name = name
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
    guard let text = try row.texts(at: name, isList: false).first, TotalPhrase.matches(text),
      let field = noun.nameField
    else { return }
    throw ValueError.invalidValue(
      field: field, InvalidValue(text: text, reason: "it names a row of totals"))
  }
}
