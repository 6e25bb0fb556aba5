/// The names that dumps from before 0.1.0 have for what has another name now.
///
/// Such a dump is the way of a catalog from before 0.1.0 into this program; it has a table
/// `acceptances`.
enum FormerPackage {
  /// The names of tables, by those that they had.
  static let tables = ["acceptances": "waivers"]

  /// Returns the options with which a table of such a dump is imported.
  static func adapt(_ options: inout ImportOptions, for table: PackageTable) {
    options.names = columns[table.name] ?? [:]
    options.rewrites = rewrites[table.name] ?? [:]
  }

  /// The names of columns in each table, by those that they had.
  private static let columns = [
    "presentations": ["licence": "license"],
    "waivers": ["accepted_by": "waived_by", "accepted_on": "waived_on"],
    "aliases": ["acceptance": "waiver"],
  ]

  /// How values of each table are written now, by the column that has them.
  private static let rewrites: [String: [String: @Sendable (String) -> String]] = [
    "statements": [
      "field": field,
      // A key of a JSON object, in the form in which metro writes it.
      "fields": { $0.replacing(#""licence":"#, with: #""license":"#) },
    ],
    "decisions": ["field": field],
    "waivers": ["field": field, "rule": { rules[$0] ?? $0 }],
  ]

  private static let field: @Sendable (String) -> String = { $0 == "licence" ? "license" : $0 }

  /// The ids of audit rules, by those that they had.
  private static let rules = [
    "bound-as-count": "estimate-as-count", "rival-statements": "conflicting-statements",
    "far-coordinates": "coordinates-outside-country", "mixed-forms": "nonstandard-characters",
    "same-programme-twice": "same-program-twice",
  ]
}
