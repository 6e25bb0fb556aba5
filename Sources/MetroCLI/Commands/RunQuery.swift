import ArgumentParser
import MetroCore
import MetroText

struct RunQuery: SingleCommand {
  static let group = CommandGroup.configuration

  static let configuration = CommandConfiguration.metro(
    "run", operands: "<query>", "Run a saved query.",
    examples: ["metro run board", "metro run board --format csv -o board.csv"],
    discussion: """
      A saved query is a line below [queries] in the configuration: a name, and a command that \
      reads the catalog, such as board = "list-programs --held --columns id,title". Options after \
      the name are added to that command. A query prints the same on a terminal and in a script, \
      except for the format. metro config lists the saved queries.
      """)

  @Argument(
    help: ArgumentHelp("The name of the query.", valueName: "query"), completion: .queries)
  var name: String

  @Argument(
    parsing: .captureForPassthrough,
    help: ArgumentHelp("Further options for the command.", valueName: "option"))
  var further: [String] = []

  @OptionGroup var preceding: CommonOptions

  /// The common options; the configuration can also be named after the query.
  var common: CommonOptions {
    var options = preceding
    options.config = CommandLineWords(further).value(of: "--config") ?? options.config
    return options
  }

  func run(in context: Context) throws {
    let settings = context.configuration
    guard let query = try settings.query(named: name) else {
      let likely = nearest(name, in: settings.queries.map(\.name))
      throw Failure.usage(
        "'\(name)': no such query",
        hint: likely.isEmpty
          ? "metro config lists the saved queries"
          : "did you mean \(likely.joined(separator: ", "))?")
    }
    let line = CommandLineWords(CommandLineWords(context.words).arguments)
    do {
      try MetroCLI.run(
        line.replacingCommand(with: query.words), console: context.console, query: query)
    } catch let error as ValueError
      where CommandLineWords(further).withoutCommonOptions.isEmpty
    {
      // All words with values, such as the names of columns, are those of the file.
      throw query.fault(Failure(error))
    }
  }
}
