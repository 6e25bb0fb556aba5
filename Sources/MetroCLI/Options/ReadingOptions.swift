import ArgumentParser
import MetroCore

/// The options of every command that reads the catalog.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Answer from the catalog as it was: after a revision, on a day, at a time (UTC).",
      valueName: "revision|date"))
  var at: PastArgument?
}

/// A point in the history as an argument: `12`, `2026-11-24` (its end), `2026-11-24T09:30:00Z`.
struct PastArgument: ExpressibleByArgument {
  let point: PastPoint

  init?(argument: String) {
    if let time = UTCTime(argument) {
      point = .time(time)
    } else if let day = try? CalendarDay(argument) {
      point = .time(UTCTime(endOf: day))
    } else if let number = RevisionArgument(argument: argument) {
      point = .revision(number.number)
    } else {
      return nil
    }
  }
}

/// The number of a revision as an argument; 0 is before the first.
struct RevisionArgument: ExpressibleByArgument {
  let number: Int64

  init?(argument: String) {
    guard argument.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
      let number = Int64(argument)
    else { return nil }
    self.number = number
  }
}

/// A record as an argument: `program/seoul-2015`.
struct RecordArgument: ExpressibleByArgument {
  let noun: Noun
  let id: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let noun = NounArgument(argument: String(parts[0])),
      let id = try? RecordID(String(parts[1]))
    else { return nil }
    self.noun = noun.noun
    self.id = id.text
  }

  static var defaultCompletionKind: CompletionKind {
    .list(Noun.inOrderOfReference.map { "\($0)/" })
  }
}
