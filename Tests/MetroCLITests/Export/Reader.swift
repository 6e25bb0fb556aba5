import Foundation
import MetroTestSupport
import Testing

/// Runs third-party programs that read exports; `Scripts/readers.sh` installs them.
enum Reader {
  /// Runs a Python program with the paths as `sys.argv[1:]` and returns the lines it prints.
  static func lines(_ program: String, _ paths: String...) throws -> [String] {
    try #require(
      FileManager.default.isExecutableFile(atPath: Repository.python.path),
      "Scripts/readers.sh makes it")
    let result = try ChildProcess(
      Repository.python, ["-c", program] + paths, environment: ["PYTHONUTF8": "1"]
    ).result()
    #expect(result.status == 0)
    return result.lines
  }
}
