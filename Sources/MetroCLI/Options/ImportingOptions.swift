import ArgumentParser
import Foundation
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

  @OptionGroup var layout: RowLayoutOptions

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
      "Columns of the file to ignore, separated by commas, or by position as in #3; repeatable.",
      valueName: "names"))
  var ignoreColumns: [String] = []

  @Flag(help: "Ignore every column of the file that is neither mapped nor in the catalog.")
  var ignoreRest = false

  @Option(
    help: ArgumentHelp(
      "Value of every row for a column that the file lacks: program=water-2016.",
      valueName: "column=value"))
  var set: [String] = []

  @Option(
    help: ArgumentHelp(
      "Value that stands for a text of a column: 'kind:SWC=workshop'.",
      valueName: "column:text=value"))
  var value: [String] = []

  @Option(
    help: ArgumentHelp(
      "Words that stand for no value, separated by commas, in addition to -, n/a, NULL ...",
      valueName: "words"))
  var emptyWords: [String] = []

  @Option(
    help: ArgumentHelp(
      "Columns that identify a record together, separated by commas: title,dates.",
      valueName: "columns"))
  var key: [String] = []

  @Option(
    help: ArgumentHelp(
      "Tables to which missing records are added: cities, themes, organizations, sites.",
      valueName: "tables"))
  var addMissing: [String] = []

  @Option(
    help: ArgumentHelp(
      "File that asks which place each ambiguous city name means; with answers, they are used.",
      valueName: "file"),
    completion: .file())
  var candidates: String?

  @Flag(help: "Accept values only in the catalog's own form.")
  var strict = false

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

  @Flag(help: "Do not store the file as the source of the records that its rows make.")
  var noSource = false

  @Flag(
    help: """
      Fill in missing values of cities from the gazetteer if exactly one place matches.
      """)
  var fill = false

  @Flag(
    help: """
      Like --fill, and of several places, take one that is ten times as large as all others together.
      """)
  var fillLikely = false

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
    if source != nil, noSource {
      throw ValidationError("--source and --no-source exclude each other")
    }
    for pair in map where pair.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("--map '\(pair)': expected NAME=COLUMN, the file's column first")
    }
    for pair in set where Self.pair(pair) == nil {
      throw ValidationError("--set '\(pair)': expected COLUMN=VALUE")
    }
    for pair in value where Self.writtenValue(pair) == nil {
      throw ValidationError("--value '\(pair)': expected COLUMN:TEXT=VALUE")
    }
    for word in addMissing.flatMap(Self.words) where Self.noun(word) == nil {
      throw ValidationError(
        "--add-missing \(word): expected \(Self.addableWords)")
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
    options.ignored = Set(ignoreColumns)
    options.ignoresRest = ignoreRest
    options.layout = layout.layout
    for pair in set {
      guard let (column, value) = Self.pair(pair) else { continue }
      options.set[column] = value
    }
    for pair in value {
      guard let (column, text, value) = Self.writtenValue(pair) else { continue }
      options.values[column, default: [:]][text] = value
    }
    options.emptyWords = Set(emptyWords.flatMap(Self.words))
    options.key = key.flatMap(Self.words)
    options.addsMissing = Set(addMissing.flatMap(Self.words).compactMap(Self.noun))
    options.isStrict = strict
    options.dateOrder = dateOrder
    options.source = source
    options.fills = fill || fillLikely
    options.fillsLikely = fillLikely
    options.isSpreadsheetSafe = spreadsheetSafe
    return options
  }
}

extension ImportingOptions {
  /// The nouns that an import can add for a row that refers to them.
  static let addable = SheetTally.addable

  /// The plurals of ``addable``, in words.
  static var addableWords: String { addable.map(\.plural).joined(separator: ", ") }

  static func noun(_ plural: String) -> Noun.Name? {
    addable.first { $0.plural == plural.lowercased() }
  }

  private static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// Returns the column and the value of `COLUMN=VALUE`.
  private static func pair(_ text: String) -> (column: String, value: String)? {
    guard let mark = text.firstIndex(of: "="), mark != text.startIndex else { return nil }
    return (String(text[..<mark]), String(text[text.index(after: mark)...]))
  }

  /// Returns the parts of `COLUMN:TEXT=VALUE`.
  private static func writtenValue(_ text: String) -> (
    column: String, text: String, value: String
  )? {
    // A text in a file may contain =, but the values that stand for it rarely do.
    guard let colon = text.firstIndex(of: ":"), colon != text.startIndex,
      let mark = text.lastIndex(of: "="), colon < mark
    else { return nil }
    return (
      String(text[..<colon]), String(text[text.index(after: colon)..<mark]),
      String(text[text.index(after: mark)...])
    )
  }
}

extension DateOrder: WordArgument {}
extension ImportFile.Format: WordArgument {}
extension ImportOptions.Mode: WordArgument {}
extension ImportOptions.Empty: WordArgument {}
