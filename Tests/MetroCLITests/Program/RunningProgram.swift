import Foundation
import Testing

/// The real program while it runs, with its standard input in the hands of the test.
final class RunningProgram {
  private let process = Process()
  private let input = Pipe()
  private let errors = Pipe()

  init(_ arguments: [String], in sandbox: Sandbox) throws {
    process.executableURL = URL(filePath: Program.folder).appending(path: "metro")
    process.arguments = arguments
    process.environment = sandbox.environment
    process.currentDirectoryURL = sandbox.folder
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.runWithSignals()
  }

  func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Waits until a condition holds, five seconds at most.
  func wait(until condition: () throws -> Bool) throws {
    for _ in 0..<500 {
      if try condition() { return }
      usleep(10_000)
    }
    Issue.record("it took too long")
  }

  func signal(_ number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Ends the input, waits for the end and returns what was said and the status.
  func finish() throws -> Outcome {
    try input.fileHandleForWriting.close()
    return try end()
  }

  /// Waits for the end and returns what was said and the status, with the input still open.
  func end() throws -> Outcome {
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let status = process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    return Outcome(err: String(decoding: said, as: UTF8.self), status: status)
  }
}
