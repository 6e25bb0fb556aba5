import ArgumentParser
import MetroCore
import MetroText

/// The options for reading an import file and applying its rows.
struct ImportingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File format; default: from the file name's extension, or from the first character of "
        + "standard input.",
      valueName: ImportFile.Format.placeholder))
  var from: ImportFile.Format?

  @Option(
    help: ArgumentHelp(
      "File encoding: latin1, windows-1252, utf-16, euc-kr, gb18030 ...; default: UTF-8.",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "How to treat records: add only, add or change, change only, or add and skip existing "
        + "records; default: upsert.", valueName: ImportOptions.Mode.placeholder))
  var mode: ImportOptions.Mode = .upsert

  @Option(
    help: ArgumentHelp(
      "Whether an empty field keeps or clears the value of an existing record; default: keep.",
      valueName: ImportOptions.Empty.placeholder))
  var empty: ImportOptions.Empty = .keep

  @Option(
    help: ArgumentHelp(
      "Map a column of the file to a column of the catalog: 'Full title=title'.",
      valueName: "name=column"))
  var map: [String] = []

  @Option(
    help: ArgumentHelp(
      "Columns of the file to ignore, separated by commas.", valueName: "names"))
  var ignoreColumns: [String] = []

  @Option(
    help: ArgumentHelp(
      "Order of numbers in dates such as 05/06/2017: day, month, year; month, day, year; or "
        + "year, month, day.", valueName: DateOrder.placeholder))
  var dateOrder: DateOrder?

  @Option(
    help: ArgumentHelp(
      "Source that the file comes from; its values are stored as statements.", valueName: "source"),
    completion: .ids(of: .named(.source)))
  var source: String?

  @Flag(
    help: """
      Fill in missing values of cities from the gazetteer if exactly one place matches.
      """)
  var fill = false

  @Flag(help: "Remove the ' that --spreadsheet-safe put before texts.")
  var spreadsheetSafe = false

  @Flag(help: "Skip rows that cannot be imported, and import the others.")
  var keepGoing = false

  @Option(
    help: ArgumentHelp(
      "File for skipped rows, with line, column and reason; with --dir, a folder.",
      valueName: "file"),
    completion: .file())
  var rejects: String?

  func validate() throws {
    if rejects != nil, !keepGoing {
      throw ValidationError("--rejects requires --keep-going")
    }
    for pair in map where pair.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("--map '\(pair)': expected NAME=COLUMN, the file's column first")
    }
  }

  /// The options for the core library.
  var options: ImportOptions {
    var options = ImportOptions()
    options.mode = mode
    options.empty = empty
    for pair in map {
      // A column name in a file may contain =, but a catalog column never does.
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
