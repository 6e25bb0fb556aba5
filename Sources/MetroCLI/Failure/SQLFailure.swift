import MetroCore

/// Maps errors of SQL statements that are rejected or fail.
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
    case .empty: (.usage, "no statement given", "metro sql --help shows examples")
    case .several:
      (.usage, "more than one statement", "run metro sql once per statement")
    case .nulCharacter: (.usage, "the statement has a NUL character", nil)
    case .tooLong(let limit):
      (.usage, "the statement is longer than \(limit) bytes", nil)
    case .refused(let action):
      (
        .usage, "only reading is allowed: \(action) is rejected",
        "metro --help lists the commands that change the catalog"
      )
    case .misplaced(let token) where ["'", "\"", "`", "["].contains(token.prefix(1)):
      (.usage, "unclosed or misplaced quote: \(token)", "write '' for a quote inside quotes")
    case .misplaced(let token): (.usage, "unexpected '\(token)'", nil)
    case .endsEarly: (.usage, "the statement is incomplete", nil)
    case .noSuchView(let name, let near):
      (.usage, "unknown view '\(name)'", didYouMean(near))
    case .noSuchColumn(let name, let near):
      (.usage, "unknown column '\(name)'", didYouMean(near))
    case .noSuchFunction(let name): (.usage, "unknown function '\(name)'", nil)
    case .meaningless(let reason): (.usage, "cannot run: \(reason)", nil)
    case .unnamedParameter(let text):
      (.usage, "parameters are written :name, not \(text)", nil)
    case .missingParameters(let names):
      (
        .usage, "\(names.map { ":\($0)" }.joined(separator: ", ")): no value given",
        "add \(names.map { "--parameter \($0)=VALUE" }.joined(separator: " "))"
      )
    case .noSuchParameter(let name, let known):
      (
        .usage, "--parameter \(name): the statement has no :\(name)",
        known.isEmpty ? nil : "it has \(known.map { ":\($0)" }.joined(separator: ", "))"
      )
    case .failed(let reason): (.badData, "failed: \(reason)", nil)
    case .timeLimit(let seconds):
      (
        .negative, "stopped after \(seconds.formatted()) \(seconds == 1 ? "second" : "seconds")",
        "use a longer --timeout"
      )
    }
  }

  private static func didYouMean(_ names: [String]) -> String {
    names.isEmpty
      ? "metro sql --schema lists the views and their columns"
      : "did you mean \(names.joined(separator: ", "))?"
  }
}
