import MetroCore
import MetroText

/// Describes what the rows of a sheet made, left out and asked.
enum SheetText {
  /// Returns a line for each kind of record and of text.
  static func lines(of tally: SheetTally) -> [String] {
    var lines: [String] = []
    if let source = tally.source {
      lines.append(
        "source: \(source.id)" + (source.isNewEdition ? ", in a new edition" : "")
          + " (--no-source leaves it out)")
    }
    for (what, counts) in [("also added", tally.made), ("also changed", tally.changed)]
    where !counts.isEmpty {
      let records = Noun.Name.allCases.compactMap { noun in
        counts[noun].map { "\($0) \($0 == 1 ? noun.rawValue : noun.plural)" }
      }
      lines.append("\(what): " + records.joined(separator: ", "))
    }
    lines += tally.notes.map(line)
    for missing in tally.missing {
      let shown = missing.names.prefix(5).joined(separator: ", ")
      let others = missing.names.count - min(5, missing.names.count)
      lines.append(
        "not in the catalog: \(missing.names.count) \(missing.noun.plural) (\(shown)"
          + (others == 0 ? "" : " and \(others) more") + ")")
    }
    if !tally.missing.isEmpty {
      let nouns = tally.missing.map(\.noun.plural).joined(separator: ",")
      lines.append("to add them, use --add-missing \(nouns)")
    }
    return lines
  }

  /// Returns the line about names that a person must decide.
  ///
  /// `isWritten` says whether the file has new questions; it is nil in a dry run, which writes none.
  static func line(of questions: [PlaceQuestion], file: String?, isWritten: Bool?) -> String {
    let shown = questions.prefix(5).map { question in
      (question.name.contains(",") ? "'\(question.name)'" : question.name)
        + (question.rows == 1 ? "" : " (\(question.rows) rows)")
    }
    let others = questions.count - shown.count
    let names = shown.joined(separator: ", ") + (others == 0 ? "" : " and \(others) more")
    let count =
      (questions.count == 1 ? "1 name of a city" : "\(questions.count) names of cities")
      + " to decide"
    guard let file else { return "\(count): \(names); use --candidates FILE to choose" }
    let next =
      switch isWritten {
      case true?: "mark a row for each in \(file), column choose, and run the command again"
      case false?: "\(file) has them without an answer"
      case nil: "the command without --dry-run asks for them in \(file)"
      }
    return "\(count): \(names); \(next)"
  }

  private static func line(of note: SheetNote) -> String {
    let what =
      switch note.kind {
      case .placeholder: note.count == 1 ? "placeholder left out" : "placeholders left out"
      case .remark:
        note.count == 1 ? "remark beside a city left out" : "remarks beside cities left out"
      case .counted:
        note.count == 1
          ? "number beside a city taken as its delegates"
          : "numbers beside cities taken as their delegates"
      case .mode: note.count == 1 ? "mode read from the host" : "modes read from the host"
      case .openList:
        note.count == 1 ? "list that does not name all cities" : "lists that do not name all cities"
      case .unread: note.count == 1 ? "text not read as a city" : "texts not read as cities"
      case .sameRecord:
        note.count == 1 ? "other name of the same record" : "other names of the same record"
      case .noAddress:
        note.count == 1
          ? "mark in place of a link left out" : "marks in place of links left out"
      case .online: note.count == 1 ? "event online" : "events online"
      case .countryAlone:
        note.count == 1 ? "country without a city left out" : "countries without a city left out"
      case .otherHosts:
        note.count == 1
          ? "cell with several cities: the first is the host, the others take part as hosts"
          : "cells with several cities: the first is the host, the others take part as hosts"
      }
    return "\(note.column): \(note.count) \(what) (first: '\(InvalidValue.shortened(note.text))')"
  }
}
