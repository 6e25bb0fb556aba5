/// Finds passport numbers in folded text, but only after the word, since many other numbers look
/// alike.
enum PassportReader {
  /// Returns the beginning of the first number, such as `m1…`.
  static func first(in folded: [UInt32]) -> String? {
    for place in folded.indices {
      for word in words where word[0] == folded[place] {
        guard folded[place...].starts(with: word),
          let start = LabeledNumber.start(in: folded, after: place + word.count)
        else { continue }
        let end = folded[start...].firstIndex { !isPart($0) } ?? folded.count
        let number = folded[start..<end]
        let digits = number.filter(PersonalDatum.isDigit).count
        guard (6...10).contains(number.count), digits >= 5, number.count - digits <= 3 else {
          continue
        }
        return PersonalDatum.string(number.prefix(2)).uppercased() + "…"
      }
    }
    return nil
  }

  private static func isPart(_ value: UInt32) -> Bool {
    PersonalDatum.isLetter(value) || PersonalDatum.isDigit(value)
  }

  private static let words = [
    "passport", "pasaporte", "passeport", "passaport", "passaporte", "reisepass", "여권", "护照", "護照",
    "パスポート", "旅券",
  ].map { FoldedLetter.folded($0) }
}
