import ArgumentParser
import MetroCore
import MetroText

/// How a file is read and what its rows do.
struct ImportingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the file; its ending tells if not given, and of standard input its first "
        + "character.",
      valueName: ImportFile.Format.placeholder))
  var from: ImportFile.Format?

  @Option(
    help: ArgumentHelp(
      "The encoding of the file: latin1, windows-1252, utf-16, euc-kr, gb18030 ...; UTF-8 if not "
        + "given.", valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What to do: add only, add or change, change only, or add and leave what exists; "
        + "upsert if not given.", valueName: ImportOptions.Mode.placeholder))
  var mode: ImportOptions.Mode = .upsert

  @Option(
    help: ArgumentHelp(
      "What an empty field does to a record that exists: keep its value, or take it away; keep if "
        + "not given.", valueName: ImportOptions.Empty.placeholder))
  var empty: ImportOptions.Empty = .keep

  @Option(
    help: ArgumentHelp(
      "Which column of the catalog a column of the file is: 'Full title=title'.",
      valueName: "name=column"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      "Columns of the file to leave out, with commas between them.", valueName: "names"))
  var ignoreColumns: [String] = []

  @Option(
    help: ArgumentHelp(
      "The order of numbers in dates such as 05/06/2017: day, month, year; month, day, year; or "
        + "year, month, day.", valueName: DateOrder.placeholder))
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      "The source that the file is: each row becomes a statement of it.", valueName: "source"),
    completion: .ids(of: .named(.source)))
  var source: String?

  @Flag(
    help: """
      Fill in what is missing of cities from the gazetteer, where it is certain which one is meant.
      """)
  var fill = false

  @Flag(help: "Take the ' away that --spreadsheet-safe put before texts.")
  var spreadsheetSafe = false

  @Flag(help: "Leave out the rows that cannot be imported, and import the others.")
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      "Where to write the rows left out, with line, column and reason; with --dir a folder.",
      valueName: "file"),
    completion: .file())
  var rejects: String?

  func validate() throws {
    if rejects != nil, !keepGoing {
      throw ValidationError("--rejects needs --keep-going: else nothing is left out")
    }
    for pair in map where pair.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("--map '\(pair)': give NAME=COLUMN, the file's name first")
    }
  }

  /// The options as the core takes them.
  var options: ImportOptions {
    var options = ImportOptions()
    options.mode = mode
    options.empty = empty
    for pair in map {
      // The name of a column in a file may hold anything, the catalog's own has no =.
      guard let mark = pair.lastIndex(of: "=") else { continue }
      options.names[String(pair[..<mark])] = String(pair[pair.index(after: mark)...])
    }
    for names in ignoreColumns {
      options.ignored.formUnion(names.split(separator: ",").map(String.init))
    }
    options.dateOrder = dateOrder
    options.source = source
    options.fills = fill
    options.isSpreadsheetSafe = spreadsheetSafe
    return options
  }
}

extension DateOrder: WordArgument {}
extension ImportFile.Format: WordArgument {}
extension ImportOptions.Mode: WordArgument {}
extension ImportOptions.Empty: WordArgument {}
