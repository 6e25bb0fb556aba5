import ArgumentParser
import MetroCore
import MetroText

struct SQLCommand: SingleCommand, ReadingCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "sql", operands: "<statement>", "Run a read-only SQL query.",
    examples: [
      "metro sql 'SELECT name FROM cities WHERE country = :c' --parameter c=CN",
      "metro sql 'SELECT region(country) AS region, count(*) FROM cities GROUP BY 1'",
    ],
    discussion: """
      The statement is a single SELECT, WITH, VALUES or EXPLAIN in SQLite's dialect. Each record \
      type has a view with the columns of its export, the first and last days of its dates, and the \
      other columns of its list; each list has a view; and the view involvements lists the part of \
      each city in each program. --schema lists all views. The functions country_name(code), \
      region(code) and subregion(code) return the name and the regions (UN M49) of a country; \
      today() returns the day.

      Parameter values are text; use CAST(:n AS INTEGER) to convert one to a number. Repeated \
      column names get the suffix _2, _3 and so on. Blobs are printed in hexadecimal. If a \
      statement fails midway, the rows before the failure have already been printed.
      """)

  @Argument(help: "SQL statement; - for standard input.")
  var statement: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Text value for :name in the statement.", valueName: "name=value"))
  var parameter: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop the statement after this time; default: no limit.",
      valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "List the views and their columns and exit.")
  var schema = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !schema else {
      guard statement == nil, parameter.isEmpty, timeout == nil else {
        throw ValidationError("--schema cannot be combined with a statement")
      }
      return
    }
    guard statement != nil else { throw ValidationError("Missing expected argument '<statement>'") }
    if let timeout, !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout expects more than 0 and at most 86400 seconds")
    }
    _ = try parameters()
  }

  func run(in context: Context) throws {
    guard let statement, !schema else {
      try Output(output, context).rows { try PublicView.describe(to: $0) }
      return
    }
    let text = try statement == "-" ? StandardInput(context.console).text() : statement
    var query = SQLQuery(
      text, today: context.console.today.text, now: context.console.now)
    query.parameters = try parameters()
    query.timeLimit = timeout
    let catalog = try context.open(reading)
    let output = try Output(output, context)
    query.abort = context.aborting(output)
    try output.rows { try catalog.query(query, to: $0) }
  }

  private func parameters() throws -> [String: String] {
    var values: [String: String] = [:]
    for text in parameter {
      guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
        throw ValidationError("--parameter '\(text)': expected name=value")
      }
      let name = String(text[..<sign].trimmingPrefix(":"))
      guard values.updateValue(String(text[text.index(after: sign)...]), forKey: name) == nil else {
        throw ValidationError("--parameter \(name): given more than once")
      }
    }
    return values
  }
}
