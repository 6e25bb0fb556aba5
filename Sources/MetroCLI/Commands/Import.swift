import ArgumentParser
import MetroCore

struct Import: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "import", operands: "<table> <file>",
    "Import records from a file, all or none.",
    examples: [
      "metro import cities cities.csv",
      "metro import --dir .",
    ],
    discussion: """
      The first line of a CSV file names the columns, in any order; metro export prints all of \
      them. A value in the file replaces the value of an existing record, and an empty field \
      changes nothing, so importing the same file again has no effect. Separate several values in \
      a field with ;, or use a separate table: \
      \(ListRelation.all.map(\.plural).joined(separator: ", ")). With --dir, \
      metro imports all tables of a folder, named by their files: cities.csv, programs.ndjson.

      For a spreadsheet with other column names, use --map and --ignore-columns: \
      --map 'Course title=title' --ignore-columns Remarks. With --keep-going, metro imports the \
      valid rows and exits with status 1 if it skipped any; correct the --rejects file and import \
      it again.

      With --fill, the gazetteer supplies the missing country, coordinates and GeoNames number of \
      a city, as with metro add-city. If several cities share the name, metro fills in values only \
      if the country identifies one of them. metro never guesses, and imports the city either way.
      """)

  @Argument(help: ArgumentHelp("Table to import, such as cities.", valueName: "table"))
  var table: TableArgument?

  @Argument(help: "Input file; - for standard input.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("Folder with a file for each table.", valueName: "folder"),
    completion: .directory)
  var dir: String?

  @OptionGroup var importing: ImportingOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard dir == nil else {
      guard table == nil, file == nil else {
        throw ValidationError("--dir cannot be combined with a table or file")
      }
      guard importing.map.isEmpty, importing.ignoreColumns.isEmpty, importing.from == nil else {
        throw ValidationError("--dir cannot be combined with --map, --ignore-columns or --from")
      }
      return
    }
    guard let table, file != nil else {
      throw ValidationError("expected a table and a file, or --dir and a folder")
    }
    if importing.fill, table.table.plural != Noun.Name.city.plural {
      throw ValidationError("--fill applies only to cities, not to \(table.table.plural)")
    }
  }

  func run(in context: Context) throws {
    let work = try ImportWork(importing, isDryRun: change.dryRun, context)
    if let dir {
      for entry in try ImportFolder.files(in: dir) {
        try work.add(entry.path, to: entry.table, rejects: entry.name)
      }
    } else if let table, let file {
      try work.add(file, to: table.table)
    }
    try work.run(change)
    try work.tell()
  }
}
