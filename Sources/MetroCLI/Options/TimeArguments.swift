import ArgumentParser
import MetroCore
import MetroText

/// A point in the history as an argument: `12`, `2026-11-24` (its end), `2026-11-24T09:30:00Z`.
struct PastArgument: ExpressibleByArgument {
  static let placeholder = "revision|date"
  static let expected =
    "a revision such as 12, a day such as 2015-04-08, or a time such as 2015-04-08T10:00:00Z"

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

/// The number of a revision as an argument; 0 means before the first revision.
struct RevisionArgument: ExpressibleByArgument {
  let number: Int64

  init?(argument: String) {
    guard argument.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }),
      let number = Int64(argument)
    else { return nil }
    self.number = number
  }
}

/// The beginning of a span of time: a day's first second, or a time.
struct SinceArgument: ExpressibleByArgument {
  static let placeholder = "date"
  static let expected = "a day such as 2015-04-08, or a time such as 2015-04-08T10:00:00Z"

  let time: UTCTime

  init?(argument: String) {
    if let time = UTCTime(argument) {
      self.time = time
    } else if let day = try? CalendarDay(argument) {
      time = UTCTime(startOf: day)
    } else {
      return nil
    }
  }
}

/// The end of a span of time: a day's last second, or a time.
struct UntilArgument: ExpressibleByArgument {
  let time: UTCTime

  init?(argument: String) {
    guard case .time(let time)? = PastArgument(argument: argument)?.point else { return nil }
    self.time = time
  }
}

/// The start of a range of changes: after a revision, or from a day or time on.
struct SinceRevisionArgument: ExpressibleByArgument {
  /// The revision; nil if the argument is a day or time.
  let revision: Int64?
  let time: UTCTime

  init?(argument: String) {
    revision = RevisionArgument(argument: argument)?.number
    guard revision != nil || SinceArgument(argument: argument) != nil else { return nil }
    time = SinceArgument(argument: argument)?.time ?? .epoch
  }
}
