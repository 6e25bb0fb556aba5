/// Quotes that several statements cite for several fields of one program; a rule about quotes reads each once.
enum RepeatedQuote {
  /// Returns the statements about programs that meet a condition, as SQL; of those that cite the same quote
  /// of the same source for one program, only those about the first of some fields.
  ///
  /// `condition` is over `s`. A statement about part of a program has a meaning of its own, and stands for no
  /// other. In an audit of changes, the condition has to hold for all such statements of a program or for none.
  static func statements(about fields: [String], where condition: String) -> String {
    let names = fields.map { "'\($0)'" }.joined(separator: ", ")
    let places = fields.enumerated().map { "WHEN '\($1)' THEN \($0)" }.joined(separator: " ")
    let place = "CASE s.field \(places) END"
    return """
      (SELECT * FROM (SELECT s.*, \(place) AS place,
          min(CASE WHEN s.scope IS '\(Noun.Scope.part.rawValue)' THEN NULL ELSE \(place) END)
            OVER (PARTITION BY s.program, s.source, s.quote) AS first_place
        FROM statement AS s WHERE s.program IS NOT NULL AND s.field IN (\(names)) AND \(condition))
      WHERE quote IS NULL OR place <= ifnull(first_place, place))
      """
  }
}
