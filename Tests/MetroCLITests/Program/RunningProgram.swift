import Foundation
import MetroTestSupport
import Testing

/// The real program while it runs, with its standard input controlled by the test.
final class RunningProgram {
  private let process: ChildProcess

  init(_ arguments: [String], in sandbox: Sandbox) throws {
    process = try ChildProcess(
      URL(filePath: Program.folder).appending(path: "metro"), arguments,
      environment: sandbox.environment, folder: sandbox.folder,
      input: .pipe, output: .nothing, errors: .pipe)
  }

  func send(_ text: String) throws {
    try process.send(text)
  }

  /// Waits until a condition holds, for at most five seconds.
  func wait(until condition: () throws -> Bool) throws {
    for _ in 0..<500 {
      if try condition() { return }
      usleep(10_000)
    }
    Issue.record("it took too long")
  }

  func signal(_ number: Int32) {
    process.signal(number)
  }

  /// Closes the input, waits for the exit and returns the messages and the status.
  func finish() throws -> Outcome {
    try process.closeInput()
    return try end()
  }

  /// Waits for the exit and returns the messages and the status, with the input still open.
  func end() throws -> Outcome {
    let result = try process.result()
    return Outcome(err: result.errorText, status: result.status)
  }
}
