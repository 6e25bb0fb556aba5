import MetroCore
import MetroText

/// The files of one import command, which are imported in one transaction and reported.
final class ImportWork {
  private struct Part {
    let table: ExchangeTable
    let input: InputFile
    let rejects: RejectsFile?
  }

  private let options: ImportingOptions
  private let isDryRun: Bool
  private let context: Context
  private var parts: [Part] = []
  private var summaries: [ImportSummary] = []

  /// - Throws: `Failure` if `--rejects` is `-`.
  init(_ options: ImportingOptions, isDryRun: Bool, _ context: Context) throws {
    if let rejects = options.rejects { try OutputFile.refuseDash(rejects) }
    self.options = options
    self.isDryRun = isDryRun
    self.context = context
  }

  /// Adds a file; with `name`, its rejected rows go to a file of that name in the rejects folder.
  func add(_ path: String, to table: ExchangeTable, rejects name: String? = nil) throws {
    let input = try InputFile(
      path, from: options.from, encoding: options.encoding, console: context.console)
    let target = options.rejects.map { folder in name.map { "\(folder)/\($0)" } ?? folder }
    let rejects =
      options.keepGoing
      ? try RejectsFile(
        isDryRun ? nil : target, of: input, isInFolder: name != nil, context)
      : nil
    parts.append(Part(table: table, input: input, rejects: rejects))
  }

  /// Imports the files in one revision.
  func run(_ change: ChangeOptions) throws {
    let progress = Progress(context, total: parts.reduce(0) { $0 + $1.input.size })
    defer { progress.end() }
    var options = self.options.options
    if isDryRun { options.report = { try self.context.console.write(ChangeText.text(of: [$0])) } }
    let files = ImportFiles(parts.map { file($0, progress) }, options)
    _ = try context.write(change) { summaries = try files.run(by: $0) }
  }

  private func file(_ part: Part, _ progress: Progress) -> ImportFiles.Part {
    ImportFiles.Part(
      part.table, file: part.input.importFile,
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

  /// Commits the rejected rows, and reports the row counts of each file and in total.
  ///
  /// Call this after the transaction: an import that was rolled back rejects no rows.
  ///
  /// - Throws: `Failure` if rows were rejected.
  func tell() throws {
    for part in parts { try part.rejects?.commit() }
    if parts.count > 1 {
      for (part, summary) in zip(parts, summaries) {
        context.say("\(part.table.plural): \(text(of: summary))")
      }
    }
    let total = summaries.reduce(ImportSummary(), +)
    context.say(
      (parts.count > 1 ? "all: " : "") + text(of: total)
        + (isDryRun ? " (dry run: nothing was kept)" : ""))
    for tally in total.readings { context.say(text(of: tally)) }
    if let filling = total.filling { context.say(text(of: filling)) }
    guard total.rejected > 0 else { return }
    let format = parts.compactMap { $0.rejects?.untoldFormat }.first
    let option = format.map { " with --from \($0.rawValue)" } ?? ""
    throw Failure(
      status: .negative,
      message: "\(total.rejected) of \(total.rows) rows \(total.rejected == 1 ? "was" : "were") "
        + "left out",
      hint: options.rejects.map {
        isDryRun
          ? "without --dry-run they are written to \($0)"
          : "correct them in \($0) and import that file\(option)"
      }
        ?? "use --rejects FILE to write them to a file")
  }

  private func text(of tally: ReadingTally) -> String {
    "\(tally.field): \(tally.count) \(tally.count == 1 ? "value" : "values") read from another form"
      + " (first: '\(InvalidValue.shortened(tally.written))' = \(tally.read))"
  }

  private func text(of filling: FillSummary) -> String {
    let left: [(FillSummary.Tally, String)] = [
      (filling.ambiguous, "ambiguous"), (filling.elsewhere, "elsewhere than given"),
      (filling.unknown, "unknown"),
    ]
    let texts = left.filter { $0.0.count > 0 }.map { tally, word in
      let others = tally.count - tally.names.count
      let names = tally.names.joined(separator: ", ") + (others == 0 ? "" : " and \(others) more")
      return "\(tally.count) \(word) (\(names))"
    }
    return "gazetteer: " + (["\(filling.filled) filled in"] + texts).joined(separator: ", ")
      + (texts.isEmpty ? "" : "; metro lookup-city NAME lists the candidates")
  }

  private func text(of summary: ImportSummary) -> String {
    "\(summary.rows) \(summary.rows == 1 ? "row" : "rows"): \(summary.added) added, "
      + "\(summary.updated) updated, \(summary.unchanged) unchanged, "
      + (options.mode == .skip ? "\(summary.skipped) skipped, " : "")
      + "\(summary.rejected) rejected"
      + (summary.kept == 0
        ? "" : "; \(summary.kept) left as decided (metro audit shows which sources differ)")
  }
}
