import GRDB
package import MetroText

/// Selects the name by which a record is shown to a reader of a language.
///
/// A BCP 47 tag is shortened from its end until a name matches (the lookup of RFC 4647, section
/// 3.4): `zh-Hans-CN`, `zh-Hans`, `zh`; then names in a narrower language match. Among several,
/// current names precede former ones, then official names precede others. Names recorded as typed
/// are never shown.
package struct PreferredName: Sendable {
  /// The tags that names may have, best first.
  private let tags: [String]

  /// The day on which a name must be in use, as `YYYY-MM-DD`.
  private let today: String

  package init(_ language: LanguageTag, today: String) {
    tags = Self.lookup(language.text)
    self.today = today
  }

  /// Returns the name of a record, as SQL.
  ///
  /// `id` is an SQL expression, and so is `other`, the fallback if no name in the language exists.
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

  /// Returns the tags from the given one down to its language alone.
  ///
  /// For Chinese, a region without a script implies the script.
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
      // A single letter is only a prefix of the subtag after it.
      if parts.last?.count == 1 { parts.removeLast() }
    }
    return tags
  }
}

extension Column {
  /// Returns the column with names in the reader's language.
  func shown(by preference: PreferredName, in noun: Noun) -> Column {
    let record: (noun: Noun.Name, id: SQL)? =
      name == noun.nameField && noun.hasNames ? (noun.name, "t.id") : namedRecord
    guard let record else { return self }
    return with(sql: preference.sql(record.noun, id: record.id, else: sql))
  }
}

extension Noun {
  /// Whether a listing can show names of records, which may have names in other languages.
  package var showsNames: Bool { hasNames || derivedColumns.contains { $0.namedRecord != nil } }
}

extension Catalog {
  /// Returns the name by which a record is shown; nil if the noun has no names or the record is
  /// missing.
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
