import MetroCore
import MetroLinks

/// Turns remedies of the core into commands of metro.
///
/// This file is the only place that writes the core's remedies, hints and topics as commands and
/// options.
extension Remedy {
  /// The command that applies the remedy; parts for the user to fill in are in capitals.
  var command: ShellCommand {
    switch self {
    case .add(.participation, let values):
      // Participations have a command of their own.
      let operands = ["program", "city"].map { name in
        values.first { $0.name == name }?.value.map(shellWord) ?? name.uppercased()
      }
      let options = values.filter { !["program", "city"].contains($0.name) }
      return ShellCommand(
        text: "metro add-participant \(operands.joined(separator: " "))"
          + Self.options(options, of: .participation))
    case .add(let noun, let values):
      let operand = values.first { $0.name == Noun.named(noun).nameField }
      let options = values.filter { $0 != operand }
      return ShellCommand(
        text: "metro add-\(noun.rawValue)"
          + (operand.map { " " + ($0.value.map(shellWord) ?? $0.name.uppercased()) } ?? "")
          + Self.options(options, of: noun))
    case .edit(let record, let values):
      let command: ShellCommand = "metro edit-\(record.noun.rawValue) \(record.id)"
      return ShellCommand(text: command.text + Self.options(values, of: record.noun))
    case .remove(let record): return "metro remove-\(record.noun.rawValue) \(record.id)"
    case .merge(let record, let other): return "metro merge \(record) \(other)"
    case .decide(let record, let field, let value):
      return "metro decide \(record) \(field) \(value ?? "VALUE") --because WHY"
    case .explain(let record, let field?): return "metro why \(record) \(field)"
    case .explain(let record, nil): return "metro why \(record)"
    case .list(let noun, let filters):
      let options = filters.map { filter in
        " --\(filter.name)" + (filter.value.map { " " + shellWord($0) } ?? "")
      }
      return ShellCommand(text: "metro list-\(noun.plural)" + options.joined())
    case .addParticipants(let program, let cities, let role?):
      return "metro add-participant \(program) \(words: cities) --role \(role)"
    case .addParticipants(let program, let cities, nil):
      return "metro add-participant \(program) \(words: cities)"
    case .checkLinks(let host): return "metro check-links --all --host \(host)"
    case .removeParticipant(let program, let city):
      return "metro remove-participant \(program) \(city)"
    }
  }

  private static func options(_ values: [Assignment], of noun: Noun.Name) -> String {
    values.map { value in
      " --\(Noun.named(noun).field(value.name)?.option ?? value.name) \(Self.value(value, of: noun))"
    }.joined()
  }

  /// Returns a value as a shell word, or a placeholder in capitals for the user to fill in.
  private static func value(_ value: Assignment, of noun: Noun.Name) -> String {
    if let text = value.value { return shellWord(text) }
    let placeholder = Noun.named(noun).field(value.name)?.type.placeholder ?? "text"
    // Some placeholders describe a format and contain characters that a shell would interpret.
    return placeholder.allSatisfy { $0.isLetter } ? placeholder.uppercased() : "TEXT"
  }
}

extension Hint {
  /// The hint as one line.
  var text: String {
    switch self {
    case .didYouMean(let name): "did you mean '\(name)'?"
    case .columnsOfFile(let names): "its columns are \(names.joined(separator: ", "))"
    case .mapColumn(let name, let column):
      "did you mean '\(column)'? use --map \(shellWord("\(name)=\(column)"))"
    case .columnsToMap(let names):
      "--propose shows how each column is understood; --map, --ignore-columns and --ignore-rest decide"
        + (names.count > 12 ? "" : "; columns are \(names.joined(separator: ", "))")
    case .numberColumns:
      "if the file does not name its columns, use --header 0 and --map '#1=COLUMN'; --propose shows them"
    case .exportOrIgnore(let plural, let column):
      "use --ignore-columns \(shellWord(column)); metro export \(plural) writes columns that can be "
        + "imported"
    case .ignoreColumn(let name): "use --ignore-columns \(shellWord(name)) for one of them"
    case .idsOrNumbers(let name):
      "use --ignore-columns \(shellWord(name)), or --map \(shellWord("\(name)=id")) if these are IDs"
    case .nameColumn(let position):
      "use --ignore-columns \(shellWord(position)) or --map \(shellWord("\(position)=COLUMN"))"
    case .allowShortRows: "use --short-rows if the missing fields at the end are empty"
    case .fillDown(let names):
      "use " + names.map { "--fill-down \(shellWord($0))" }.joined(separator: " ")
        + " if it continues the row above"
    case .readBackslashEscapes: "use --backslash-escapes if the file writes a quote as \\\""
    case .saveAsXLSX: "open it in a spreadsheet program and save it as xlsx"
    case .removePassword: "open it in a spreadsheet program and save it without a password"
    case .recalculate: "open it in a spreadsheet program and save it, which computes the values"
    case .sheetsOfFile(let names): "sheets are \(names.joined(separator: ", "))"
    case .readAsNDJSON: "use --from ndjson for one object per line"
    case .selectList(let paths):
      "select one with jq: jq \(shellWord(paths[0])) FILE | metro import TABLE - --from json"
    case .readAsUTF16: "add --encoding utf-16"
    case .nameEncoding: "name the encoding with --encoding"
    case .nameEncodings(let names, let word):
      "use --encoding \(names[0]), which reads '\(word)'"
        + (names.count > 1 ? ", or \(names.dropFirst().joined(separator: ", "))" : "")
    case .nameOtherEncoding: "try another --encoding"
    case .listMergedIDs: "metro list-aliases --reason merged lists the merged records"
    case .rename(let record, let id):
      ShellCommand("metro rename-\(record.noun.rawValue) \(record.id) \(id)").text
    case .removeAlias(let id):
      ShellCommand("metro remove-alias \(id)").text
        + " frees the ID, so that the record can be added again"
    case .split(let record): ShellCommand("metro split \(record)").text
    case .undoLatest: "use metro undo or metro redo without a number"
    case .showHistory: "metro history"
    }
  }
}

extension RecordAddress {
  /// The command that shows the record.
  var showCommand: ShellCommand { "metro show-\(noun.rawValue) \(id)" }
}

extension StatusReport.Topic {
  /// The command that shows details of the topic or resolves it.
  var command: ShellCommand {
    switch self {
    case .openFindings(let severity): "metro audit --severity \(severity.name)"
    case .findings, .changesSinceAudit: "metro audit"
    case .linksWithoutAddress: "metro list-links --missing-url"
    case .links(let state): "metro list-links --state \(state.rawValue)"
    case .unsourced(let noun): "metro list-\(noun.plural) --unsourced"
    case .revisionsSinceBackup: "metro backup FILE"
    case .latestRevision(let number): "metro show-revision \(number)"
    case .records(let noun): "metro list-\(noun.plural)"
    }
  }
}
