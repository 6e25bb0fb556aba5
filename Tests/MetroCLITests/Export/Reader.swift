import Foundation
import MetroTestSupport
import Synchronization
import Testing

/// Runs third-party programs that read exports; `Scripts/readers.sh` installs them.
enum Reader {
  private struct Request: Encodable {
    let program: String
    let arguments: [String]
  }

  private struct Answer: Decodable {
    let status: Int
    let output: String
  }

  /// `Tests/Readers/server.py`, which keeps the packages that programs import; it ends with the tests.
  private static let server = Mutex<ChildProcess?>(nil)

  /// Runs a Python program with the paths as `sys.argv[1:]` and returns the lines it prints.
  static func lines(_ program: String, _ paths: String...) throws -> [String] {
    try #require(
      FileManager.default.isExecutableFile(atPath: Repository.python.path),
      "Scripts/readers.sh makes it")
    let request = try JSONEncoder().encode(Request(program: program, arguments: paths))
    let line = try server.withLock { server in
      if server == nil { server = try start() }
      try server?.send(String(decoding: request, as: UTF8.self) + "\n")
      return try server?.nextLine()
    }
    let answer = try JSONDecoder().decode(Answer.self, from: Data(#require(line).utf8))
    #expect(answer.status == 0)
    return answer.output.split(separator: "\n").map(String.init)
  }

  private static func start() throws -> ChildProcess {
    try ChildProcess(
      Repository.python, [Repository.root.appending(path: "Tests/Readers/server.py").path],
      environment: ["PYTHONUTF8": "1"], input: .pipe)
  }
}
