import MetroText

extension SheetReader {
  /// Returns the names in the text of a field that is no list of cities; `isDecided` says that a person has
  /// given the text.
  func names(
    listedIn text: String, _ field: Field, _ target: Noun, isDecided: Bool
  ) throws -> [String] {
    guard field.isList else { return [text] }
    let separators: ListSeparators = target.name == .theme ? .labels : .names
    let column = field.name
    return try WrittenList(text, separators).parts.flatMap { part -> [String] in
      let parts = isDecided ? nil : cells.decidedParts(of: part, column)
      return try (parts ?? [part]).flatMap { part in
        try isDecided || cells.isDecided(part, column)
          ? WrittenList(cells.value(of: part, column), .lines).parts
          : names(in: part, column, target)
      }
    }
  }

  /// Returns the names in a text with a comma, `&`, `/` or a word for "and", which can be one name or
  /// several.
  ///
  /// The text is taken apart if a record has each of the names and none is called so, and whole if a
  /// record has that name. A record that is to be added could be either: `K-water, KOICA`, but
  /// `Ministry of Health, Peru`.
  ///
  /// - Throws: `severalReadings`.
  func names(in text: String, _ column: String, _ target: Noun) throws -> [String] {
    let parts = WrittenList(text, .possible).parts
    // `R&D` and `24/7` list nothing.
    guard parts.count > 1, parts.allSatisfy({ $0.count > 1 && $0.contains(where: \.isLetter) })
    else { return [text] }
    let areKnown = try parts.allSatisfy { try writer.resolution.known(target, $0) != nil }
    if areKnown { return try isWritten(text, target) ? [text] : parts }
    guard try writer.resolution.known(target, text) == nil,
      options.addsMissing.contains(target.name), !Self.isCompany(parts)
    else { return [text] }
    throw CellError.severalReadings(
      column: column, text: text, [parts.joined(separator: ";"), text])
  }

  /// Returns whether a record has a name that is written so; `C40, ICLEI` and `C40 & ICLEI` are equal as
  /// names only.
  private func isWritten(_ text: String, _ target: Noun) throws -> Bool {
    try writer.bringNamesUpToDate(target)
    let written = HeadingKey.of(text)
    return try NameIndex(database: writer.database).candidates(target, text).contains { found in
      (found.matched.isEmpty ? [found.name] : found.matched).contains {
        HeadingKey.of($0) == written
      }
    }
  }

  /// Returns whether what follows a comma is the legal form of a company.
  private static func isCompany(_ parts: [String]) -> Bool {
    parts.count == 2 && legalForms.contains(FoldedName.key(of: parts[1]))
  }

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "plc", "co", "co ltd", "co kg", "sons", "gmbh", "ag", "e v", "ev", "sa",
    "s a", "sl", "srl",
    "ltda", "bv", "ab",
  ]
}
