/// What a shell offers for the word that the user types.
///
/// Its text has the kind on the first line, and then one candidate per line, with a description after a
/// tab. Shells never evaluate the candidates.
enum CompletionAnswer: Equatable {
  struct Candidate: Equatable {
    let word: String
    var help: String?
  }

  case words([Candidate])
  /// Files with one of the endings; all files if there are none.
  case files(endings: [String])
  case directories

  var text: String {
    switch self {
    case .words(let candidates):
      return
        (["words"]
        + candidates.map { $0.word + ($0.help.map { "\t\($0)" } ?? "") })
        .joined(separator: "\n") + "\n"
    case .files(let endings): return (["files"] + endings).joined(separator: " ") + "\n"
    case .directories: return "directories\n"
    }
  }
}
