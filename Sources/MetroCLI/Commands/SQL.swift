import ArgumentParser
import MetroCore

struct SQLCommand: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "sql", operands: "<statement>", "Answer a question of your own, in SQL; it can only read.",
    examples: [
      "metro sql 'SELECT host, count(*) AS n FROM programs GROUP BY host'",
      "metro sql 'SELECT name FROM cities WHERE country = :c' --parameter c=CN",
    ],
    discussion: """
      The statement is one SELECT, or WITH, VALUES or EXPLAIN, in the words of SQLite. There is a \
      view for each noun, with the columns of its export and the first and last days of its dates, \
      one for each list, and involvements, which says who had which part; --schema lists them all. \
      The function country_name(code) names a country.

      The value of a parameter is text: CAST(:n AS INTEGER) makes a number of it. A column whose \
      name is there already gets _2, _3 and so on behind its name, and a blob is shown in \
      hexadecimal digits. If a statement fails halfway, the rows before that have been shown.
      """)

  @Argument(help: "The statement; - reads it from standard input.")
  var statement: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("A text for :name in the statement.", valueName: "name=value"))
  var parameter: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Stop the statement when it has worked for so long; never if not given.",
      valueName: "seconds"))
  var timeout: Double?

  @Flag(help: "List the views and their columns, and do nothing else.")
  var schema = false

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard !schema else {
      guard statement == nil, parameter.isEmpty, timeout == nil else {
        throw ValidationError("--schema lists the views, and takes no statement")
      }
      return
    }
    guard statement != nil else { throw ValidationError("Missing expected argument '<statement>'") }
    if let timeout, !(timeout > 0 && timeout <= 86_400) {
      throw ValidationError("--timeout takes more than 0 and at most 86400 seconds")
    }
    _ = try parameters()
  }

  func run(in context: Context) throws {
    guard let statement, !schema else {
      try Output(output, context).rows { try PublicView.describe(to: $0) }
      return
    }
    let text = try statement == "-" ? StandardInput(context.console).text() : statement
    var query = SQLQuery(text, now: context.console.now)
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
        throw ValidationError("--parameter '\(text)': it is written name=value")
      }
      let name = String(text[..<sign].trimmingPrefix(":"))
      guard values.updateValue(String(text[text.index(after: sign)...]), forKey: name) == nil else {
        throw ValidationError("--parameter \(name): it is given twice")
      }
    }
    return values
  }
}
