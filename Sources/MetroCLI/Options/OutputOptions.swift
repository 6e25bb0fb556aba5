import ArgumentParser
import MetroCore

/// How a command shows rows.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How to show it; a table on a terminal and csv otherwise, or what METRO_FORMAT says.",
      valueName: OutputFormat.placeholder))
  var format: OutputFormat?

  @Flag(help: "The same as --format csv.")
  var csv = false

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write to a file, whole or not at all; its ending chooses the format.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Leave out the line with the names of the columns.")
  var noHeader = false

  @Flag(help: "Begin a CSV file with a byte order mark, as Excel needs it.")
  var bom = false

  @Flag(help: "End the lines of a CSV file with CR and LF.")
  var crlf = false

  @Flag(help: "Put ' before texts that a spreadsheet would take for a formula.")
  var spreadsheetSafe = false

  @Option(help: ArgumentHelp("When to use color.", valueName: ColorChoice.placeholder))
  var color: ColorChoice = .auto

  @Flag(help: "Never start a pager.")
  var noPager = false

  func validate() throws {
    let chosen = [format.map(\.rawValue), csv ? "csv" : nil, json ? "json" : nil].compactMap(\.self)
    guard Set(chosen).count <= 1 else {
      throw ValidationError("only one format can be chosen: \(chosen.joined(separator: ", "))")
    }
  }
}

extension OutputOptions {
  /// Whether the user names a format, on the command line or in the environment.
  func namesFormat(_ console: Console) -> Bool {
    format != nil || csv || json || output != nil || console.variable("METRO_FORMAT") != nil
  }
}

/// Which columns and rows a listing shows, and in which order.
struct ListingOptions: ParsableArguments {
  @Option(
    defaultAsFlag: "",
    help: ArgumentHelp(
      "The columns, in order: id,name,country. Without names: lists the columns there are.",
      valueName: "names"))
  var columns: String?

  // Values that begin with a minus belong to the option before them.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Sort by columns, from the largest with a minus: -id.", valueName: "names"))
  var sort: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("At most so many rows.", valueName: "number"))
  var limit: Int?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("Leave out the first rows.", valueName: "number"))
  var offset: Int = 0

  func validate() throws {
    if let columns, !columns.isEmpty, Self.names(columns).isEmpty {
      throw ValidationError("--columns '\(columns)': it names no column")
    }
    guard limit ?? 0 >= 0, offset >= 0 else {
      throw ValidationError("--limit and --offset take whole numbers from 0")
    }
  }

  func apply(to listing: inout Listing) {
    if let columns, !columns.isEmpty { listing.columns = Self.names(columns) }
    listing.sort = Self.names(sort ?? "").map { key in
      key.hasPrefix("-")
        ? Listing.SortKey(column: String(key.dropFirst()), isDescending: true)
        : Listing.SortKey(column: key, isDescending: false)
    }
    listing.limit = limit
    listing.offset = offset
  }

  /// Whether the columns are asked for instead of rows.
  var listsColumns: Bool { columns == "" }

  private static func names(_ text: String) -> [String] {
    text.split(separator: ",").map { String($0.trimmingPrefix(" ")) }
  }
}

enum ColorChoice: String, WordArgument {
  case auto, always, never
}
