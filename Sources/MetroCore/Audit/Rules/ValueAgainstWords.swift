import MetroText

extension AuditRule {
  static let valueAgainstWords = AuditRule(
    "value-against-words", .warning,
    reason: "A value that differs from the words of the source is not what the source says.",
    explanation: """
      Finds a statement about a date or a count whose value differs from its words ("seven cities" \
      with the value 9, "12-16 August 2019" with 2019-08-05/2019-08-09). Words that can be read \
      in several ways are ignored, and so are words that are less precise than the value or name \
      one day of it, and a difference of one city, which can be the host. It also finds a \
      quote about a count of a program whose bound excludes the number of all in it ("more than 22 \
      officials took part; all 22 received a certificate"). Correct the value or the words, or \
      decide which number to use.
      """,
    dependsOn: [.statementsOfDecision], version: 2,
    .query { scope, take in
      try scope.forEachRow(
        """
        SELECT t.id, t.field, t.stated, t.value FROM statement AS t
        WHERE t.stated <> t.value AND t.field IN (\(names)) AND \(scope.holds(.statement))
        """
      ) { row in
        let (id, field) = try (row.text(0), row.text(1))
        let (stated, value) = try (row.text(2), row.text(3))
        guard let type = comparedTypes[field],
          let read = try? type.value(from: stated, counting: CountedThing(field: field)),
          let recorded = try? type.value(from: value), differ(read, recorded),
          // "7 cities and the host" are eight, and one name of the host says the same.
          field != "cities_claimed" || !differByOne(read, recorded),
          let words = read.text
        else { return }
        try take(
          Finding(
            noun: .statement, id: id, field: "value",
            message: "The words of the statement say \(words), but its value is \(value)",
            evidence: ["stated: \"\(stated.oneLine)\""],
            remedy: .edit(
              record: RecordAddress(.statement, id), values: [.init("value", words)]),
            inputs: "\(stated)\n\(value)"))
      }
      try findContraryCounts(scope, take)
    })

  /// Finds quotes in which a bound excludes the number of all.
  private static func findContraryCounts(
    _ scope: AuditScope, _ take: (Finding) throws -> Void
  ) throws {
    try scope.forEachRow(
      """
      SELECT s.id, s.field, s.quote, s.program FROM statement AS s
      WHERE s.program IS NOT NULL AND s.field LIKE '%\\_claimed' ESCAPE '\\' AND s.quote IS NOT NULL
        AND \(scope.holds(.statement, "s.id")) AND NOT EXISTS (SELECT 1 FROM decision AS d
          WHERE d.program = s.program AND d.field = s.field)
      """
    ) { row in
      let (id, field, quote) = try (row.text(0), row.text(1), row.text(2))
      guard let thing = CountedThing(field: field),
        let found = ContraryCounts.read(quote, of: thing)
      else { return }
      try take(
        Finding(
          noun: .statement, id: id, field: "quote",
          message: "\"\(found.bound)\" and \"\(found.exact)\" cannot both be right",
          evidence: ["quote: \"\(quote.oneLine)\""],
          remedy: .decide(
            record: RecordAddress(.program, try row.text(3)), field: field, value: nil),
          inputs: quote))
    }
  }

  /// The types of the dates and counts that statements can be about, by the name of the field.
  private static let comparedTypes: [String: FieldType] = {
    var types: [String: FieldType] = [:]
    for field in Noun.inOrderOfReference.flatMap(\.citableFields) where !field.isList {
      if field.type == .date || field.type == .count { types[field.name] = field.type }
    }
    return types
  }()

  private static let names = comparedTypes.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")

  private static func differByOne(_ words: FieldValue, _ value: FieldValue) -> Bool {
    guard case .whole(let read) = words.content, case .whole(let recorded) = value.content else {
      return false
    }
    return abs(read - recorded) == 1
  }

  /// Returns whether the words and the value of a statement cannot both be right.
  private static func differ(_ words: FieldValue, _ value: FieldValue) -> Bool {
    guard case .date(let text, let first, let last) = words.content,
      case .date(let other, let start, let end) = value.content
    else { return words != value }
    // The days of one can be within a month or year of the other.
    let areDays = text.contains("-") && text.count == other.count && text.contains("/")
    return areDays ? first != start || last != end : last < start || end < first
  }
}
