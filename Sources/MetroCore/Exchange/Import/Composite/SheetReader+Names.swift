import MetroText

extension SheetReader {
  /// Returns the names in a text with commas, which can be one name or several.
  ///
  /// The text is taken whole if a record has that name, and apart if a record has each of the names. A
  /// record that is to be added could be either: `K-water, KOICA`, but `Ministry of Health, Peru`.
  ///
  /// - Throws: `severalReadings`.
  func names(in text: String, _ column: String, _ target: Noun) throws -> [String] {
    let parts = WrittenList(text, .possible).parts
    guard parts.count > 1, try writer.resolution.known(target, text) == nil else { return [text] }
    if try parts.allSatisfy({ try writer.resolution.known(target, $0) != nil }) { return parts }
    guard options.addsMissing.contains(target.name), !Self.isCompany(parts) else { return [text] }
    throw CellError.severalReadings(
      column: column, text: text, [parts.joined(separator: ";"), text])
  }

  /// Returns whether what follows a comma is the legal form of a company.
  private static func isCompany(_ parts: [String]) -> Bool {
    parts.count == 2 && legalForms.contains(FoldedName.key(of: parts[1]))
  }

  private static let legalForms: Set<String> = [
    "inc", "ltd", "llc", "plc", "co", "co ltd", "gmbh", "ag", "e v", "ev", "sa", "s a", "sl", "srl",
    "ltda", "bv", "ab",
  ]
}
