import Foundation
import MetroText

/// Decides whether two statements about a field can both be true.
///
/// Sources round, omit, translate, and count travel days. Only statements that cannot both be true
/// are a contradiction; a statement without an interpreted value cannot be compared and contradicts
/// nothing.
struct Agreement {
  let field: CitableField

  /// Whether the program ran in phases, in which case two date ranges can be parts of it.
  var hasPhases = false

  /// Values that hold in addition to the one in use: the other hosts of a program with several, and the
  /// hosts that a list of participants may name as well.
  var others: Set<String> = []

  /// The first day of the program in use.
  var start: String?

  /// Whether the program is online, whose one day can be two days in two time zones.
  var isOnline = false

  /// The host of the program, for its counts.
  var host: CityName?

  func holds(_ left: StatedValue, _ right: StatedValue) -> Bool {
    // The 22 of "over 22" and an exact 22 differ.
    if left.text == right.text, field.type != .count || left.bound == right.bound { return true }
    if field.type == .count, left.value == nil || right.value == nil {
      return left.period != right.period || left.series != right.series || countsAgree(left, right)
    }
    guard let first = left.value, let second = right.value else { return true }
    // Totals of different periods or series say nothing of each other.
    if left.period != right.period || left.series != right.series { return true }
    if field.isList {
      return Self.listsAgree(
        StatedList(left, without: others), StatedList(right, without: others))
    }
    if field.name == "status" { return StatusOrder.agree(left, right) }
    if field.name == "edition", let agree = WrittenEdition.agree(first, second) { return agree }
    switch field.type {
    case .date: return datesAgree(left, right)
    case .count, .ordinal: return countsAgree(left, right)
    case .latitude, .longitude: return abs((Double(first) ?? 0) - (Double(second) ?? 0)) <= 0.05
    case .prose: return true
    case .line, .name, .speaker, .award:
      return !areInOneLanguage(left, right) || first.words == second.words
        || areInOneSentence(left, right)
    case .money:
      // What one currency is worth in another is unknown.
      let amounts = [first, second].compactMap { try? MoneyAmount($0) }
      return amounts.count == 2 && amounts[0].currency != amounts[1].currency
        || first.folded == second.folded
    case .reference:
      return others.isSuperset(of: [first, second]) || areInOneSentence(left, right)
    default: return first.folded == second.folded
    }
  }

  /// Returns whether one quote states both: `two days in the City Hall, the last one in the port`.
  private func areInOneSentence(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard let quote = left.quote, quote == right.quote else { return false }
    return [left, right].allSatisfy { $0.stated != quote && quote.contains($0.stated) }
      && !left.stated.contains(right.stated) && !right.stated.contains(left.stated)
  }

  private func areInOneLanguage(_ left: StatedValue, _ right: StatedValue) -> Bool {
    // Texts that share no script are in different languages, whatever the source's language is.
    let (first, second) = (left.scripts, right.scripts)
    if !first.isEmpty, !second.isEmpty, first.isDisjoint(with: second) { return false }
    guard let first = left.language, let second = right.language else { return true }
    return first.prefix { $0 != "-" } == second.prefix { $0 != "-" }
  }

  /// An open list names some members and a closed list all; a list without a scope may be either.
  static func listsAgree(_ left: StatedList, _ right: StatedList) -> Bool {
    if left.members == right.members || left.isPart && right.isPart { return true }
    // Part of a program has some of the members of the whole.
    if left.isPart { return !right.isClosed || left.members.isSubset(of: right.members) }
    if right.isPart { return !left.isClosed || right.members.isSubset(of: left.members) }
    switch (left.isClosed, right.isClosed) {
    case (true, true): return false
    case (true, false): return right.members.isSubset(of: left.members)
    case (false, true): return left.members.isSubset(of: right.members)
    case (false, false): return true
    }
  }

  private func countsAgree(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard let first = left.countOrBound, let second = right.countOrBound else { return true }
    if left.isAboutPart && right.isAboutPart { return true }
    // An opening or a public session also has guests.
    if field.name == "delegates_claimed", left.isAboutPart || right.isAboutPart { return true }
    if left.isAboutPart { return first.least <= second.most }
    if right.isAboutPart { return second.least <= first.most }
    if first.agrees(with: second) { return true }
    // Which number is in use for a bound is another matter: `estimate-as-count`.
    if left.isOwn || right.isOwn, first.admits(second.value) || second.admits(first.value) {
      return true
    }
    if field.name == "delegates_claimed" {
      // One source counts interpreters and companions, and another the delegates alone, who are at least half.
      let (larger, smaller) = first.value > second.value ? (left, right) : (right, left)
      let (all, few) = (max(first.value, second.value), min(first.value, second.value))
      return all - all / 2 <= few && larger.hasCompanions(in: all, beside: few)
        && !smaller.hasCompanions
    }
    // "Six cities including the host" and "five guest cities" are the same.
    guard let first = guests(left, first), let second = guests(right, second) else { return false }
    return first.agrees(with: second)
  }

