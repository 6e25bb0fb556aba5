extension Noun {
  /// Returns the field that another name means, as a heading of a sheet does: `dates` for `starts` and `when`,
  /// `delegates_claimed` for `people`.
  package func field(meantBy name: String, among known: [String]) -> String? {
    let key = HeadingKey.of(name)
    let plural = self.name.plural
    if let column = KnownHeadings.column(for: key, of: plural, in: known) { return column }
    let isSide =
      KnownHeadings.column(for: key, of: plural, in: ["starts", "ends"]) != nil
    let fields = isSide ? ["dates", "date"] : Self.fieldsOfWords[key] ?? []
    return fields.first(where: known.contains)
  }

  /// Words that are too vague for the column of a sheet.
  private static let fieldsOfWords: [String: [String]] = {
    let rows: [(fields: [String], words: String)] = [
      (["dates", "date", "published"], "day days starts ends time period duration held_on"),
      (
        ["delegates_claimed"],
        "people persons person attendance attendees headcount delegate_count trainees officials"
      ),
      (["venue", "host", "city", "country"], "place location where address"),
      (["summary", "note"], "text about"),
      (["status"], "state held cancelled"),
    ]
    var fields: [String: [String]] = [:]
    for row in rows {
      for word in row.words.split(separator: " ") {
        fields[HeadingKey.of(String(word))] = row.fields
      }
    }
    return fields
  }()
}
