import MetroCore
import MetroText

/// The files of one import command, which are imported in one transaction and reported.
final class ImportWork {
  private struct Part {
    let table: ExchangeTable
    let input: InputFile
    let recipe: TableRecipe
    let sheet: String?
    let rejects: RejectsFile?
  }

  private let options: ImportingOptions
  private let isDryRun: Bool
  private let context: Context
  private var parts: [Part] = []
  private var summaries: [ImportSummary] = []
  /// The answers about places, read with the first file.
  private var candidates: CandidatesFile?
  /// The files for rejected rows, of which each part has its own.
  private var rejectsPaths: Set<String> = []

  /// - Throws: `Failure` if `--rejects` is `-`.
  init(_ options: ImportingOptions, isDryRun: Bool, _ context: Context) throws {
    if let rejects = options.rejects {
      try OutputFile.refuseDash(rejects)
      if let candidates = options.candidates, FileTarget.areSame(rejects, candidates) {
        throw Failure.usage("--rejects and --candidates cannot both be \(rejects)")
      }
    }
    self.options = options
    self.isDryRun = isDryRun
    self.context = context
  }

  /// Adds a file; with `name`, it is the file of that name in a folder, and its rejected rows go to a
  /// file of that name in the rejects folder.
  func add(
    _ path: String, in folder: String? = nil, to table: ExchangeTable,
    by recipe: TableRecipe = TableRecipe(), rejects name: String? = nil
  ) throws {
    let input = try input(path, in: folder, by: recipe)
    if options.source == nil, !options.noSource, name == nil {
      input.day = context.console.today.text
    }
    try add(input, to: table, by: recipe, rejects: name)
  }

  /// Adds the sheets of a workbook that are named after tables, and reports the others.
  ///
  /// - Throws: `Failure` with status `badData` if no sheet is named after a table.
  func addSheets(of path: String) throws {
    let input = try input(path)
    guard input.format.isWorkbook else {
      throw Failure.usage("--all \(path): not a workbook", hint: "name a table: cities \(path)")
    }
    let sheets = try SheetTables(input.importFile())
    guard !sheets.tables.isEmpty else {
      throw Failure(
        status: .badData, message: "\(input.name): no sheet is named after a table",
        hint: "name a table: metro import programs \(shellWord(path))")
    }
    for (table, sheet) in sheets.tables {
      try add(input, to: table, sheet: sheet, rejects: "\(table.plural).csv")
    }
    if !sheets.others.isEmpty {
      context.say(
        "sheets that are not named after a table were left out: "
          + sheets.others.joined(separator: ", "))
    }
  }

  private func input(
    _ path: String, in folder: String? = nil, by recipe: TableRecipe = TableRecipe()
  ) throws -> InputFile {
    try InputFile(
      path, in: folder, from: options.from, encoding: options.encoding ?? recipe.encoding,
      console: context.console)
  }

  private func add(
    _ input: InputFile, to table: ExchangeTable, by recipe: TableRecipe = TableRecipe(),
    sheet: String? = nil, rejects name: String?
  ) throws {
    let keepsGoing = options.keepGoing || recipe.keepsGoing
    if options.rejects != nil, !keepsGoing {
      throw Failure.usage(
        "--rejects requires --keep-going", hint: "or keep-going = true in the recipe")
    }
    if options.candidates != nil, !keepsGoing, !options.options.fills {
      throw Failure.usage(
        "--candidates requires --keep-going or --fill", hint: "or keep-going = true in the recipe")
    }
    if let candidates = options.candidates, FileTarget.areSame(candidates, input.name) {
      throw Failure.usage("--candidates \(candidates): this is the imported file itself")
    }
    if candidates == nil {
      candidates = try options.candidates.map { try CandidatesFile($0, context) }
    }
    let target = options.rejects.map { folder in
      ownRejectsPath(name.map { "\(folder)/\($0)" } ?? folder)
    }
    let rejects =
      keepsGoing
      ? try RejectsFile(
        isDryRun ? nil : target, of: input, isInFolder: name != nil, context)
      : nil
    parts.append(
      Part(table: table, input: input, recipe: recipe, sheet: sheet, rejects: rejects))
  }

  /// Returns a path for rejected rows, with a number if an earlier part already has it.
  private func ownRejectsPath(_ path: String) -> String {
    let name = PathName.name(of: path)
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    var own = path
    var number = 1
    while !rejectsPaths.insert(own).inserted {
      number += 1
      own = String(path.dropLast(name.count)) + "\(stem)-\(number)" + name.dropFirst(stem.count)
    }
    return own
  }

  /// Imports the files in one revision.
  func run(_ change: ChangeOptions) throws {
    let progress = Progress(context, total: parts.reduce(0) { $0 + $1.input.size })
    defer { progress.end() }
    var options = self.options.options
    if let candidates { options.choices = candidates.choices }
    if isDryRun { options.report = { try self.context.console.write(ChangeText.text(of: [$0])) } }
    let files = ImportFiles(parts.map { file($0, progress) }, options)
    do {
      _ = try context.write(change) {
        summaries = try files.run(by: $0)
        try prepareFiles()
      }
    } catch {
      let input = parts.first { $0.input.name == error.importFault?.file }?.input
      throw input?.withEncodings(error) ?? error
    }
  }