  /// Returns a count of cities or countries without the host, if the statement says how it counts the host.
  private func guests(_ statement: StatedValue, _ count: WrittenCount) -> WrittenCount? {
    guard ["cities_claimed", "countries_claimed"].contains(field.name), count.value > 0 else {
      return nil
    }
    switch host?.mention(in: statement) ?? CityName.mention(in: statement) {
    case .included: return WrittenCount(value: count.value - 1, bound: count.bound)
    case .excluded: return count
    case .unclear, nil: return nil
    }
  }

  /// A month includes its days, and travel dates include the days of the program.
  private func datesAgree(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard let first = left.value.flatMap({ try? EDTFDate($0) }),
      let second = right.value.flatMap({ try? EDTFDate($0) })
    else { return true }
    if left.isAboutPart && right.isAboutPart { return true }
    // A session on other days than the program is no rival of its dates: `part-outside-whole`.
    if left.isAboutPart { return first.canBePart(of: second) || !first.overlaps(second) }
    if right.isAboutPart { return second.canBePart(of: first) || !first.overlaps(second) }
    if first.takesIn(second) && second.takesIn(first) { return true }
    if let moment = moment(of: left, first), moment == self.moment(of: right, second) {
      return true
    }
    if isOnline, let one = timedDay(of: left, first), let other = timedDay(of: right, second),
      abs(one - other) == 1
    {
      return true
    }
    if first.takesIn(second) {
      if left.scope == "with-travel", right.scope != "with-travel" { return true }
      if first.statedDays == nil { return true }
    }
    if second.takesIn(first) {
      if right.scope == "with-travel", left.scope != "with-travel" { return true }
      if second.statedDays == nil { return true }
    }
    guard hasPhases else { return false }
    return first.takesIn(second) || second.takesIn(first) || !first.overlaps(second)
  }

  /// Returns the number of the one day for which a statement gives a time of day.
  private func timedDay(of value: StatedValue, _ date: EDTFDate) -> Int? {
    guard let days = date.exactDays, days.first == days.last,
      [value.stated, value.quote].compactMap(\.self).contains(where: ClockTime.isIn)
    else { return nil }
    return days.first.number
  }

  /// Returns the minute at which a statement says that something online begins, which can be on two
  /// days in two time zones; nil if it states no time with a zone on one day.
  private func moment(of value: StatedValue, _ date: EDTFDate) -> Int? {
    guard let days = date.exactDays, days.first == days.last else { return nil }
    let texts = [value.stated, value.quote].compactMap(\.self)
    guard let minutes = texts.lazy.compactMap(ZonedTime.minutes).first else { return nil }
    return days.first.number * 24 * 60 + minutes
  }
}

extension StatedValue {
  fileprivate var scripts: Set<LetterScript> {
    Set(text.unicodeScalars.compactMap(LetterScript.init))
  }

  /// The stated number, with the words around it: "over 15".
  var count: WrittenCount? {
    guard let value, let number = Int(value) else { return nil }
    // If only the number was recorded, the words around it are in the quote.
    let texts = Int(stated) == nil ? [stated] : [quote].compactMap(\.self)
    let written = texts.lazy.compactMap(WrittenCount.read).first { $0.value == number }
    return written ?? WrittenCount(value: number, bound: .exact)
  }

  /// The stated number, also that of a bound that has no exact value: "over 25 officials".
  var countOrBound: WrittenCount? { count ?? (value == nil ? WrittenCount.bound(in: stated) : nil) }

  fileprivate var bound: WrittenCount.Bound? { countOrBound?.bound }
}

extension StatedValue {
  /// Whether the words around a number of people count those who came along.
  fileprivate var hasCompanions: Bool {
    [stated, quote].compactMap(\.self).contains(where: CompanionPhrase.isIn)
  }

  /// Returns whether people who came along can be the difference between a number and a smaller one.
  fileprivate func hasCompanions(in total: Int, beside smaller: Int) -> Bool {
    [stated, quote].compactMap(\.self).contains {
      CompanionPhrase.explains(total, beside: smaller, in: $0)
    }
  }
}

extension EDTFDate {
  func takesIn(_ other: EDTFDate) -> Bool {
    (first ?? "0000") <= (other.first ?? "0000") && (last ?? "9999~") >= (other.last ?? "9999~")
  }

  /// Returns whether a part of a program on these dates can lie within a whole on others.
  func canBePart(of whole: EDTFDate) -> Bool {
    whole.takesIn(self) || statedDays == nil && overlaps(whole)
  }

  func overlaps(_ other: EDTFDate) -> Bool {
    (first ?? "0000") <= (other.last ?? "9999~") && (last ?? "9999~") >= (other.first ?? "0000")
  }
}

extension String {
  /// The folded words without the punctuation between them, which varies between sources.
  fileprivate var words: [Substring] { folded.split { !$0.isLetter && !$0.isNumber } }

  /// The text without case, accents and repeated spaces, for comparing names.
  var folded: String {
    let folded = CombiningMarks.limited(self).folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    return folded.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }
}
