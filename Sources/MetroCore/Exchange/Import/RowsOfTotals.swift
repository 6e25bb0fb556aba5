import MetroText

/// Finds rows such as `Total,60`, which are no records: their name or their first cell says so.
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
    // A column that the import leaves out may say it, such as one of numbers.
    let first = try row.targets.indices.first { try !row.texts(at: $0, isList: false).isEmpty }
    let texts = try [name, first ?? name].compactMap { try row.texts(at: $0, isList: false).first }
    guard let text = texts.first(where: TotalPhrase.matches), let field = noun.nameField else {
      return
    }
    throw ValueError.invalidValue(
      field: field, InvalidValue(text: text, reason: "it names a row of totals"))
  }
}
