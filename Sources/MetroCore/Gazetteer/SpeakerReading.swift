import MetroText

/// Reading the speakers in one cell of a sheet.
extension Field {
  /// Returns the names of the persons in a text, or nil for a text that is one name.
  ///
  /// - Throws: `InvalidValue` for a text that can be several names or one: `Ann Lee, Bo Chen`.
  static func speakers(in text: String) throws(InvalidValue) -> [String]? {
    let names = PersonNames.split(text)
    if names != [text] { return names }
    let possible = PersonNames.possible(in: text)
    // Behind the name of a person stands the place where the person is from: `Ann Lee, Buenos Aires`.
    guard !possible.isEmpty, !possible.dropFirst().contains(where: isPlace) else { return nil }
    let joined = possible.joined(separator: ";")
    throw InvalidValue(
      text: text, reason: "it can be '\(joined)' or '\(text)'",
      expected: "several speakers with ; between them", readings: [joined, text])
  }

  private static func isPlace(_ text: String) -> Bool {
    if case .place = PlaceSearch().answer(to: text).answer { true } else { false }
  }
}
