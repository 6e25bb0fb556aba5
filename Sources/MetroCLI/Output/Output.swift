import MetroCore
import MetroFormats

/// The destination and format of a command's output.
///
/// Both are decided once, from options, environment and terminal.
struct Output {
  private let options: OutputOptions
  private let context: Context
  let format: OutputFormat
  /// Whether the command has an option that chooses columns.
  var offersColumns = false
  private let file: OutputFile?
  private let pager: PagedOutput?

  private var console: Console { context.console }

  /// - Throws: `Failure` for a format that does not exist or a file that cannot be created.
  init(
    _ options: OutputOptions, _ context: Context,
    offering formats: [OutputFormat] = OutputFormat.allCases
  ) throws {
    self.options = options
    self.context = context
    let console = context.console
    let isTerminal = console.isOutputTerminal && options.output == nil
    format = try Self.format(options, console, formats, isTerminal: isTerminal)
    try Self.check(format, isAmong: formats, isTerminal: isTerminal)
    file = try options.output.map { try OutputFile(path: $0, sparing: try? context.catalogPath()) }
    let canPage = isTerminal && !options.noPager && format == .table && console.canShowPager
    pager = canPage ? PagedOutput(console) : nil
  }

  /// Returns the same output for a command with `--columns`, which the note below a table names.
  func choosingColumns() -> Output {
    var output = self
    output.offersColumns = true
    return output
  }

  /// Runs a closure that sends rows to the renderer, finishes the output and returns the row count.
  @discardableResult
  func rows(_ work: (any RowSink) throws -> Void) throws -> Int {
    try rows(to: renderer(), work)
  }

  /// Writes search hits, as paragraphs when a person reads them at a terminal.
  func searchHits(_ work: (any RowSink) throws -> Void) throws {
    try rows(
      to: isTableForDisplay ? SearchRenderer(entries) : renderer(), work)
  }

  /// Writes findings of the audit.
  func findings(_ work: (any RowSink) throws -> Void) throws {
    try rows(to: format == .table ? AuditRenderer(entries) : renderer(), work)
  }

  /// Writes pairs of records that may be duplicates.
  func duplicates(_ work: (any RowSink) throws -> Void) throws {
    try rows(to: format == .table ? DuplicateRenderer(entries) : renderer(), work)
  }

  private var entries: EntryFormatter {
    EntryFormatter(width: width, usesColor: usesColor, write: write)
  }

  /// Writes rows to a renderer of the caller's choice, and returns the row count.
  @discardableResult
  func rows(to renderer: any RowSink, _ work: (any RowSink) throws -> Void) throws -> Int {
    let sink = InterruptibleSink(renderer, console)
    do {
      try work(sink)
    } catch {
      // The pager still controls the terminal and shows the rows so far.
      try pager?.finish()
      throw error
    }
    try finish()
    return sink.count
  }

  /// Writes a text that is not a listing.
  func text(_ text: String) throws {
    try write(text.utf8Span.span)
    try finish()
  }

  /// Whether to use color: the option overrides the environment, which overrides the terminal.
  var usesColor: Bool {
    switch options.color {
    case .always: true
    case .never: false
    case .auto:
      if console.variable("NO_COLOR") != nil {
        false
      } else if let force = console.variable("CLICOLOR_FORCE"), force != "0" {
        options.output == nil
      } else {
        isTerminal && !console.isDumbTerminal
      }
    }
  }

  /// The terminal cells per line; nil if lines may have any length.
  var width: Int? {
    isTerminal ? console.terminal.columns : nil
  }

  var isTerminal: Bool { console.isOutputTerminal && options.output == nil }

  /// Whether the rows are a table that a person reads at a terminal.
  var isTableForDisplay: Bool { isTerminal && format == .table }

  private func renderer() throws -> any RowSink {
    let write = self.write
    return switch format {
    case .table:
      TableRenderer(tableStyle, say: context.say, write: write)
    case .encoded(let format):
      try format.renderer(formatOptions, write: write)
    }
  }

