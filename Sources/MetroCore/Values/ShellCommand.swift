import MetroText

/// A command of metro that is suggested, as it can be typed into a shell.
///
/// What is put into its text is quoted as a word, or a part of one: ids and values come from files that
/// may be anybody's, and who is shown a command copies it.
package struct ShellCommand: Sendable, Equatable, CustomStringConvertible {
  package let text: String

  package var description: String { text }

  /// Takes the text of a command from a file; nil if it is more than one command of metro, or
  /// anything that this type does not write.
  package init?(kept text: String) {
    guard text.utf8.starts(with: "metro ".utf8) else { return nil }
    var rest = text.utf8[...]
    var isQuoted = false
    while let byte = rest.popFirst() {
      switch byte {
      case Byte.apostrophe: isQuoted.toggle()
      case Byte.backslash where isQuoted: return nil
      case Byte.backslash:
        guard let next = rest.popFirst(), next == Byte.apostrophe || next == Byte.backslash else {
          return nil
        }
      case Byte.space: break
      default: guard isQuoted || isPlainInShell(byte) else { return nil }
      }
    }
    guard !isQuoted else { return nil }
    self.text = text
  }
}

extension ShellCommand: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.text = text }

  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ word: some CustomStringConvertible) {
      text += shellWord(word.description)
    }

    /// Puts in several words, with spaces between.
    package mutating func appendInterpolation(words: [String]) {
      text += words.map(shellWord).joined(separator: " ")
    }
  }
}
