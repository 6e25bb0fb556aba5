import MetroText

/// Finds rows such as `Total,60`, which are no records: their name, or a cell left out before it, says so.
struct RowsOfTotals {
  /// The types of records that such rows can be taken for; an organization of that name has an ID or an address.
  static let nouns: Set<Noun.Name> = [.program, .presentation, .city, .site, .organization]

  /// The index in a row of the name, after those of the columns before it that the import leaves out.
  private let cells: [Int]
  /// The index in a row of the ID; nil if the file has none.
  private let id: Int?
  /// The indices in a row that have nothing but numbers if it is one of totals; those of organizations.
  private let figures: [Int]
  /// The indices in a row of all cells of the file but the ID; and those of dates.
  private let others: [Int]
  private let dates: Set<Int>

  /// Returns nil if no row of the file can hold totals.
  init?(_ noun: Noun, in targets: [Int?], _ options: ImportOptions) {
    guard Self.nouns.contains(noun.name), !options.isDump,
      let name = noun.nameTarget.flatMap(targets.firstIndex(of:))
    else { return nil }
    let cells = targets.indices.prefix(name).filter { targets[$0] == nil } + [name]
    let id = targets.firstIndex(of: 0)
    (self.cells, self.id) = (cells, id)
    figures =
      noun.name == .organization ? targets.indices.filter { !cells.contains($0) && $0 != id } : []
    others = targets.indices.dropLast(options.set.count).filter { $0 != id }
    dates = Set(others.filter { targets[$0].map { Self.isDate($0, of: noun) } == true })
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
        let field = noun.nameField, try figures.allSatisfy({ try Self.isFigure(row, $0) }),
        // Next to a name that is not a count, the word is a name as well: `SOMME` is a department.
        try cell == cells.last || cells.suffix(1).allSatisfy({ try Self.isCount(row, $0) }),
        !TotalPhrase.mayBeName(text) || isSummed(row, besides: cell)
      else { continue }
      throw ValueError.invalidValue(
        field: field, InvalidValue(text: text, reason: "it names a row of totals"))
    }
  }

  /// Returns whether a row has numbers behind a cell, and nothing else: neither a text, nor a year, nor a
  /// number before the cell, which counts or identifies records.
  private func isSummed(_ row: any ImportSource, besides cell: Int) -> Bool {
    var hasNumber = false
    for index in others where index != cell && !row.isFilled(at: index) {
      // A cell with an error is a formula, as sums are.
      let text = (try? row.texts(at: index, isList: false).first ?? "") ?? "="
      if text.isEmpty || AbsentValue.matches(text) { continue }
      guard index > cell, Self.isFigure(text), !dates.contains(index) || text.count != 4 else {
        return false
      }
      hasNumber = true
    }
    return hasNumber
  }

  /// Returns whether a name is nothing, or begins with a number: `60 courses`.
  private static func isCount(_ row: any ImportSource, _ index: Int) throws -> Bool {
    let text = try row.texts(at: index, isList: false).first ?? ""
    return text.first?.isNumber ?? true || AbsentValue.matches(text)
  }

  private static func isFigure(_ row: any ImportSource, _ index: Int) throws -> Bool {
    let text = try row.texts(at: index, isList: false).first ?? ""
    return isFigure(text) || AbsentValue.matches(text)
  }

  /// Returns whether a text is a number, or a formula that was not calculated.
  private static func isFigure(_ text: String) -> Bool {
    text.hasPrefix("=") || text.allSatisfy { $0.isNumber || " .,%".contains($0) }
  }

  static func isDate(_ target: Int, of noun: Noun) -> Bool {
    (1...noun.fields.count).contains(target)
      ? noun.fields[target - 1].type == .date : noun.compositeColumn(at: target)?.isOfDates == true
  }
}
