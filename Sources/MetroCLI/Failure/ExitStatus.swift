/// The exit statuses that scripts can rely on; from 64 on, they follow sysexits.h where it applies.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// The answer is negative: a check found problems, a record does not exist, or rows were omitted.
  case negative = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  /// A library that only this command needs is not installed.
  case unavailable = 69
  case internalError = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case notPermitted = 77
  /// The catalog comes from a newer program, or from before 0.1.0.
  case newerCatalog = 78
  case interrupted = 130
}

/// Ends a command that found differences or problems: exit status 1 without a message.
struct NegativeAnswer: Error {}
