/// What a shell offers for the word that the user types.
///
/// Its text has the kind on the first line, and then one candidate per line, with a description after a
/// tab. Shells never evaluate the candidates, and none of them has a second line.
enum CompletionAnswer: Equatable {
  struct Candidate: Equatable {
    let word: String
    var help: String?
  }

  case words([Candidate])
  /// Words for bash that are inserted as they are, between quotes that the user has opened.
  case quoted([Candidate])
  /// Files with one of the endings; all files if there are none.
  case files(endings: [String])
  case directories

  var text: String {
    switch self {
    case .words(let candidates): return Self.text("words", candidates)
    case .quoted(let candidates): return Self.text("quoted", candidates)
    case .files(let endings): return (["files"] + endings).joined(separator: " ") + "\n"
    case .directories: return "directories\n"
    }
  }

  private static func text(_ kind: String, _ candidates: [Candidate]) -> String {
    let lines = candidates.filter(\.isPlain).map { $0.word + ($0.help.map { "\t\($0)" } ?? "") }
    return ([kind] + lines).joined(separator: "\n") + "\n"
  }

  /// Returns the answer for bash inside quotes that the user has opened.
  ///
  /// Bash inserts the words without further quotes, so those are left out that the quotes do not hold: in
  /// double quotes the shell replaces variables, commands and the history.
  func inQuotes(_ quote: Character) -> CompletionAnswer {
    guard case .words(let candidates) = self else { return self }
    let special = quote == "'" ? "'" : "\"$`\\!"
    return .quoted(
      candidates.filter { candidate in
        !candidate.word.unicodeScalars.contains(where: special.unicodeScalars.contains)
      })
  }
}

extension CompletionAnswer.Candidate {
  /// Whether the word has no control characters, which another program can have stored in a name.
  fileprivate var isPlain: Bool {
    !word.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
