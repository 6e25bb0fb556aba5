/// A goal or target of the United Nations' 2030 Agenda: `11`, `11.6` or `11.b`.
///
/// The agenda has 17 goals with 169 targets, which resolution A/RES/70/1 of the General Assembly
/// lists: numbered outcomes, and means of implementation with letters.
package struct SustainableGoal: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// The number of the goal, from 1 to 17.
  package let goal: Int

  package init(_ text: String) throws(InvalidValue) {
    guard let goal = Self.goal(of: text) else {
      throw InvalidValue(
        text: text, reason: Self.reason(for: text), expected: Self.expected(for: text),
        suggestion: Self.suggestion(for: text))
    }
    self.text = text
    self.goal = goal
  }

  package var description: String { text }

  /// The web page of the goal at the United Nations.
  package var page: String { "https://sdgs.un.org/goals/goal\(goal)" }

  /// All goals and targets, each goal before its targets.
  package static let all: [String] = targets.enumerated().flatMap { index, targets in
    [String(index + 1)]
      + (0..<targets.numbered).map { "\(index + 1).\($0 + 1)" }
      + (0..<targets.lettered).map { "\(index + 1).\(letter($0))" }
  }

  /// The number of targets with a number and with a letter, for each goal.
  private static let targets: [(numbered: Int, lettered: Int)] = [
    (5, 2), (5, 3), (9, 4), (7, 3), (6, 3), (6, 2), (3, 2), (10, 2), (5, 3), (7, 3), (7, 3),
    (8, 3), (3, 2), (7, 3), (9, 3), (10, 2), (19, 0),
  ]

  private static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
  }

  /// Returns the number of the goal that a text names itself or by one of its targets, or nil.
  private static func goal(of text: String) -> Int? {
    guard text.utf8.count <= 5 else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let goal = number(parts[0]), goal <= targets.count else { return nil }
    guard parts.count == 2 else { return goal }
    let known = targets[goal - 1]
    if let target = number(parts[1]) { return target <= known.numbered ? goal : nil }
    guard parts[1].count == 1, let letter = parts[1].first else { return nil }
    let letters = UInt8(ascii: "a")..<(UInt8(ascii: "a") + UInt8(known.lettered))
    return letters.contains(letter) ? goal : nil
  }

  /// Returns the value of digits without a leading zero, or nil.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...2).contains(digits.count), digits.first != Byte.zero,
      digits.allSatisfy(Byte.isDigit)
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
  }

  // MARK: - Errors

  private static func reason(for text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 2, let goal = goal(of: String(parts[0])) {
      return "goal \(goal) has no target \(text)"
    }
    if parts.count == 1, !text.isEmpty, text.utf8.allSatisfy(Byte.isDigit) {
      return "there is no goal \(text)"
    }
    return "it is not the number of a goal or target"
  }

  private static func expected(for text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let goal = goal(of: String(parts[0])) else {
      return "a goal from 1 to 17, or a target such as 11.6"
    }
    let known = targets[goal - 1]
    let numbered = "\(goal).1 to \(goal).\(known.numbered)"
    return known.lettered == 0
      ? numbered : "\(numbered), or \(goal).a to \(goal).\(letter(known.lettered - 1))"
  }

  /// Returns the goal or target that follows words such as `SDG` or leading zeros.
  private static func suggestion(for text: String) -> String? {
    let start = text.lowercased().drop { !$0.isASCII || !$0.isNumber }.drop { $0 == "0" }
    let likely = String(start).trimmingBlanks()
    return likely != text && goal(of: likely) != nil ? likely : nil
  }
}
