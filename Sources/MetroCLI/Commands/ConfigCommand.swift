import ArgumentParser
import MetroCore

struct ConfigCommand: SingleCommand {
  static let group = CommandGroup.configuration

  static let configuration = CommandConfiguration.metro(
    "config", "Show the configuration, and where each value comes from.",
    examples: ["metro config", "metro config --format json"],
    discussion: """
      The configuration is the file metro/config.toml in XDG_CONFIG_HOME or ~/.config, or the file \
      that --config names. It has the keys \
      \(Configuration.Key.allCases.map(\.rawValue).joined(separator: ", ")), and the sections \
      [columns] with columns of lists by record type, [aliases] with names for commands, and \
      [queries] with command lines for metro run. Options come before environment variables, and \
      these before the file. Columns and language have an effect only on a terminal.
      """)

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let settings = context.configuration
    for alias in settings.aliases { try alias.requireCommand() }
    for query in settings.queries { try query.requireReading() }
    let rows = try ConfigurationRows(context)
    try Output(output, context).rows { sink in
      try sink.begin(ConfigurationRows.columns)
      for row in rows.all { try sink.row([.text(row.key), Cell(row.value), .text(row.source)]) }
      try sink.end()
    }
  }
}
