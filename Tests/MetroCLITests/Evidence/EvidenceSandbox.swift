import Foundation
import MetroCLI
import MetroCore
import Testing
@testable import MetroText

/// A catalog with one program, three cities and two sources, for tests of evidence.
struct EvidenceSandbox {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox(catalog: Self.start.get()) }

  /// The catalog that every test starts from, created once.
  private static let start = Result {
    try Sandbox.catalog(madeBy: [
      "init", "add-city quito --name Quito --country EC --no-gazetteer",
      "add-city lima --name Lima --country PE --no-gazetteer",
      "add-city lyon --name Lyon --country FR --no-gazetteer",
      "add-program water --title 'Water Course' --dates 2015-04-08/2015-04-14",
      "add-source post --title 'A post' --language en --published 2015-05",
      "add-source report --title 'A report' --language en --published 2016-02",
    ])
  }

  /// Runs a command that is expected to succeed.
  @discardableResult
  func run(_ line: String, input: String = "") throws -> Outcome {
    let outcome = sandbox.run(line, input: input)
    try #require(outcome.status == 0, "\(line): \(outcome)")
    return outcome
  }

  /// Returns the status and message of a command that is expected to fail.
  func failure(_ line: String) -> String {
    let outcome = sandbox.run(line)
    #expect(outcome.status != 0 && outcome.out == "", "\(line): \(outcome)")
    return "\(outcome.status) \(outcome.err)"
  }

  /// Sets the day for all later commands.
  func waitUntil(_ year: Int, _ month: Int, _ day: Int) throws {
    let day = try #require(CalendarDay(year: year, month: month, day: day))
    sandbox.adapt = { $0.today = day }
  }

  /// The rows that a command prints, as texts by column; several values are joined with `;`.
  func rows(_ line: String) throws -> [[String: String]] {
    let outcome = sandbox.run("\(line) --format ndjson --quiet")
    try #require(outcome.status == 0 || outcome.status == 1, "\(line): \(outcome)")
    return try outcome.lines.map { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      return row.compactMapValues { value in
        switch value {
        case is NSNull: nil
        case let list as [Any]: list.map { "\($0)" }.joined(separator: ";")
        default: "\(value)"
        }
      }
    }
  }

  /// One column of the rows that a command prints.
  func column(_ name: String, _ line: String) throws -> [String?] {
    try rows(line).map { $0[name] }
  }

  /// The open findings, as rule and record.
  func open(_ options: String = "") throws -> [String] {
    try rows("audit \(options)").map { "\($0["rule"] ?? "") \($0["record"] ?? "")" }
  }
}
