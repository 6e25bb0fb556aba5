/// A duration of ISO 8601, in which OpenDocument writes times of a day: `PT13H30M00S`.
enum ISODuration {
  /// Returns the time of the day; nil if the duration is none.
  static func timeOfDay(_ text: String) -> String? {
    guard text.hasPrefix("PT") else { return nil }
    var parts: [Character: String] = [:]
    var digits = ""
    for letter in text.dropFirst(2) {
      if letter.isNumber || letter == "." || letter == "," {
        digits.append(letter)
      } else {
        parts[letter] = digits
        digits = ""
      }
    }
    let numbers = "HMS".map { unit in
      // Fractions of a second are not shown.
      Int(parts[unit]?.prefix { $0.isNumber } ?? "0") ?? 0
    }
    guard numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return (numbers[2] == 0 ? numbers.dropLast() : numbers[...])
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }
}
