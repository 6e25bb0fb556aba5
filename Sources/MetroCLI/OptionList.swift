/// Facts about the options of all commands, for code that reads words before they are parsed.
///
/// `OptionListTests` generates this file from the declarations (METRO_RECORD=1) and fails when it
/// is out of date. The name of an option's value decides whether it is a text: see
/// `DeclaredOptions`.
enum OptionList {
  /// The options that take no value.
  static let flags: Set<String> = [
    "--adopt",
    "--all",
    "--allow-removals",
    "--bom",
    "--cascade",
    "--crlf",
    "--csv",
    "--disputed",
    "--dry-run",
    "--edited",
    "--exact",
    "--fill",
    "--force",
    "--full",
    "--help",
    "--json",
    "--keep-going",
    "--missing-geonames",
    "--missing-link",
    "--missing-quote",
    "--missing-text",
    "--missing-url",
    "--never-took-part",
    "--never-visited",
    "--no-gazetteer",
    "--no-header",
    "--no-pager",
    "--quiet",
    "--repair",
    "--rules",
    "--schema",
    "--spreadsheet-safe",
    "--unsourced",
    "--upcoming",
    "--use",
    "--version",
    "--yes",
    "-h",
    "-help",
    "-q",
  ]

  /// The options whose values are texts that people wrote, which the history does not keep.
  static let texts: Set<String> = [
    "--alongside",
    "--because",
    "--edition",
    "--field",
    "--fields",
    "--former",
    "--label",
    "--license",
    "--locator",
    "--name",
    "--note",
    "--publisher",
    "--quote",
    "--remark",
    "--rule",
    "--series",
    "--speaker",
    "--stated",
    "--summary",
    "--text",
    "--title",
    "--url",
    "--value",
    "--venue",
  ]

  /// The options with a value that every command has, which can precede the command's name.
  static let common: Set<String> = [
    "--catalog",
    "--errors",
    "--wait",
  ]
}
