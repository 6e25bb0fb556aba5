/// What a format shows of a date and time.
enum DateFormat: Sendable, Equatable {
  case year
  case month
  case day
  case dayAndTime
  case time

  /// Returns what a format with these parts shows; nil if it shows none of them.
  init?(hasYear: Bool, hasMonth: Bool, hasDay: Bool, hasTime: Bool) {
    if hasDay {
      self = hasTime ? .dayAndTime : .day
    } else if hasTime {
      self = hasYear || hasMonth ? .dayAndTime : .time
    } else if hasMonth {
      self = .month
    } else if hasYear {
      self = .year
    } else {
      return nil
    }
  }

  /// Returns what a number format of Office Open XML shows; nil if it is not a format of dates.
  ///
  /// `m` is the minute after hours and before seconds, and else the month (ECMA-376-1:2016,
  /// 18.8.31).
  init?(code: String) {
    var parts: [Character] = []
    var hasDigits = false
    var rest = Substring(code.prefix { $0 != ";" })
    while let letter = rest.popFirst() {
      switch letter {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let content = rest.prefix { $0 != "]" }.lowercased()
        rest = rest.drop { $0 != "]" }.dropFirst()
        // A duration, such as [h] or [mm].
        if let unit = content.first, "hms".contains(unit), content.allSatisfy({ $0 == unit }) {
          parts.append(unit == "m" ? "n" : unit)
        }
      case "G" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      case "A", "a":
        if let mark = ["M/PM", "/P"].first(where: { rest.uppercased().hasPrefix($0) }) {
          rest = rest.dropFirst(mark.count)
        }
      case "0", "#", "?": hasDigits = true
      default:
        guard let part = Self.part(letter), parts.last != part else { continue }
        parts.append(part)
      }
    }
    for index in parts.indices where parts[index] == "m" {
      let isAfterHour = index > 0 && parts[index - 1] == "h"
      let isBeforeSecond = index + 1 < parts.count && parts[index + 1] == "s"
      if isAfterHour || isBeforeSecond { parts[index] = "n" }
    }
    // E is an exponent beside digits, and else a year of an era.
    if hasDigits { parts.removeAll { $0 == "e" } }
    self.init(
      hasYear: parts.contains { "ye".contains($0) }, hasMonth: parts.contains("m"),
      hasDay: parts.contains("d"), hasTime: parts.contains { "hns".contains($0) })
  }

  /// Returns the part of a date that a letter shows; nil for other letters.
  private static func part(_ letter: Character) -> Character? {
    switch letter {
    case "y", "Y", "b", "B": "y"
    case "e", "E": "e"
    case "m", "M": "m"
    case "d", "D": "d"
    case "h", "H": "h"
    case "s", "S": "s"
    default: nil
    }
  }

  /// Returns what a format that Excel knows by its number shows (ECMA-376-1:2016, 18.8.30).
  ///
  /// Some of these depend on the language of the program, and then count as days.
  init?(builtIn number: Int) {
    switch number {
    case 14...16, 27...31, 36, 50...54, 57, 58: self = .day
    case 17: self = .month
    case 18...21, 32...35, 45...47, 55, 56: self = .time
    case 22: self = .dayAndTime
    default: return nil
    }
  }
}
