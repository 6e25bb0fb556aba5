/// Facts about the options of all commands, for code that reads words before they are parsed.
///
/// `OptionListTests` generates this file from the declarations (METRO_RECORD=1) and fails when it
/// is out of date. The name of an option's value decides whether it is a text: see
/// `DeclaredOptions`.
enum OptionList {
  /// The options that take no value.
  static let flags: Set<String> = [
    "--adopt",
    "--allow-removals",
    "--backslash-escapes",
    "--bom",
    "--cascade",
    "--crlf",
    "--csv",
    "--disputed",
    "--dry-run",
    "--edited",
    "--exact",
    "--fill",
    "--fill-likely",
    "--force",
    "--full",
    "--help",
    "--ignore-rest",
    "--include-emails",
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
    "--no-source",
    "--propose",
    "--quiet",
    "--repair",
    "--rules",
    "--schema",
    "--short-rows",
    "--spreadsheet-safe",
    "--strict",
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
    "--actor",
    "--alongside",
    "--because",
    "--columns",
    "--edition",
    "--empty-words",
    "--encoding",
    "--field",
    "--fields",
    "--fill-down",
    "--former",
    "--ignore-columns",
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
    "--set",
    "--sheet",
    "--sort",
    "--speaker",
    "--stated",
    "--summary",
    "--text",
    "--title",
    "--url",
    "--value",
    "--venue",
  ]

  /// The options whose values are paths.
  static let paths: Set<String> = [
    "--all",
    "--candidates",
    "--catalog",
    "--dir",
    "--output",
    "--rejects",
    "--sarif",
    "--text-file",
    "--using",
    "-o",
  ]

  /// The options with a value that every command has, which can precede the command's name.
  static let common: Set<String> = [
    "--catalog",
    "--errors",
    "--wait",
  ]

  /// The position of the operand that is a text, by command.
  static let textOperands: [String: Int] = [
    "add-name": 1,
    "cite": 2,
    "decide": 2,
    "lookup-city": 0,
  ]

  /// The position of the operand that is a path, by command.
  static let pathOperands: [String: Int] = [
    "apply": 0,
    "backup": 0,
    "diff": 0,
    "dump": 0,
    "import": 1,
    "load": 0,
    "restore": 0,
  ]

  /// The option that, if it is given, makes the operand of a command an ID instead of a text.
  static let nameOptions: [String: String] = [
    "add-city": "--name",
    "add-link": "--label",
    "add-organization": "--name",
    "add-presentation": "--title",
    "add-program": "--title",
    "add-site": "--name",
    "add-source": "--title",
    "add-theme": "--label",
  ]
}