  private func file(_ part: Part, _ progress: Progress) -> ImportFiles.Part {
    ImportFiles.Part(
      part.table, file: part.input.importFile,
      adapt: { options in
        part.recipe.apply(to: &options)
        if let sheet = part.sheet { options.layout.sheet = sheet }
      },
      reject: part.rejects.map { rejects in
        { reject in
          // A rejected row is reported on a line of its own.
          progress.end()
          try rejects.take(reject)
        }
      },
      progress: { progress.advance(to: part.input.position, rows: $0) },
      finished: { progress.finish(part.input.size, rows: $0.rows) })
  }

  /// Completes the files beside the import, within its transaction.
  private func prepareFiles() throws {
    for part in parts { try part.rejects?.prepare() }
    guard !isDryRun else { return }
    try candidates?.prepare(
      summaries.reduce(ImportSummary(), +).sheet.questions, of: parts.map(\.input.name))
  }

  /// Gives the files beside the import their names, and reports the row counts of each file and in
  /// total.
  ///
  /// Call this after the transaction: an import that was rolled back rejects no rows.
  ///
  /// - Throws: `Failure` if rows were rejected.
  func tell() throws {
    for part in parts { part.rejects?.commit() }
    let isWritten = candidates?.commit() ?? false
    if parts.count > 1 {
      for (part, summary) in zip(parts, summaries) {
        context.say("\(part.table.plural): \(text(of: summary))")
      }
    }
    let total = summaries.reduce(ImportSummary(), +)
    context.say(
      (parts.count > 1 ? "all: " : "") + text(of: total)
        + (isDryRun ? " (dry run: nothing was kept)" : ""))
    for note in total.notes { context.say(note.text) }
    for tally in total.readings { context.say(text(of: tally)) }
    for line in SheetText.lines(of: total.sheet) { context.say(line) }
    if !total.sheet.questions.isEmpty {
      context.say(
        SheetText.line(
          of: total.sheet.questions, file: options.candidates, isWritten: isDryRun ? nil : isWritten
        ))
    }
    if let tally = total.spellings {
      context.say(
        "names: \(tally.count) kept as typed (first: '\(InvalidValue.shortened(tally.written))' for "
          + "\(tally.read))")
    }
    if let tally = total.otherIDs {
      context.say(
        "\(tally.count) \(tally.count == 1 ? "row matches" : "rows match") a record with another ID "
          + "(first: '\(InvalidValue.shortened(tally.written))' = \(tally.read))")
    }
    for settled in total.orders { context.say(text(of: settled)) }
    if let filling = total.filling {
      for line in FillText.lines(of: filling) { context.say(line) }
    }
    guard total.rejected > 0 else { return }
    let format = parts.compactMap { $0.rejects?.untoldFormat }.first
    let option = format.map { " with --from \($0.rawValue)" } ?? ""
    let way =
      options.rejects.map {
        isDryRun
          ? "without --dry-run they are written to \($0)"
          : correction(in: parts.compactMap { $0.rejects?.place }, orFolder: $0) + option
      } ?? "use --rejects FILE to write them to a file"
    let hint = parts.lazy.compactMap { $0.rejects?.hint }.first
    throw Failure(
      status: .negative,
      message: "\(total.rejected) of \(total.rows) rows \(total.rejected == 1 ? "was" : "were") "
        + "left out",
      hint: hint.map { "\($0); or \(way)" } ?? way)
  }

  private func correction(in files: [String], orFolder folder: String) -> String {
    let places = files.isEmpty ? [folder] : files
    return "correct them in \(places.joined(separator: " and ")) and import "
      + (places.count == 1 ? "that file" : "those files")
  }

  private func text(of tally: ReadingTally) -> String {
    "\(tally.field): \(tally.count) \(tally.count == 1 ? "value" : "values") read "
      + (tally.isNothing
        ? "as no value"
        : tally.isSpan ? "as the time from the first day to the last" : "from another form")
      + " (first: '\(InvalidValue.shortened(tally.written))'"
      + (tally.isNothing ? ")" : " = \(tally.read))")
  }

  private func text(of settled: SettledOrder) -> String {
    let order = settled.order == .dmy ? "the day" : "the month"
    return "\(settled.field): dates in numbers read with \(order) first, as in "
      + "'\(InvalidValue.shortened(settled.witness))'"
  }

  private func text(of summary: ImportSummary) -> String {
    "\(summary.rows) \(summary.rows == 1 ? "row" : "rows"): \(summary.added) added, "
      + "\(summary.updated) updated, \(summary.unchanged) unchanged, "
      + (options.mode == .skip ? "\(summary.skipped) skipped, " : "")
      + (summary.repeated > 0 ? "\(summary.repeated) repeated, " : "")
      + "\(summary.rejected) rejected"
      + (summary.kept == 0
        ? "" : "; \(summary.kept) left as decided (metro audit shows which sources differ)")
  }
}
