import GRDB
package import MetroText

/// Which of its names a record is shown by, for a reader of a language.
///
/// A tag of BCP 47 is shortened from its end until names have it (lookup of RFC 4647, section 3.4):
/// `zh-Hans-CN`, `zh-Hans`, `zh`; then come names in a narrower language than was asked for. Of
/// several, one that is in use comes before a former one, then an official one before others. What
/// somebody typed is no name to show.
package struct PreferredName: Sendable {
  /// The tags that names may have, the best first.
  private let tags: [String]

  /// The day on which a name has to be in use, as `YYYY-MM-DD`.
  private let today: String

  package init(_ language: LanguageTag, today: String) {
    tags = Self.lookup(language.text)
    self.today = today
  }

  /// Returns the name of a record, as SQL; `id` is an SQL expression, and so is what stands for it
  /// where there is no name in the language.
  func sql(_ noun: Noun.Name, id: SQL, else other: SQL) -> SQL {
    guard let language = tags.first else { return other }
    let ranks = tags.enumerated().map { rank, tag in "WHEN \(tag) THEN \(rank)" as SQL }
    return """
      coalesce((SELECT text FROM name WHERE name.\(sql: noun.rawValue) = \(literal: id)
        AND (language IN \(tags) OR language GLOB \(language + "-*"))
        AND kind IS NOT 'as-typed'
        ORDER BY CASE language \(literal: ranks.joined(separator: " ")) ELSE \(tags.count) END,
          kind IS 'former' OR ifnull(until_last < \(today), FALSE)
            OR ifnull(since_first > \(today), FALSE),
          kind IS NOT 'official', id LIMIT 1), \(literal: other))
      """
  }

  /// The tags from one to its language alone.
  ///
  /// Chinese is told by region where no script is said.
  private static func lookup(_ tag: String) -> [String] {
    var parts = tag.split(separator: "-").map(String.init)
    var tags: [String] = []
    while !parts.isEmpty {
      tags.append(parts.joined(separator: "-"))
      if parts.count == 2, parts[0] == "zh" {
        switch parts[1] {
        case "CN", "SG": tags += ["zh-Hans-\(parts[1])", "zh-Hans"]
        case "TW", "HK", "MO": tags += ["zh-Hant-\(parts[1])", "zh-Hant"]
        default: break
        }
      }
      parts.removeLast()
      // A single letter begins what stands behind it.
      if parts.last?.count == 1 { parts.removeLast() }
    }
    return tags
  }
}

extension Column {
  /// The same column with the names that a reader of a language sees.
  func shown(by preference: PreferredName, in noun: Noun) -> Column {
    let record: (noun: Noun.Name, id: SQL)? =
      name == noun.nameField && noun.hasNames ? (noun.name, "t.id") : namedRecord
    guard let record else { return self }
    return with(sql: preference.sql(record.noun, id: record.id, else: sql))
  }
}

extension Noun {
  /// Whether a listing can show names of records, which may have others in other languages.
  package var showsNames: Bool { hasNames || derivedColumns.contains { $0.namedRecord != nil } }
}

extension Catalog {
  /// Returns the name that a record is shown by; nil if the noun has no names, or no such record.
  package func preferredName(
    _ noun: Noun, id: String, _ preference: PreferredName
  ) throws -> String? {
    guard noun.hasNames, let field = noun.nameField else { return nil }
    return try read { database in
      let name = preference.sql(noun.name, id: "t.id", else: SQL(sql: "t.\(field)"))
      let query: SQL = """
        SELECT \(literal: name) FROM \(sql: noun.table) AS t WHERE t.id = \(id)
        """
      let (sql, arguments) = try query.build(database)
      return try String.fetchOne(database.cachedStatement(sql: sql), arguments: arguments)
    }
  }
}
