import Foundation
import MetroTestSupport
import Testing

/// The Python interpreter of this machine.
enum Python {
  /// The first `python3` on the path; nil when there is none.
  static let executable = ChildProcess.find("python3")

  /// Runs a Python program on some bytes and returns the bytes that it writes.
  static func run(_ program: String, on input: Data) throws -> Data {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "input")
    try input.write(to: file)
    let result = try ChildProcess(
      try #require(executable), ["-c", program, file.path()]
    ).result()
    #expect(result.status == 0)
    return result.output
  }
}
