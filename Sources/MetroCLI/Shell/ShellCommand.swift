/// A command of metro that a user can copy into a shell.
///
/// Interpolated values are quoted as words or parts of words, because IDs and values can come from
/// an untrusted file.
struct ShellCommand: Sendable, Equatable, CustomStringConvertible {
  let text: String

  var description: String { text }
}

extension ShellCommand: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { text += literal }

    mutating func appendInterpolation(_ word: some CustomStringConvertible) {
      text += shellWord(word.description)
    }

    /// Appends several words, with spaces between them.
    mutating func appendInterpolation(words: [String]) {
      text += words.map(shellWord).joined(separator: " ")
    }
  }
}
