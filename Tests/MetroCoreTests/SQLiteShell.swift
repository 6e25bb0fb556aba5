import Foundation
import MetroTestSupport
import Testing

/// The sqlite3 program: another writer, which does not know the rules of metro.
enum SQLiteShell {
  /// The first `sqlite3` on the search path; nil if there is none.
  private static let executable = ChildProcess.find("sqlite3")

  static var isThere: Bool { executable != nil }

  /// Runs SQL on a file and returns the lines that it prints, with `|` between columns.
  @discardableResult
  static func lines(_ sql: String, on path: String) throws -> [String] {
    let result = try run(sql, on: path)
    #expect(result.errorText == "", "\(sql)")
    return result.outputText.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// Runs SQL on a file and returns its first error, or nothing.
  static func error(of sql: String, on path: String) throws -> String {
    try run(sql, on: path).errorText
  }

  private static func run(_ sql: String, on path: String) throws -> ChildProcess.Result {
    try ChildProcess(
      try #require(executable),
      ["-bail", "-batch", path, "PRAGMA foreign_keys = ON; " + sql], errors: .pipe
    ).result()
  }
}
