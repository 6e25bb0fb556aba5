import MetroCore
import MetroTOML
import MetroText

/// Writes how an import understands a sheet, as a recipe with samples in comments.
enum ProposalText {
  /// The maximum number of characters of a sample.
  private static let longest = 40

  static func text(
    of proposal: ImportProposal, _ table: ExchangeTable, _ input: InputFile,
    _ options: ImportingOptions
  ) -> String {
    var lines = [
      comment("How metro import reads \(input.name). The value - leaves a column out.")
    ]
    if let line = proposal.doubtfulLine {
      lines.append(
        comment("Line \(line) was read as column names. If it is a record, set header = 0."))
    }
    lines += proposal.skipped.map { comment(text(of: $0, input)) }
    if let others = proposal.sheet?.others {
      lines.append(comment("Sheets that are not read: \(ImportNote.list(of: others))."))
    }
    lines.append("table = \(TOMLText.quoted(table.plural))")
    if let sheet = options.layout.sheet ?? proposal.sheet?.name {
      lines.append("sheet = \(TOMLText.quoted(sheet))")
    }
    if let header = options.layout.header ?? proposal.headerLine, header != 1 {
      lines.append("header = \(header)")
    }
    if let delimiter = options.layout.delimiter {
      lines.append("delimiter = \(TOMLText.quoted(delimiter))")
    }
    if let encoding = options.encoding { lines.append("encoding = \(TOMLText.quoted(encoding))") }
    if let order = options.dateOrder {
      lines.append("date-order = \(TOMLText.quoted(order.rawValue))")
    }
    if options.layout.shortRows { lines.append("short-rows = true") }
    lines += ["", "[columns]"]
    for column in proposal.columns {
      lines.append(
        "\(TOMLText.quoted(column.name)) = \(TOMLText.quoted(column.column ?? "-"))  "
          + comment(comment(on: column)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns a comment that cannot control a terminal, since samples come from the file.
  private static func comment(_ text: String) -> String { visibleText(TOMLText.comment(text)) }

  private static func refusal(of column: ImportProposal.Column) -> String {
    guard let refused = column.refused else { return "" }
    if !refused.isOfWords {
      return "\(refused.count) of \(refused.total) values cannot be read "
        + "(first: '\(refused.first)'): "
    }
    return "\(refused.count) of \(refused.total) values "
      + (refused.count == 1 ? "is not an accepted word" : "are not accepted words")
      + " (first: '\(refused.first)'): "
  }

  /// Returns why a column whose name means a column of the catalog is left out.
  private static func text(of reason: ImportProposal.Unfitness, meaning meant: String) -> String {
    switch reason {
    case .runningNumbers: "left out as \(meant): these may be row numbers"
    case .partOfDates(let column):
      "left out: \(TOMLText.quoted(column)) already states \(meant)"
    case .nested: "left out: \(meant) must be a text"
    case .otherWords: "left out as \(meant): most of its values are not accepted words"
    case .without(let column): "left out: \(meant) requires a column \(TOMLText.quoted(column))"
    }
  }

  /// Returns which rows are not among the samples, and the option that reads them.
  private static func text(of skipped: ImportProposal.SkippedRows, _ input: InputFile) -> String {
    let hint = input.withEncodings(skipped.first).fileHint
    return "\(skipped.count) \(skipped.count == 1 ? "row" : "rows") could not be read (first: line "
      + "\(skipped.first.line), \(Failure.reason(of: skipped.first)))"
      + (hint.map { ": \($0.text)" } ?? "")
  }

  private static func comment(on column: ImportProposal.Column) -> String {
    let state =
      switch column.certainty {
      case .known: ""
      case .likely: "probably: "
      case .unknown: "not recognized: "
      case .contested(let meant, let others):
        "\(meant), unless \(others.map(TOMLText.quoted).joined(separator: " or ")) is: "
      case .unfit(let meant, let reason): "\(text(of: reason, meaning: meant)): "
      }
    var samples = column.samples.map { sample in
      sample.count > longest ? sample.prefix(longest) + "…" : sample[...]
    }
    if column.isNested { samples.append("nested values (not read)") }
    return state + refusal(of: column)
      + (samples.isEmpty ? "no values" : samples.joined(separator: " | "))
  }
}