  /// The appearance of tables.
  var tableStyle: TableStyle {
    TableStyle(
      width: width, usesColor: usesColor, showsHeader: !options.noHeader,
      showsNotes: !context.common.quiet, offersColumns: offersColumns)
  }

  /// Whether the format is JSON, which holds lists inside of a record.
  var isJSON: Bool { format == .encoded(.json) || format == .encoded(.ndjson) }

  /// Returns a renderer of one record with lists of related records.
  func recordJSON(_ related: [(key: String, rows: RowBuffer)]) -> any RowSink {
    RecordJSON.renderer(isArray: format == .encoded(.json), related: related, write: write)
  }

  /// The options for formats other than the terminal's table.
  var formatOptions: FormatOptions {
    var result = FormatOptions(today: console.today)
    result.showsHeader = !options.noHeader
    result.hasByteOrderMark = options.bom
    result.usesCRLF = options.crlf
    result.isSpreadsheetSafe = options.spreadsheetSafe
    result.isForTerminal = isTerminal
    return result
  }

  func write(_ bytes: Span<UInt8>) throws {
    if let file {
      try file.write(bytes)
    } else if let pager {
      try pager.write(bytes)
    } else {
      try console.writeOutput(bytes)
    }
  }

  /// Ends the output as a failure would, before the process exits.
  func abort() {
    try? pager?.finish()
    file?.discard()
  }

  private func finish() throws {
    try file?.commit()
    try pager?.finish()
  }

  private static func format(
    _ options: OutputOptions, _ console: Console, _ formats: [OutputFormat], isTerminal: Bool
  ) throws -> OutputFormat {
    if let format = options.format { return format }
    if options.csv { return .encoded(.csv) }
    if options.json { return .encoded(.json) }
    if let file = options.output {
      try OutputFile.checkPath(file)
      guard let format = OutputFormat(fileName: file) else {
        throw Failure.usage(
          "\(file): unknown file extension",
          hint: OutputFormat.endingsHint(offering: formats))
      }
      return format
    }
    if let name = console.variable("METRO_FORMAT") {
      guard let format = OutputFormat(rawValue: name) else {
        throw Failure.usage(
          "METRO_FORMAT '\(name)': unknown format",
          hint: "formats are \(formats.map(\.rawValue).joined(separator: ", "))")
      }
      return format
    }
    return isTerminal ? .table : .encoded(.csv)
  }

  private static func check(
    _ format: OutputFormat, isAmong formats: [OutputFormat], isTerminal: Bool
  ) throws {
    guard formats.contains(format) else {
      throw Failure.usage(
        "\(format.rawValue): only metro export writes this format",
        hint: "formats are \(formats.map(\.rawValue).joined(separator: ", "))")
    }
    guard case .encoded(let encoded) = format, encoded.isBinary, isTerminal else { return }
    throw Failure.usage(
      "\(encoded.name): cannot be shown on a terminal",
      hint: "add -o catalog.\(encoded.endings[0])")
  }
}

/// Counts rows and passes them on until the user interrupts.
private final class InterruptibleSink: RowSink {
  private let sink: any RowSink
  private let console: Console
  private(set) var count = 0

  init(_ sink: any RowSink, _ console: Console) {
    self.sink = sink
    self.console = console
  }

  func begin(_ columns: [Column]) throws { try sink.begin(columns) }

  func row(_ cells: [Cell]) throws {
    if console.isInterrupted() { throw CancellationError() }
    count += 1
    try sink.row(cells)
  }

  func row(raw cells: [RawCell]) throws {
    // Checking for every one of a million rows would cost too much time.
    if count & 0xFF == 0, console.isInterrupted() { throw CancellationError() }
    count += 1
    try sink.row(raw: cells)
  }

  func end() throws { try sink.end() }
}
