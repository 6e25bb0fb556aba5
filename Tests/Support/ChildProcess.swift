package import Foundation

/// A program that a test starts.
///
/// Its signals are not blocked: the threads that tests run on block nearly all, and a child process
/// inherits the blocked signals.
package final class ChildProcess {
  /// The connection of a standard stream of the process.
  package enum Stream {
    case nothing
    /// The stream of the test process.
    case inherited
    /// A pipe, for ``ChildProcess/send(_:)`` or ``ChildProcess/result()``.
    case pipe
    case file(URL)
  }

  /// The exit status and output of a process that ended.
  package struct Result {
    package var output = Data()
    package var errors = Data()

    /// The exit status, or 128 plus the number of the signal that ended the process, as in a shell.
    package var status: Int32 = 0

    package var outputText: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }

    package var lines: [String] { outputText.split(separator: "\n").map(String.init) }
  }

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private let hasOutputPipe: Bool
  private let hasErrorPipe: Bool
  /// What ``nextLine()`` has read beyond a line.
  private var received = Data()

  /// Starts a program; nil uses the environment and the folder of the test process.
  ///
  /// - Throws: The error of the system if the program or a file cannot be opened.
  package init(
    _ executable: URL, _ arguments: [String], environment: [String: String]? = nil,
    folder: URL? = nil, input: Stream = .nothing, output: Stream = .pipe,
    errors: Stream = .inherited
  ) throws {
    hasOutputPipe = if case .pipe = output { true } else { false }
    hasErrorPipe = if case .pipe = errors { true } else { false }
    process.executableURL = executable
    process.arguments = arguments
    if let environment { process.environment = environment }
    if let folder { process.currentDirectoryURL = folder }
    switch input {
    case .nothing: process.standardInput = FileHandle.nullDevice
    case .inherited: break
    case .pipe: process.standardInput = self.input
    case .file(let url): process.standardInput = try FileHandle(forReadingFrom: url)
    }
    if let target = try Self.target(output, pipe: self.output) { process.standardOutput = target }
    if let target = try Self.target(errors, pipe: self.errors) { process.standardError = target }
    try runWithSignals()
  }

  private static func target(_ stream: Stream, pipe: Pipe) throws -> Any? {
    switch stream {
    case .nothing: return FileHandle.nullDevice
    case .inherited: return nil
    case .pipe: return pipe
    case .file(let url):
      try Data().write(to: url)
      return try FileHandle(forWritingTo: url)
    }
  }

  private func runWithSignals() throws {
    var none = sigset_t()
    var old = sigset_t()
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &old)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &old, nil) }
    try process.run()
  }

  /// Writes to the standard input, which must be a pipe.
  package func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  /// Closes the standard input, which must be a pipe.
  package func closeInput() throws {
    try input.fileHandleForWriting.close()
  }

  /// Returns the next line of the output, which must be a pipe, without its end; nil after the last.
  package func nextLine() throws -> String? {
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received.removeSubrange(...end) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { return nil }
      received += piece
    }
  }

  package func signal(_ number: Int32) {
    kill(process.processIdentifier, number)
  }

  /// Waits for the exit and returns the status and the output of all pipes.
  package func result() throws -> Result {
    var result = Result()
    if hasOutputPipe { result.output = try output.fileHandleForReading.readToEnd() ?? Data() }
    if hasErrorPipe { result.errors = try errors.fileHandleForReading.readToEnd() ?? Data() }
    process.waitUntilExit()
    result.status =
      process.terminationStatus + (process.terminationReason == .exit ? 0 : 128)
    return result
  }

  /// Returns the first program of this name on the search path; nil if there is none.
  package static func find(_ name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
  }
}
