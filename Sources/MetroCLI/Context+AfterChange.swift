import MetroCore

/// Whether a command has changed the catalog, so that what fails later is only its report.
final class MadeChange {
  private(set) var isMade = false

  private var warnings: Set<String> = []

  func note() { isMade = true }

  /// Returns whether the command has not warned of something yet.
  func isFirstWarning(of subject: String) -> Bool { warnings.insert(subject).inserted }
}

/// What can fail after a change was stored.
extension Context {
  /// Runs a command.
  ///
  /// An error after the change was stored is reported, but does not fail the command: whoever tries
  /// again after a failure would make the change twice.
  func run(_ command: any MetroCommand) throws {
    do {
      try command.run(in: self)
    } catch  where made.isMade && !Self.isAnswer(error) {
      note(failedReport: error)
    }
  }

  /// Returns whether an error is the command's own answer, such as rows that an import rejected.
  private static func isAnswer(_ error: any Error) -> Bool {
    if error is NegativeAnswer { return true }
    guard let failure = error as? Failure else { return false }
    return failure.status == .negative || failure.saysChange
  }

  /// Reports that the report of a change failed.
  func note(failedReport error: any Error) {
    note(error, hint: "the change was made; only its report failed")
  }

  /// Reports an error that does not fail the command, because the change was made.
  func note(_ error: any Error, hint: String) {
    let failure = Failure(status: .done, message: Failure.afterChange(error).message, hint: hint)
    console.writeError(common.errors == .json ? failure.json : failure.text)
  }

  /// Runs a later step of a command that consists of several; its failure fails the command.
  ///
  /// `hint` says what the earlier steps have changed, and is nil if they changed nothing.
  func laterStep<Result>(hint: String?, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch  where hint != nil && !(error is NegativeAnswer) {
      var failure = Failure.afterChange(error)
      failure.hint = hint
      failure.saysChange = true
      throw failure
    }
  }
}

extension Failure {
  /// Maps an error without the words that nothing was changed.
  fileprivate static func afterChange(_ error: any Error) -> Failure {
    let failure = Failure(thrown: error)
    guard failure.status == .interrupted else { return failure }
    return Failure(status: .interrupted, message: "interrupted")
  }
}
