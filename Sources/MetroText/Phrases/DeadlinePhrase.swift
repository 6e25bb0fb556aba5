/// The last day for applications or registration that a text states: `apply by 20 September 2021`,
/// `Anmeldeschluss: 20.9.2021`, `신청 마감 9월 20일`.
package struct DeadlinePhrase: Equatable, Sendable {
  package let day: CalendarDay
  package let excerpt: String

  /// Reads the deadlines of a text about a program on these days.
  ///
  /// A day without a year is in the year in which it is nearest to the program. A sentence that also speaks
  /// of reports, slides, payments or other programs states no deadline.
  package static func read(
    _ text: String, of program: ClosedRange<CalendarDay>
  ) -> [DeadlinePhrase] {
    let text = TokenizedText(text)
    return text.sentences.flatMap { range -> [DeadlinePhrase] in
      let sentence = Sentence(TokenizedText(text.written(range)))
      guard sentence.isAboutApplications else { return [] }
      return sentence.limits(of: program)
    }
  }

  private struct Sentence {
    let text: TokenizedText
    private let words: String

    init(_ text: TokenizedText) {
      self.text = text
      words = text.written(text.tokens.indices)
    }

    var isAboutApplications: Bool {
      text.tokens.indices.contains(where: isSubject)
        && !text.tokens.contains { token in
          token.kind == .word && DeadlineWordTable.others.contains(where: token.folded.hasPrefix)
        } && !DeadlineWordTable.othersInCharacters.contains(where: words.contains)
    }

    func limits(of program: ClosedRange<CalendarDay>) -> [DeadlinePhrase] {
      var found: [DeadlinePhrase] = []
      var end = 0
      for index in text.tokens.indices where end <= index {
        guard let date = DatePhrase.read(text, at: index) else { continue }
        end = date.tokens.upperBound
        guard let limit = limit(of: date), let subject = subject(near: limit),
          let day = Self.day(of: date, program)
        else { continue }
        let start = min(subject, limit.lowerBound)
        found.append(
          DeadlinePhrase(
            day: day, excerpt: text.written(start..<max(limit.upperBound, subject + 1))))
      }
      return found
    }

    /// Returns the tokens of a date with the words that make it a limit.
    private func limit(of date: DatePhrase) -> Range<Int>? {
      let (start, end) = (date.tokens.lowerBound, date.tokens.upperBound)
      // 20일까지
      if text.word(end - 1).contains("까지") { return date.tokens }
      if text.word(end - 1).hasPrefix("일"), text.word(end).hasPrefix("마감") {
        return start..<end + 1
      }
      var place = WeekdayBracket.end(text, at: end)
      if text.word(place) == "-", DeadlineWordTable.endings.contains(text.word(place + 1)) {
        return start..<place + 2
      }
      if text.word(place) == "'" || text.word(place) == "’" { place += 2 }
      if ["tarihine", "gunune", "년", "까지"].contains(text.word(place)),
        DeadlineWordTable.behind.contains(text.word(place + 1))
      {
        place += 1
      }
      if DeadlineWordTable.behind.contains(text.word(place)) { return start..<place + 1 }
      if DeadlineWordTable.behindInCharacters.contains(where: { text.hasCharacters($0, at: place) })
      {
        return start..<place + 1
      }
      return before(start).map { $0..<end }
    }

    /// Returns the token of a word for a limit before a date.
    private func before(_ date: Int) -> Int? {
      // Each letter of Thai is a token.
      let reach = text[date - 1]?.kind == .character ? 24 : 8
      for start in stride(from: date - 1, through: max(0, date - reach), by: -1) {
        if let length = DeadlineWordTable.before.length(in: text, at: start),
          isFilled(start + length, date)
        {
          return start
        }
        if text.word(start).hasSuffix("마감") || text.word(start).hasPrefix("마감"),
          isFilled(start + 1, date)
        {
          return start
        }
        let isWritten = DeadlineWordTable.beforeInCharacters.contains { word in
          text.hasCharacters(word, at: start)
            // Thai "open" ends with "close": เปิด, ปิด.
            && !(word.hasPrefix("ปิด") && text.word(start - 1) == "เ")
            && isFilled(start + word.unicodeScalars.count, date)
        }
        if isWritten { return start }
      }
      return nil
    }

    /// Returns whether only words without a meaning and weekdays are between a word and a date.
    private func isFilled(_ start: Int, _ date: Int) -> Bool {
      guard start <= date else { return false }
      var place = start
      while place < date {
        if let name = WeekdayName.read(text, at: place) {
          place = max(place + 1, name.tokens.upperBound)
        } else if let length = DeadlineWordTable.subjectPhrases.length(in: text, at: place) {
          place += length
        } else if let word = characters(at: place) {
          place += word.unicodeScalars.count
        } else if isYear(place, before: date) {
          place += 2
        } else if isSubject(place) {
          place += 1
        } else if DeadlineWordTable.fillers.contains(text.word(place))
          || ["日", "时", "間", "间", "期", ",", "."].contains(text.word(place))
        {
          place += 1
        } else {
          return false
        }
      }
      return true
    }

    /// Returns the word of a script without spaces that may stand between a limit and a date.
    private func characters(at place: Int) -> String? {
      guard text[place]?.kind == .character else { return nil }
      return (DeadlineWordTable.fillersInCharacters + DeadlineWordTable.subjectsInCharacters).first
      {
        text.hasCharacters($0, at: place)
      }
    }

    /// Returns whether a token is the year of a Hungarian date, which begins behind it: `2019. szeptember 30`.
    private func isYear(_ place: Int, before date: Int) -> Bool {
      place + 2 == date && DatePhrase.year(text, at: place) != nil && text.word(place + 1) == "."
    }

    /// Returns the token of a word for applications at most fourteen tokens from a limit, first before it.
    private func subject(near limit: Range<Int>) -> Int? {
      let before = (max(0, limit.lowerBound - 14)..<limit.upperBound).last(where: isSubject)
      return before ?? (limit.upperBound..<limit.upperBound + 14).first(where: isSubject)
    }

    private func isSubject(_ index: Int) -> Bool {
      guard let token = text[index] else { return false }
      if token.kind == .character {
        return DeadlineWordTable.subjectsInCharacters.contains {
          text.hasCharacters($0, at: index)
        }
      }
      guard token.kind == .word else { return false }
      if DeadlineWordTable.subjectPhrases.length(in: text, at: index) != nil { return true }
      return DeadlineWordTable.subjects.contains(where: token.folded.hasPrefix)
        && !DeadlineWordTable.notSubjects.contains(token.folded) && !isUse(index)
    }

    /// Returns whether a word is about something that is used: `apply the methods`, `application mobile`.
    private func isUse(_ index: Int) -> Bool {
      let next = text.word(index + 1)
      switch text.word(index) {
      case "apply", "applies", "applying": return DeadlineWordTable.objects.contains(next)
      case let word where word.hasPrefix("applic"):
        return ["mobile", "web"].contains(next) || ["mobile", "web"].contains(text.word(index - 1))
      default: return false
      }
    }

    /// Returns the day of a date, in its own year or that in which it is nearest to the program.
    private static func day(
      of date: DatePhrase, _ program: ClosedRange<CalendarDay>
    ) -> CalendarDay? {
      let years = program.lowerBound.year - 1...program.upperBound.year + 1
      let days = years.flatMap { date.days(in: $0, near: program) }
      func distance(_ day: CalendarDay) -> Int {
        max(program.lowerBound.number - day.number, day.number - program.upperBound.number, 0)
      }
      return days.min { distance($0) < distance($1) }
    }
  }
}

/// A weekday in brackets behind a date.
private enum WeekdayBracket {
  /// Returns the token after the weekday, or the given one if there is none.
  static func end(_ text: TokenizedText, at index: Int) -> Int {
    guard ["(", "（"].contains(text.word(index)),
      let name = WeekdayName.read(text, at: index + 1),
      [")", "）"].contains(text.word(name.tokens.upperBound))
    else { return index }
    return name.tokens.upperBound + 1
  }
}
