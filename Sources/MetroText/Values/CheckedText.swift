/// Checks and trims the text of `PlainText` and `Prose`.
enum CheckedText {
  /// Returns the text to store.
  ///
  /// Positions in messages count Unicode scalars from 1 in the original text.
  static func checked(
    _ text: String, longest: Int, isOneLine: Bool
  ) throws(InvalidValue) -> String {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { throw InvalidValue(text: text, reason: "the text is empty") }
    let end = scalars.index(after: last)
    let kept = scalars[start..<end]

    var hasReturn = false
    var length = 0
    var previous: Unicode.Scalar?
    for scalar in kept {
      length += 1
      let isBreak = !isOneLine && (scalar == "\n" || scalar == "\r")
      if isBreak { hasReturn = hasReturn || scalar == "\r" }
      let isLoneReturn = previous == "\r" && scalar != "\n" && !isOneLine
      if isLoneReturn || !isBreak && ForbiddenCharacter(scalar) != nil {
        let position =
          scalars.distance(from: scalars.startIndex, to: start) + length - (isLoneReturn ? 1 : 0)
        let name = ForbiddenCharacter.name(of: isLoneReturn ? "\r" : scalar)
        throw InvalidValue(
          text: text, reason: "it contains \(name) at character \(position)",
          suggestion: suggestion(for: kept, longest: longest, isOneLine: isOneLine))
      }
      previous = scalar
    }
    try checkForm(of: kept, length, longest: longest, text)
    guard hasReturn else {
      return try composed(
        start == scalars.startIndex && end == scalars.endIndex ? text : String(kept),
        of: text, longest: longest)
    }
    var lines = String.UnicodeScalarView()
    for scalar in kept where scalar != "\r" { lines.append(scalar) }
    return try composed(String(lines), of: text, longest: longest)
  }

  /// Checks that a text can be composed in a time that does not grow faster than its length.
  private static func checkForm(
    of kept: Substring.UnicodeScalarView, _ length: Int, longest: Int, _ text: String
  ) throws(InvalidValue) {
    // A composed character has at most four parts.
    guard length <= longest * 4 else { throw tooLong(text, length, longest) }
    guard let excess = CombiningMarks.excess(in: kept) else { return }
    let scalars = text.unicodeScalars
    let position = scalars.distance(from: scalars.startIndex, to: kept.startIndex) + excess
    throw InvalidValue(
      text: text,
      reason: "a letter has more than \(CombiningMarks.most) combining marks at character "
        + grouped(position))
  }

  private static func composed(
    _ kept: String, of text: String, longest: Int
  ) throws(InvalidValue) -> String {
    let composed = NormalForm.composed(kept)
    let length = composed.unicodeScalars.count
    guard length > longest else { return composed }
    throw tooLong(text, length, longest)
  }

  private static func tooLong(_ text: String, _ length: Int, _ longest: Int) -> InvalidValue {
    InvalidValue(
      text: text,
      reason: "it is \(grouped(length)) characters long; at most \(grouped(longest)) are allowed")
  }

  /// Replaces each tab and line break of a line with a space, if nothing else is wrong with it.
  private static func suggestion(
    for kept: Substring.UnicodeScalarView, longest: Int, isOneLine: Bool
  ) -> String? {
    // A message shows at most one line.
    guard kept.prefix(201).count <= 200 else { return nil }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in kept {
      defer { previous = scalar }
      let isBreak = scalar == "\n" || scalar == "\r" || (0x2028...0x2029).contains(scalar.value)
      if isBreak && !isOneLine {
        if scalar != "\n" || previous != "\r" { result.append("\n") }
      } else if isBreak || scalar == "\t" {
        if result.last != " " { result.append(" ") }
      } else if ForbiddenCharacter(scalar) != nil {
        return nil
      } else if scalar != " " || result.last != " " || !isOneLine {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Returns a number with separators of thousands.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }
}
