import ArgumentParser
import MetroCore

struct Dump: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "dump", operands: "<folder>", "Write the whole catalog as text: a Frictionless Data Package.",
    examples: ["metro dump catalog", "metro dump backup --quiet"],
    discussion: """
      The folder gets a CSV file for each table and datapackage.json, which describes them. The \
      same content gives the same bytes, so the folder can be kept in git, reviewed and merged. \
      metro load reads it into an empty catalog, metro diff and metro apply compare it with one \
      that is there. Other files in the folder are left alone.
      """)

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let catalog = try context.open(reading)
    let output = try OutputFolder(folder)
    let progress = Progress(context, total: 0)
    defer { progress.end() }
    let counts = try catalog.dump(makeFile: output.makeFile) { rows in
      if context.console.isInterrupted() { throw CancellationError() }
      progress.advance(to: 0, rows: rows)
    }
    try output.commit()
    progress.end()
    context.say("\(Rows.text(counts.reduce(0) { $0 + $1.rows })) in \(counts.count) tables written")
  }
}

/// Numbers of rows in sentences.
enum Rows {
  static func text(_ count: Int) -> String { "\(count) \(count == 1 ? "row" : "rows")" }
}
