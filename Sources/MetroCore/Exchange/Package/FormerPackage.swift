/// The names that differ in dumps from before 0.1.0, and their current names.
///
/// Such a dump transfers an older catalog to this program; it has a table `acceptances`.
enum FormerPackage {
  /// The current names of tables, by their former names.
  static let tables = ["acceptances": "waivers"]

  /// Returns the options with which a table of such a dump is imported.
  static func adapt(_ options: inout ImportOptions, for table: PackageTable) {
    options.names = columns[table.name] ?? [:]
    options.rewrites = rewrites[table.name] ?? [:]
  }

  /// The current names of columns for each table, by their former names.
  private static let columns = [
    "presentations": ["licence": "license"],
    "waivers": ["accepted_by": "waived_by", "accepted_on": "waived_on"],
    "aliases": ["acceptance": "waiver"],
  ]

  /// Conversions of the values of each table, by current column.
  private static let rewrites: [String: [String: @Sendable (String) -> String]] = [
    "statements": [
      "field": field,
      // A key of a JSON object, as metro writes it.
      "fields": { $0.replacing(#""licence":"#, with: #""license":"#) },
    ],
    "decisions": ["field": field],
    "waivers": ["field": field, "rule": { rules[$0] ?? $0 }],
  ]

  private static let field: @Sendable (String) -> String = { $0 == "licence" ? "license" : $0 }

  /// The current IDs of audit rules, by their former IDs.
  private static let rules = [
    "bound-as-count": "estimate-as-count", "rival-statements": "conflicting-statements",
    "far-coordinates": "coordinates-outside-country", "mixed-forms": "nonstandard-characters",
    "same-programme-twice": "same-program-twice",
  ]
}
