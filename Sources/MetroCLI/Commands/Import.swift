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
      metro imports all tables of a folder, named by their files: cities.csv, programs.ndjson. \
      With --all, it imports all sheets of a workbook that are named after a table, as metro export \
      --all writes them.

      For a spreadsheet with other column names, use --map and --ignore-columns: \
      --map 'Course title=title' --ignore-columns Remarks. With --keep-going, metro imports the \
      valid rows and exits with status 1 if it skipped any; correct the --rejects file and import \
      it again.

      If the columns cannot be understood by their names, or the same sheet comes every month, \
      --propose -o sheet.toml writes a recipe to correct, and --using sheet.toml applies it.

      With --fill, the gazetteer supplies the missing country, coordinates and GeoNames number of \
      a city, as with metro add-city. If several places can be meant, metro fills in nothing, imports \
      the city, and asks in the file that --candidates names: mark a row for each name, and run \
      the command again. With --fill-likely, metro takes a place that is ten times as large as all \
      others together, and reports each.
      """)

  @Argument(help: ArgumentHelp("Table to import, such as cities.", valueName: "table"))
  var table: TableArgument?

  @Argument(help: "Input file; - for standard input.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("Folder with a file for each table.", valueName: "folder"),
    completion: .directory)
  var dir: String?

  @Option(
    help: ArgumentHelp("Workbook with a sheet for each table.", valueName: "file"),
    completion: .file())
  var all: String?

  @OptionGroup var importing: ImportingOptions
  @OptionGroup var recipe: RecipeOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if importing.rejects != nil, !importing.keepGoing, recipe.using == nil {
      throw ValidationError("--rejects requires --keep-going")
    }
    if let option = dir != nil ? "--dir" : all != nil ? "--all" : nil {
      guard recipe.using == nil, !recipe.propose else {
        throw ValidationError("\(option) cannot be combined with --using or --propose")
      }
      guard table == nil, file == nil else {
        throw ValidationError("\(option) cannot be combined with a table or file")
      }
      guard importing.map.isEmpty, importing.ignoreColumns.isEmpty, importing.from == nil else {
        throw ValidationError(
          "\(option) cannot be combined with --map, --ignore-columns or --from")
      }
      guard dir == nil || all == nil, all == nil || importing.layout.sheet == nil else {
        throw ValidationError("--all cannot be combined with --dir or --sheet")
      }
      return
    }
    guard let table, file != nil else {
      throw ValidationError("expected a table and a file, or --dir and a folder")
    }
    if importing.fill || importing.fillLikely, table.table.plural != Noun.Name.city.plural {
      let option = importing.fill ? "--fill" : "--fill-likely"
      throw ValidationError("\(option) applies only to cities, not to \(table.table.plural)")
    }
  }

  func run(in context: Context) throws {
    if recipe.propose, let table, let file {
      return try propose(file, for: table.table, in: context)
    }
    let work = try ImportWork(importing, isDryRun: change.dryRun, context)
    if let dir {
      for entry in try ImportFolder.files(in: dir) {
        try work.add(entry.path, in: dir, to: entry.table, rejects: entry.name)
      }
    } else if let all {
      try work.addSheets(of: all)
    } else if let table, let file {
      let recipes = try recipe.using.map { try Recipe(at: $0).tables(for: table.table) }
      for recipe in recipes ?? [TableRecipe()] {
        try work.add(file, to: table.table, by: recipe)
      }
    }
    try work.run(change)
    try work.tell()
  }

  private func propose(_ path: String, for table: ExchangeTable, in context: Context) throws {
    let input = try InputFile(
      path, from: importing.from, encoding: importing.encoding, console: context.console)
    let proposal: ImportProposal
    do {
      proposal = try input.importFile().proposal(for: table, importing.options)
    } catch {
      throw input.withEncodings(error)
    }
    let text = ProposalText.text(of: proposal, table, input, importing)
    guard let output = recipe.output else { return try context.console.write(text) }
    let file = try OutputFile(
      path: output, sparing: try? context.catalogPath(), of: [input.name])
    try file.write(text.utf8Span.span)
    try file.commit()
  }
}
