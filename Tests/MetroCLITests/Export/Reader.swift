import Foundation
import Testing

/// Programs that others wrote, which read exports; `Scripts/readers.sh` installs them.
enum Reader {
  private static let python = Sandbox.package.appending(path: ".build/python/bin/python3")

  /// Runs a Python program, which gets the paths as `sys.argv[1:]`, and returns the lines it prints.
  static func lines(_ program: String, _ paths: String...) throws -> [String] {
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path), "Scripts/readers.sh makes it")
    let process = Process()
    process.executableURL = python
    process.arguments = ["-c", program] + paths
    process.environment = ["PYTHONUTF8": "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.runWithSignals()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
