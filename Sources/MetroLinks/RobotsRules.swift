/// The rules of a `robots.txt` for one crawler (RFC 9309).
package struct RobotsRules: Equatable, Sendable {
  private struct Rule: Equatable {
    let isAllowed: Bool
    let pattern: [UInt8]
  }

  private var rules: [Rule] = []
  /// The delay between two requests that the file asks for, in seconds, at most a minute.
  package private(set) var delay: Double?
  /// Whether the file could not be read, so that nothing is allowed.
  private var allowsNothing = false

  /// The rules of a host without `robots.txt`.
  package static let none = RobotsRules()

  /// The rules of a host whose server fails to deliver its file (RFC 9309, 2.3.1.4).
  package static let unreachable: RobotsRules = {
    var rules = RobotsRules()
    rules.allowsNothing = true
    return rules
  }()

  /// The number of bytes that are read; RFC 9309 requires at least that.
  package static let longest = 500 * 1024
  private static let longestDelay = 60.0
  /// The comparisons of one byte that a decision takes at most, some hundredths of a second; a file of
  /// 500 kB can have patterns that take seconds, while all other hosts wait.
  private static let mostSteps = 4_000_000

  private init() {}

  /// Reads the rules for a product token, such as `metro`.
  package init(_ text: String, for agent: String) {
    let agent = agent.lowercased()
    var own = RobotsRules()
    var general = RobotsRules()
    var hasOwn = false
    var (isOwn, isGeneral, isInAgents) = (false, false, false)
    // A byte order mark is no part of the first line.
    for line in text.drop(while: { $0 == "\u{FEFF}" }).split(whereSeparator: \.isNewline) {
      let content = line.prefix { $0 != "#" }
      guard let colon = content.firstIndex(of: ":") else { continue }
      let key = Self.trimmed(content[..<colon]).lowercased()
      let value = Self.trimmed(content[content.index(after: colon)...])
      if key == "user-agent" {
        if !isInAgents { (isOwn, isGeneral) = (false, false) }
        isInAgents = true
        if value == "*" {
          isGeneral = true
        } else if value.prefix(while: { $0.isLetter || $0 == "-" || $0 == "_" }).lowercased()
          == agent
        {
          isOwn = true
          hasOwn = true
        }
        continue
      }
      guard ["allow", "disallow", "crawl-delay"].contains(key) else { continue }
      isInAgents = false
      if isOwn { own.add(key, value) }
      if isGeneral { general.add(key, value) }
    }
    self = hasOwn ? own : general
  }

  private mutating func add(_ key: String, _ value: String) {
    if key == "crawl-delay" {
      if let seconds = Double(value), seconds > 0 { delay = min(seconds, Self.longestDelay) }
    } else if !value.isEmpty {
      rules.append(Rule(isAllowed: key == "allow", pattern: Self.normalized(value)))
    }
  }

  /// Returns whether a path with its query may be asked for: the longest matching rule decides.
  ///
  /// Nothing is allowed if the rules take too long to compare.
  package func allows(_ path: String) -> Bool {
    if path == "/robots.txt" { return true }
    if allowsNothing { return false }
    let path = Self.normalized(path.isEmpty ? "/" : path)
    var best: Rule?
    var steps = Self.mostSteps
    for rule in rules where Self.matches(rule.pattern[...], path[...], &steps) {
      if let best, best.pattern.count > rule.pattern.count { continue }
      if let best, best.pattern.count == rule.pattern.count, best.isAllowed { continue }
      best = rule
    }
    return steps > 0 && best?.isAllowed ?? true
  }

  /// Matches from the beginning of the path; `*` stands for any bytes, `$` at the end for its end.
  ///
  /// Goes back only to the latest star, so a hostile pattern takes no exponential time. Counts `steps`
  /// down, and ends at 0.
  private static func matches(
    _ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>, _ steps: inout Int
  ) -> Bool {
    var pattern = pattern
    let isAnchored = pattern.last == UInt8(ascii: "$")
    if isAnchored { pattern.removeLast() }
    var (p, t) = (pattern.startIndex, path.startIndex)
    var star: (pattern: Int, path: Int)?
    while steps > 0 {
      steps -= 1
      if p == pattern.endIndex {
        if !isAnchored || t == path.endIndex { return true }
      } else if pattern[p] == UInt8(ascii: "*") {
        p += 1
        star = (p, t)
        continue
      } else if t < path.endIndex, pattern[p] == path[t] {
        p += 1
        t += 1
        continue
      }
      guard let last = star, last.path < path.endIndex else { return false }
      star = (last.pattern, last.path + 1)
      (p, t) = (last.pattern, last.path + 1)
    }
    return false
  }

  /// Percent-encodes other characters than ASCII, and decodes unreserved ones (RFC 9309, 2.2.2).
  private static func normalized(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8.prefix(8_192))
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result += isUnreserved(value) ? [value] : encoded(value)
        index += 3
        continue
      }
      result += byte > 0x20 && byte < 0x7F ? [byte] : encoded(byte)
      index += 1
    }
    return result
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return byte < 0x80
      && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte))
  }

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
