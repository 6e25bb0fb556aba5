import MetroCore

/// The output of statistics: rows, or one figure as a chart.
struct StatisticsOutput {
  private let output: Output
  private let chart: String?
  private let width: Int

  /// The cells per line of a chart that no terminal shows.
  private static let usualWidth = 80

  /// - Throws: `Failure` for a chart in a format for rows.
  init(_ options: OutputOptions, chart: String?, _ context: Context) throws {
    let path = options.output.flatMap { OutputFormat(fileName: $0) }
    let format = options.format ?? path ?? .table
    guard chart == nil || format == .table && !options.csv && !options.json else {
      throw Failure.usage("--chart is a text and cannot be combined with a format for rows")
    }
    output = try Output(options, context)
    self.chart = chart
    width = output.width ?? Self.usualWidth
  }

  /// Whether a person reads the names at a terminal.
  var isForDisplay: Bool { output.isTableForDisplay }

  func write(_ work: (any RowSink) throws -> Void) throws {
    guard let chart else {
      try output.rows(work)
      return
    }
    let rows = RowBuffer()
    try work(rows)
    let figures = rows.columns.filter { $0.kind == .number }.map(\.name)
    let name = chart.isEmpty ? figures.first ?? "" : chart
    guard let text = ChartText(width: width).text(of: rows, column: name) else {
      throw Failure.usage(
        "--chart '\(chart)': no such figure", hint: "figures are \(figures.joined(separator: ", "))"
      )
    }
    try output.text(text)
  }
}
