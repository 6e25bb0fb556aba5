import ArgumentParser
import MetroCore

/// The options for the layout of an import file.
struct RowLayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Line with the column names, from 1; 0 if there is none; default: the line that has the most "
        + "known names.",
      valueName: "line"))
  var header: Int?

  @Option(
    help: ArgumentHelp(
      "Character between fields: , ; tab or |; default: found from the first lines.",
      valueName: "character"))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "Sheet of a workbook, by name or number; default: the first sheet with the table's columns.",
      valueName: "name"))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      "Column in which an empty field repeats the value above it; repeatable.",
      valueName: "column"))
  var fillDown: [String] = []

  @Flag(help: "Read fields that are missing at the end of a row as empty.")
  var shortRows = false

  @Flag(help: "Read \\\" as a quote and \\\\ as a backslash in CSV fields.")
  var backslashEscapes = false

  func validate() throws {
    if let header, header < 0 { throw ValidationError("--header \(header): expected 0 or more") }
    if let delimiter, Self.character(delimiter) == nil {
      throw ValidationError("--delimiter '\(delimiter)': expected one of , ; tab |")
    }
  }

  /// The layout for the core library.
  var layout: RowLayout {
    var layout = RowLayout()
    layout.header = header
    layout.delimiter = delimiter.flatMap(Self.character)
    layout.sheet = sheet
    layout.fillDown = fillDown
    layout.allowsShortRows = shortRows
    layout.hasBackslashEscapes = backslashEscapes
    return layout
  }

  static func character(_ text: String) -> Character? {
    switch text {
    case ",", ";", "|", "\t": Character(text)
    case "tab", "\\t": "\t"
    default: nil
    }
  }
}
