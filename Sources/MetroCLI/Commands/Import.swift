import ArgumentParser
import MetroCore

struct Import: SingleCommand {
  static let group = CommandGroup.catalog

  static let configuration = CommandConfiguration.metro(
    "import", operands: "<table> <file>",
    "Add or change records from a file, all of them or none.",
    examples: [
      "metro import cities cities.csv",
      "metro import --dir .",
    ],
    discussion: """
      The first line of a CSV file names the columns, in any order; metro export shows them all. A \
      record that exists is changed where the file has a value, and an empty field changes \
      nothing; so importing a file again does nothing. Several values in a field are joined with \
      ; or stand in a table of their own: \(ListRelation.all.map(\.plural).joined(separator: ", ")). \
      With --dir all tables of a folder are read, named by their files: cities.csv, \
      programs.ndjson.

      A spreadsheet with headings of its own is read with --map and --ignore-columns: \
      --map 'Course title=title' --ignore-columns Remarks. With --keep-going the good rows are \
      imported, the exit status is 1 if any was left out, and the file of --rejects can be \
      corrected and imported again.

      With --fill, country, coordinates and GeoNames number that a city is without come from the \
      gazetteer, as with metro add-city. A name of several cities is filled in if the country \
      tells which; nothing is ever guessed, and the city is imported all the same.
      """)

  @Argument(help: ArgumentHelp("What is imported, such as cities.", valueName: "table"))
  var table: TableArgument?

  @Argument(help: "The file; - is standard input.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("A folder with a file for each table.", valueName: "folder"),
    completion: .directory)
  var dir: String?

  @OptionGroup var importing: ImportingOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard dir == nil else {
      guard table == nil, file == nil else {
        throw ValidationError("--dir imports all tables of a folder: give no table and no file")
      }
      guard importing.map.isEmpty, importing.ignoreColumns.isEmpty, importing.from == nil else {
        throw ValidationError("--dir takes no --map, --ignore-columns and --from: files differ")
      }
      return
    }
    guard let table, file != nil else {
      throw ValidationError("give a table and a file, or --dir and a folder")
    }
    if importing.fill, table.table.plural != Noun.Name.city.plural {
      throw ValidationError("--fill is for cities: the gazetteer knows no \(table.table.plural)")
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
