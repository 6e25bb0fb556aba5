/// Finds telephone numbers in folded text.
enum TelephoneReader {
  /// Returns the beginning of the first number, such as `+82…`.
  static func first(in folded: [UInt32]) -> String? {
    for place in folded.indices {
      let value = folded[place]
      let isStart = place == 0 || !isLetterOrDigit(folded[place - 1])
      if value == 0x2B, isStart, let number = Number(folded, from: place + 1), number.isDialled {
        return "+" + number.beginning
      }
      if value == 0x28, let number = areaCode(folded, at: place) { return "(" + number + ")…" }
      if value == 0x30, isStart, isMobile(folded, at: place) { return "01…" }
    }
    return afterWord(folded)
  }

  /// Finds a number with an area code in brackets: (02) 1234 5678.
  private static func areaCode(_ folded: [UInt32], at place: Int) -> String? {
    guard place + 1 < folded.count, folded[place + 1] == 0x30,
      let close = folded[place...].prefix(8).firstIndex(of: 0x29), (3...6).contains(close - place),
      folded[place + 1..<close].allSatisfy(PersonalDatum.isDigit),
      let rest = Number(folded, from: close + 1), !rest.isDate
    else { return nil }
    let digits = rest.digits.count + close - place - 1
    return (8...15).contains(digits) ? PersonalDatum.string(folded[place + 1..<close]) : nil
  }

  /// Finds a Korean mobile number: 010-1234-5678.
  private static func isMobile(_ folded: [UInt32], at place: Int) -> Bool {
    guard let number = Number(folded, from: place), number.groups.count == 3 else { return false }
    return number.groups[0].count == 3 && number.digits.starts(with: [0x30, 0x31])
      && (3...4).contains(number.groups[1].count) && number.groups[2].count == 4
  }

  private static func afterWord(_ folded: [UInt32]) -> String? {
    for place in folded.indices {
      for word in words where word[0] == folded[place] {
        guard folded[place...].starts(with: word),
          place == 0 || !PersonalDatum.isLetter(folded[place - 1]),
          let start = LabeledNumber.start(in: folded, after: place + word.count),
          let number = Number(folded, from: start), (7...15).contains(number.digits.count),
          !number.isDate, !number.isYears
        else { continue }
        return number.beginning
      }
    }
    return nil
  }

  private static func isLetterOrDigit(_ value: UInt32) -> Bool {
    PersonalDatum.isLetter(value) || PersonalDatum.isDigit(value)
  }

  private static let words = [
    "telephone", "telefono", "telefon", "telefone", "telf", "tel", "tlf", "phone", "fax", "faks",
    "mobile", "movil", "cellular", "celular", "cell", "whatsapp", "전화번호", "전화", "휴대전화", "휴대폰",
    "핸드폰", "팩스", "电话", "電話番号", "電話", "手机", "手機", "传真", "傳真", "携帯", "ファックス",
  ].map { FoldedLetter.folded($0) }
}

extension TelephoneReader {
  /// Groups of digits as people write them in telephone numbers.
  private struct Number {
    private(set) var groups: [[UInt32]] = []
    private let separators: Set<UInt32>
    private let isPeople: Bool

    var digits: [UInt32] { groups.flatMap { $0 } }

    /// The first two digits, and an ellipsis for the rest.
    var beginning: String { PersonalDatum.string(digits.prefix(2)) + "…" }

    /// The most digits of a number.
    private static let mostDigits = 15

    init?(_ folded: [UInt32], from start: Int) {
      var place = start
      var count = 0
      var separators: Set<UInt32> = []
      // More groups make no number, and a text of groups would be read to its end at each of them.
      while count <= Self.mostDigits {
        var next = place
        while next < folded.count, next - place < 3, Self.isSeparator(folded[next]) { next += 1 }
        let end = folded[next...].firstIndex { !PersonalDatum.isDigit($0) } ?? folded.count
        guard end > next, groups.isEmpty || next > place else { break }
        if !groups.isEmpty { separators.formUnion(folded[place..<next]) }
        groups.append(Array(folded[next..<end]))
        count += end - next
        place = end
      }
      guard !groups.isEmpty else { return nil }
      self.separators = separators
      let isThousands = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
      isPeople = isThousands && groups.last == [0x30, 0x30, 0x30]
    }

    /// Whether the number of digits fits a number with a plus sign, and it is not an amount or
    /// degrees.
    var isDialled: Bool {
      let isDecimal = groups.count == 2 && separators == [0x2E] && groups[0].count <= 3
      let hasZeros = groups.count == 1 && groups[0].suffix(3) == [0x30, 0x30, 0x30]
      return (8...15).contains(digits.count) && !isDecimal && !isPeople && !hasZeros
        && groups[0].first != 0x30
    }

    /// Whether it can be read as 2015-04-08 or 08.04.2015.
    var isDate: Bool {
      let counts = groups.prefix(3).map(\.count)
      guard counts.count == 3 else { return false }
      return counts[0] == 4 && counts[1] <= 2 && counts[2] <= 2
        || counts[0] <= 2 && counts[1] <= 2 && counts[2] == 4 && groups.count == 3
          && digits.count <= 8 && isYear(groups[2])
    }

    /// Whether it can be read as 2010-2015.
    var isYears: Bool { groups.allSatisfy(isYear) }

    private func isYear(_ group: [UInt32]) -> Bool {
      group.count == 4 && (group.starts(with: [0x31, 0x39]) || group.starts(with: [0x32, 0x30]))
    }

    private static func isSeparator(_ value: UInt32) -> Bool {
      switch value {
      case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0x2010...0x2013: true
      default: false
      }
    }
  }
}
