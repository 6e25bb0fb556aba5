/// A command line parsed the way a shell does, as far as tests need it.
struct ShellLine {
  struct Command {
    var assignments: [String: String] = [:]
    var words: [String] = []
    var input: String?
    var output: String?
  }

  private(set) var commands: [Command] = []

  private enum Token: Equatable {
    case word(String)
    case pipe, input, output
  }

  private struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  init(_ line: String) throws {
    var command = Command()
    var target: Token?
    for token in try Self.tokens(line) {
      switch (token, target) {
      case (.word(let word), .input?): command.input = word
      case (.word(let word), .output?): command.output = word
      case (.word(let word), _):
        if command.words.isEmpty, let (name, value) = Self.assignment(word) {
          command.assignments[name] = value
        } else {
          command.words.append(word)
        }
      case (.pipe, _):
        commands.append(command)
        command = Command()
      case (.input, _), (.output, _): break
      }
      if case .word = token { target = nil } else { target = token }
    }
    commands.append(command)
  }

  private static func assignment(_ word: String) -> (String, String)? {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex,
      word[..<equals].allSatisfy({ $0.isUppercase || $0 == "_" })
    else { return nil }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private static func tokens(_ line: String) throws -> [Token] {
    var tokens: [Token] = []
    var word: String?
    var quote: Unicode.Scalar?
    var isEscaped = false
    func finish() {
      if let text = word { tokens.append(.word(text)) }
      word = nil
    }
    for scalar in line.unicodeScalars {
      switch (scalar, quote) {
      case _ where isEscaped:
        if quote == "\"", !"\"\\$`".unicodeScalars.contains(scalar) { word = (word ?? "") + "\\" }
        word = (word ?? "") + String(scalar)
        isEscaped = false
      case ("\\", nil), ("\\", "\""): isEscaped = true
      case (_, let open?):
        if scalar == open { quote = nil } else { word = (word ?? "") + String(scalar) }
      case ("'", nil), ("\"", nil):
        quote = scalar
        word = word ?? ""
      case (" ", nil): finish()
      case ("|", nil), ("<", nil), (">", nil):
        finish()
        tokens.append(scalar == "|" ? .pipe : scalar == "<" ? .input : .output)
      default: word = (word ?? "") + String(scalar)
      }
    }
    guard quote == nil, !isEscaped else { throw Fault(description: "unfinished line: \(line)") }
    finish()
    return tokens
  }
}
