import ArgumentParser
import MetroCore

struct Import: MetroCommand {
  static let configuration = CommandConfiguration.metro(
    "import", operands: "<nouns> <file>", "Add or change records from a file, all of them or none.",
    examples: [
      "metro import cities cities.csv",
      "metro export cities -f ndjson | metro import cities - --from ndjson",
    ],
    discussion: """
      The first line of a CSV file names the columns, in any order; metro export shows them all. A \
      record that exists is changed where the file has a value, and an empty field changes \
      nothing; so importing a file again does nothing. Several values in a field are joined with ;
      """)

  @Argument(help: ArgumentHelp("The noun, such as cities.", valueName: "nouns"))
  var noun: NounArgument

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "The format of the file; its ending tells if not given.",
      valueName: ImportFile.Format.placeholder))
  var from: ImportFile.Format?

  @Flag(help: "Take the ' away that --spreadsheet-safe put before texts.")
  var spreadsheetSafe = false

  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func run(in context: Context) throws {
    let input = try InputFile(file, from: from, console: context.console)
    var summary = ImportSummary()
    _ = try context.change(change) { writer in
      summary = try writer.importRecords(
        of: noun.noun, from: input.importFile(isSpreadsheetSafe: spreadsheetSafe),
        keepingChanges: change.dryRun)
    }
    context.say(
      "\(summary.rows) \(summary.rows == 1 ? "row" : "rows"): \(summary.added) added, \(summary.updated) updated, "
        + "\(summary.unchanged) unchanged" + (change.dryRun ? " (dry run: nothing was kept)" : ""))
  }
}

extension ImportFile.Format: WordArgument {}
