import MetroCore

/// What the user is told of a statement of SQL that is refused or fails.
extension Failure {
  init(_ fault: SQLStatementError) {
    let (status, reason, hint) = Self.words(for: fault.cause)
    let place = fault.place.map { ":\($0.line):\($0.column)" } ?? ""
    self.init(status: status, message: "sql\(place): \(reason)", hint: hint)
    line = fault.place?.line
    column = fault.place?.column
  }

  private static func words(
    for cause: SQLStatementError.Cause
  ) -> (status: ExitStatus, reason: String, hint: String?) {
    switch cause {
    case .empty: (.usage, "there is no statement", "metro sql --help shows examples")
    case .several:
      (.usage, "there is more than one statement", "run metro sql once for each")
    case .nulCharacter: (.usage, "the statement has a NUL character", nil)
    case .tooLong(let limit):
      (.usage, "the statement is longer than \(limit) bytes", nil)
    case .refused(let action):
      (
        .usage, "it may only read: \(action) is refused",
        "metro --help shows the commands that change the catalog"
      )
    case .misplaced(let token) where ["'", "\"", "`", "["].contains(token.prefix(1)):
      (.usage, "a quote is open, or cannot stand here: \(token)", "'' is a quote inside quotes")
    case .misplaced(let token): (.usage, "'\(token)' cannot stand here", nil)
    case .endsEarly: (.usage, "the statement ends too early", nil)
    case .noSuchView(let name, let near):
      (.usage, "there is no view '\(name)'", didYouMean(near))
    case .noSuchColumn(let name, let near):
      (.usage, "there is no column '\(name)'", didYouMean(near))
    case .noSuchFunction(let name): (.usage, "there is no function '\(name)'", nil)
    case .meaningless(let reason): (.usage, "it cannot be run: \(reason)", nil)
    case .unnamedParameter(let text):
      (.usage, "a parameter is written :name, and not \(text)", nil)
    case .missingParameters(let names):
      (
        .usage, "\(names.map { ":\($0)" }.joined(separator: ", ")): no value is given",
        "add \(names.map { "--parameter \($0)=VALUE" }.joined(separator: " "))"
      )
    case .noSuchParameter(let name, let known):
      (
        .usage, "--parameter \(name): the statement has no :\(name)",
        known.isEmpty ? nil : "it has \(known.map { ":\($0)" }.joined(separator: ", "))"
      )
    case .failed(let reason): (.badData, "it failed: \(reason)", nil)
    case .timeLimit(let seconds):
      (
        .negative, "stopped after \(seconds.formatted()) \(seconds == 1 ? "second" : "seconds")",
        "give it more with --timeout"
      )
    }
  }

  private static func didYouMean(_ names: [String]) -> String {
    names.isEmpty
      ? "metro sql --schema lists the views and their columns"
      : "did you mean \(names.joined(separator: ", "))?"
  }
}
