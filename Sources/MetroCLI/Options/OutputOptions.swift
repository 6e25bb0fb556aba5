import ArgumentParser
import MetroCore

/// The options for how a command shows rows.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Output format; default: METRO_FORMAT, else table on a terminal and csv otherwise.",
      valueName: OutputFormat.placeholder))
  var format: OutputFormat?

  @Flag(help: "Short for --format csv.")
  var csv = false

  @Flag(help: "Short for --format json.")
  var json = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Output file, written completely or not at all; its extension selects the format.",
      valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Omit the line with the column names.")
  var noHeader = false

  @Flag(help: "Begin a CSV file with a byte order mark, which Excel needs.")
  var bom = false

  @Flag(help: "End the lines of a CSV file with CRLF.")
  var crlf = false

  @Flag(help: "Put ' before texts that a spreadsheet would interpret as formulas.")
  var spreadsheetSafe = false

  @Option(help: ArgumentHelp("When to use color.", valueName: ColorChoice.placeholder))
  var color: ColorChoice = .auto

  @Flag(help: "Never start a pager.")
  var noPager = false

  func validate() throws {
    let chosen = [format.map(\.rawValue), csv ? "csv" : nil, json ? "json" : nil].compactMap(\.self)
    guard Set(chosen).count <= 1 else {
      throw ValidationError("only one format is allowed: \(chosen.joined(separator: ", "))")
    }
  }
}

extension OutputOptions {
  /// Returns whether the user selects a format, on the command line or in the environment.
  func namesFormat(_ console: Console) -> Bool {
    format != nil || csv || json || output != nil || console.variable("METRO_FORMAT") != nil
  }
}

/// Which columns and rows a listing shows, and in which order.
struct ListingOptions: ParsableArguments {
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "Columns to show, in order: id,name,country. Without names, list available columns.",
      valueName: "names"))
  var columns: String?

  // Unconditional parsing accepts a value that begins with a minus.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Sort by columns; descending with a minus: -id.", valueName: "names"))
  var sort: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Maximum number of rows.", valueName: "number"))
  var limit: Int?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Number of rows to skip.", valueName: "number"))
  var offset: Int = 0

  func validate() throws {
    if let columns, !columns.isEmpty, Self.names(columns).isEmpty {
      throw ValidationError("--columns '\(columns)': names no column")
    }
    guard limit ?? 0 >= 0, offset >= 0 else {
      throw ValidationError("--limit and --offset expect whole numbers from 0")
    }
  }

  func apply(to listing: inout Listing) {
    if let columns, !columns.isEmpty {
      listing.columns = Self.names(columns)
      listing.asksForColumns = true
    }
    listing.sort = Self.names(sort ?? "").map { key in
      key.hasPrefix("-")
        ? Listing.SortKey(column: String(key.dropFirst()), isDescending: true)
        : Listing.SortKey(column: key, isDescending: false)
    }
    listing.limit = limit
    listing.offset = offset
  }

  /// Whether the command lists the available columns instead of rows.
  var listsColumns: Bool { columns == "" }

  static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.trimmingPrefix(" ")) }
  }
}

enum ColorChoice: String, WordArgument {
  case auto, always, never
}
